import { type Logger, pino } from 'pino';
import type { Config } from './config';

// What could let somebody in or says who somebody is never reaches the log, wherever it is nested.
const secrets = ['cookie', 'authorization', 'code', 'email', 'password', 'recipient', 'secret'];

/** The portal's log: one JSON object a line on standard output, without secrets or mail addresses. */
export function createLogger(config: Pick<Config, 'logLevel'>): Logger {
	return pino({
		level: config.logLevel,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) },
		redact: {
			paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
			censor: '[redacted]',
		},
	});
}

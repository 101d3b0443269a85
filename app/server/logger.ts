import { type Logger, pino } from 'pino';
import type { Config } from '~/config';

// What could let somebody in or says who somebody is never reaches the log, wherever it is nested.
const secrets = ['cookie', 'authorization', 'email', 'password', 'recipient', 'secret'];

/** The portal's log: one JSON object a line on standard output, without secrets or mail addresses. */
export function createLogger(config: Pick<Config, 'logLevel'>): Logger {
	return pino({
		level: config.logLevel,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) },
		redact: {
			// `code` stands also in errors, as what the system or the database calls them.
			paths: [
				...secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
				'code',
				'props.code',
				'values.code',
			],
			censor: '[redacted]',
		},
	});
}

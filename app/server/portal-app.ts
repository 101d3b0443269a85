import type { ServerBuild } from '@remix-run/node';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { Runtime } from '~/runtime.server';
import { answerHeaders } from './answered/answer-headers';
import { answerPlainly } from './answered/answer-plainly';
import { failureOf } from './answered/failure';
import { withFailures } from './answered/route-failures';
import { staticFiles } from './answered/static-files';
import { announcedLimit } from './asked/body-limit';
import { createContext } from './asked/create-context';
import { originGuard } from './asked/origin-guard';
import { requestGuard } from './asked/request-guard';
import { requestIdentity } from './asked/request-identity';
import { requestLog } from './asked/request-log';
import { health } from './health';
import { remixHandler } from './remix-handler';

/**
 * Everything between a request and its answer, in the order in which it is judged. `proveMore` throws
 * what /health is to tell besides.
 */
export function portalApp(
	runtime: Runtime,
	build: ServerBuild,
	clientFolder: string,
	proveMore?: () => void,
): Express {
	const { config, log } = runtime;
	const app = express();
	app.disable('x-powered-by');
	app.disable('etag');
	app.set('trust proxy', config.trustedProxies);
	app.use(requestIdentity, answerHeaders(config), requestLog(log));
	app.use(originGuard(config), requestGuard, announcedLimit);
	app.use(health(runtime, undefined, proveMore), staticFiles(clientFolder));
	app.use(
		remixHandler({
			build: withFailures(build),
			publicUrl: config.publicUrl,
			contextOf: (request, response) => createContext(runtime, request, response),
		}),
	);
	app.use(lastResort(log));
	return app;
}

/** For an error that not even an error page could be made of. */
function lastResort(log: Logger): ErrorRequestHandler {
	return (error, request, response, _next) => {
		const reference = response.locals.requestId;
		const { status, reason } = failureOf(error);
		log.error({ err: error, requestId: reference, reason }, 'failed outside the routes');
		if (response.headersSent) response.destroy();
		else answerPlainly(request, response, status, { kind: 'failed', reason, reference });
	};
}

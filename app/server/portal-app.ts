import type { ServerBuild } from '@remix-run/node';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { Runtime } from '~/runtime.server';
import { answerHeaders } from './answer-headers';
import { answerPlainly } from './answer-plainly';
import { announcedLimit } from './body-limit';
import { createContext } from './create-context';
import { failureOf } from './failure';
import { health } from './health';
import { originGuard } from './origin-guard';
import { remixHandler } from './remix-handler';
import { requestGuard } from './request-guard';
import { requestIdentity } from './request-identity';
import { requestLog } from './request-log';
import { withFailures } from './route-failures';
import { staticFiles } from './static-files';

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

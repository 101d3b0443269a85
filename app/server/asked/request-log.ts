import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line for each request when it has ended: method, path without its query, status, milliseconds
 * and the request's number. No header, body or query, so no code, cookie or mail address.
 */
export function requestLog(log: Logger): RequestHandler {
	return (request, response, next) => {
		const start = performance.now();
		response.once('close', () => {
			const line = {
				method: request.method,
				path: (request.originalUrl.split('?', 1)[0] ?? '').slice(0, 200),
				status: response.statusCode,
				ms: Math.round(performance.now() - start),
				requestId: response.locals.requestId,
			};
			if (response.writableFinished) log.info(line, 'answered');
			else log.info(line, 'left by the client');
		});
		next();
	};
}

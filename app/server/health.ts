import type { RequestHandler } from 'express';
import type { Runtime } from '~/runtime.server';
import { failureOf } from './failure';

/** Whether the portal can answer: it is up and its database can be read. For whoever watches it. */
export function health(runtime: Pick<Runtime, 'db' | 'log'>): RequestHandler {
	return async (request, response, next) => {
		if (request.path !== '/health') return next();
		const status = await runtime.db.read('SELECT 1', []).then(
			() => 200,
			(error: unknown) => {
				runtime.log.error({ err: error, ...failureOf(error) }, 'unhealthy');
				return 503;
			},
		);
		response
			.status(status)
			.type('text/plain')
			.send(status === 200 ? 'ok\n' : 'not ok\n');
	};
}

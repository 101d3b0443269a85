import type { ServerBuild } from '@remix-run/node';
import type { PortalContext } from '~/http/load-context';
import { ClientLeft } from '../asked/counted-body';
import { failureOf } from './failure';
import { tellFailure, tellMissing } from './tell-failure';

type ServerRoute = ServerBuild['routes'][string];
type DataFunction = NonNullable<NonNullable<ServerRoute>['module']['loader']>;

/**
 * The same routes, whose loaders and actions can only fail in one way: an unexpected error is logged
 * with the request's number and becomes a 500, 503 or 507, which tells it or gives the form back that
 * was posted. So does a 404 to a form in which something was typed.
 */
export function withFailures(build: ServerBuild): ServerBuild {
	const routes = Object.fromEntries(
		Object.entries(build.routes).map(([id, route]) => [id, route && guarded(route)]),
	);
	return { ...build, routes };
}

function guarded(route: NonNullable<ServerRoute>): ServerRoute {
	const { loader, action } = route.module;
	return {
		...route,
		module: {
			...route.module,
			loader: loader && reporting(loader),
			action: action && reporting(action),
		},
	};
}

function reporting(run: DataFunction): DataFunction {
	return async (args) => {
		try {
			return await run(args);
		} catch (error) {
			if (isAnswer(error)) throw await tellMissing(error, args);
			throw await noticeOf(error, args);
		}
	};
}

/** Routes throw responses, and values with a status, as answers. */
function isAnswer(error: unknown): boolean {
	if (error instanceof Response) return true;
	return (
		typeof error === 'object' &&
		error !== null &&
		Reflect.get(error, 'type') === 'DataWithResponseInit'
	);
}

async function noticeOf(
	error: unknown,
	asked: { context: PortalContext; request: Request },
): Promise<Response> {
	const { context, request } = asked;
	const failure = failureOf(error);
	const { reason } = failure;
	const reference = context.requestId;
	// A client that left is no error of ours, and nobody reads the answer.
	if (request.signal.aborted || error instanceof ClientLeft) {
		return new Response(null, { status: failure.status });
	}
	context.runtime.log.error({ err: error, requestId: reference, reason }, 'failed');
	return tellFailure(asked, failure);
}

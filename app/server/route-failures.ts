import type { ServerBuild } from '@remix-run/node';
import type { PortalContext } from '~/http/load-context';
import { ClientLeft } from './counted-body';
import { type FailureReason, failureOf } from './failure';

type ServerRoute = ServerBuild['routes'][string];
type DataFunction = NonNullable<NonNullable<ServerRoute>['module']['loader']>;

/** What an error boundary is told of an unexpected error: why, and under which number it is logged. */
export interface FailureNotice {
	reason: FailureReason;
	reference: string;
}

/**
 * The same routes, whose loaders and actions can only fail in one way: an unexpected error is logged
 * with the request's number and becomes a 500, 503 or 507 that carries a `FailureNotice`.
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
			if (isAnswer(error)) throw error;
			throw noticeOf(error, args.context, args.request);
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

function noticeOf(error: unknown, context: PortalContext, request: Request): Response {
	const { status, reason } = failureOf(error);
	const reference = context.requestId;
	// A client that left is no error of ours, and nobody reads the answer.
	if (!request.signal.aborted && !(error instanceof ClientLeft)) {
		context.runtime.log.error({ err: error, requestId: reference, reason }, 'failed');
	}
	const headers = status === 503 ? { 'Retry-After': '30' } : undefined;
	return Response.json({ reason, reference } satisfies FailureNotice, { status, headers });
}

import type {
	ActionFunctionArgs,
	AppLoadContext,
	EntryContext,
	LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { asksForScript, ScriptedPage } from './components/frame/page-script';
import { loader as frame } from './root';
import { gathering } from './server/answered/gathering';
import { wholePage } from './server/answered/whole-page';

/** How long a page may take before what is still missing is given up. */
export const streamTimeout = 10_000;

/**
 * Renders a page; whoever asks, browser or robot, gets the same, and in one piece. A page that no
 * script goes on with is a document: it carries no script, and nothing but what it shows.
 */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
	headers.set('Content-Type', 'text/html; charset=utf-8');
	const { loaderData } = remixContext.staticHandlerContext;
	loaderData.root ??= await frameOf(request, context);
	if (isScripted(remixContext)) {
		const page = await scriptedPage(request, remixContext, context);
		return new Response(page, { status, headers });
	}
	const page = renderToStaticMarkup(
		<ScriptedPage.Provider value={false}>
			<RemixServer
				context={{ ...remixContext, serverHandoffStream: undefined }}
				url={request.url}
				nonce={context.nonce}
			/>
		</ScriptedPage.Provider>,
	);
	return wholePage(`<!DOCTYPE html>${page}`, { status, headers });
}

/**
 * What the frame needs where no loader ran, since an action failed: without it, everybody would read
 * Dutch and seem to be signed out.
 */
async function frameOf(request: Request, context: AppLoadContext) {
	return frame({ request, context, params: {} }).catch(() => ({
		language: context.visitorLanguage,
	}));
}

/** Whether a route on the page asks for script; a page that tells what went wrong needs none. */
function isScripted({ routeModules, staticHandlerContext }: EntryContext): boolean {
	const { errors, matches } = staticHandlerContext;
	return !errors && matches.some(({ route }) => asksForScript(routeModules[route.id]?.handle));
}

/**
 * No page waits for a part of itself, so it is gathered: in the many small pieces that React makes,
 * sending costs half as much again as rendering.
 */
function scriptedPage(
	request: Request,
	remixContext: EntryContext,
	context: AppLoadContext,
): Promise<Buffer<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		let shellIsReady = false;
		const { pipe, abort } = renderToPipeableStream(
			<RemixServer context={remixContext} url={request.url} nonce={context.nonce} />,
			{
				nonce: context.nonce,
				onShellReady() {
					shellIsReady = true;
				},
				onAllReady() {
					clearTimeout(tooLong);
					pipe(gathering(resolve));
				},
				onShellError(error) {
					clearTimeout(tooLong);
					reject(error);
				},
				onError(error) {
					// Before the shell is out, the error comes back through onShellError.
					if (shellIsReady) handleError(error, { request, context });
				},
			},
		);
		const tooLong = setTimeout(abort, streamTimeout + 1000).unref();
	});
}

/** Logs what no route foresaw, under the request's number; a client that left is no error. */
export function handleError(
	error: unknown,
	{ request, context }: Pick<LoaderFunctionArgs | ActionFunctionArgs, 'request' | 'context'>,
): void {
	if (request.signal.aborted || isRouteErrorResponse(error)) return;
	context.runtime.log.error({ err: error, requestId: context.requestId }, 'failed in a page');
}

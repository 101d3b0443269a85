import { PassThrough } from 'node:stream';
import {
	type ActionFunctionArgs,
	type AppLoadContext,
	createReadableStreamFromReadable,
	type EntryContext,
	type LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';

/** How long a page may take before what is still missing is given up. */
export const streamTimeout = 10_000;

/** Renders a page; whoever asks, browser or robot, gets the same. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
	return new Promise((resolve, reject) => {
		let body: PassThrough | null = null;
		const { pipe, abort } = renderToPipeableStream(
			<RemixServer context={remixContext} url={request.url} nonce={context.nonce} />,
			{
				nonce: context.nonce,
				onShellReady() {
					body = new PassThrough();
					pipe(body);
					headers.set('Content-Type', 'text/html; charset=utf-8');
					// Node's own conversion throws, outside any request, when a reader leaves (or asked HEAD).
					resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
				},
				onShellError: reject,
				onError(error) {
					// Before the shell is out, the error comes back through onShellError; a reader that
					// left closed the body.
					if (body && !body.destroyed) handleError(error, { request, context });
				},
			},
		);
		setTimeout(abort, streamTimeout + 1000).unref();
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

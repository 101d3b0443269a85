import { Writable } from 'node:stream';
import type {
	ActionFunctionArgs,
	AppLoadContext,
	EntryContext,
	LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';

/** How long a page may take before what is still missing is given up. */
export const streamTimeout = 10_000;

/**
 * Renders a page; whoever asks, browser or robot, gets the same. No page waits for a part of itself,
 * so it is gathered and goes out in one piece: in the many small ones that React makes, sending costs
 * half as much again as rendering.
 */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
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
					const answer = (page: Buffer<ArrayBuffer>) => {
						headers.set('Content-Type', 'text/html; charset=utf-8');
						resolve(new Response(page, { status, headers }));
					};
					pipe(gathering(answer));
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

/** Hands over everything that was written, once it is whole. */
function gathering(done: (all: Buffer<ArrayBuffer>) => void): Writable {
	const pieces: Buffer[] = [];
	return new Writable({
		write(piece: Buffer, _encoding, next) {
			pieces.push(piece);
			next();
		},
		final(next) {
			done(Buffer.concat(pieces));
			next();
		},
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

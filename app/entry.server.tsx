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

/** The route of addresses that no other route has. */
const unknownAddress = { id: 'routes/public/not-found', path: '*' };
/** The route of one step, as the state of a page names it. */
const stepRoute = /"routes\/dispute\/steps\/[a-z-]+"/g;

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
	const shown = status === 404 ? asUnknownAddress(remixContext) : remixContext;
	return new Promise((resolve, reject) => {
		let shellIsReady = false;
		const { pipe, abort } = renderToPipeableStream(
			<RemixServer context={shown} url={request.url} nonce={context.nonce} />,
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

/**
 * The page that answers 404 as it is at an address that no route has, down to its scripts and their
 * state: so nobody learns from them whether something is forbidden or not there at all.
 */
function asUnknownAddress(context: EntryContext): EntryContext {
	const { staticHandlerContext, serverHandoffStream } = context;
	const { matches, location } = staticHandlerContext;
	const [root] = matches;
	if (!root) return context;
	const unknown = {
		params: { '*': location.pathname.slice(1) },
		pathname: location.pathname,
		pathnameBase: '/',
		route: unknownAddress,
	};
	return {
		...context,
		staticHandlerContext: { ...staticHandlerContext, matches: [root, unknown] },
		serverHandoffStream: serverHandoffStream?.pipeThrough(withoutSteps()),
	};
}

/** The data of a page that answers 404, without the name of the step that was asked for. */
export async function handleDataRequest(answer: Response): Promise<Response> {
	if (answer.status !== 404) return answer;
	const { status, headers, body } = answer;
	return new Response(body?.pipeThrough(withoutSteps()), { status, headers });
}

/** Leaves out which of the steps' routes was asked for; each of the stream's chunks is whole lines. */
function withoutSteps(): TransformStream<Uint8Array, Uint8Array> {
	const decoder = new TextDecoder();
	const encoder = new TextEncoder();
	return new TransformStream({
		transform(lines, controller) {
			const text = decoder.decode(lines).replace(stepRoute, JSON.stringify(unknownAddress.id));
			controller.enqueue(encoder.encode(text));
		},
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

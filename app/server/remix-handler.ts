import { pipeline } from 'node:stream/promises';
import type { ServerBuild } from '@remix-run/node';
import type { Response as Answer, Request as Asked, RequestHandler } from 'express';
import type { PortalContext } from '~/http/load-context';
import { answerPlainly } from './answered/answer-plainly';
import { reasonOf } from './answered/failure';
import { pageOf } from './answered/whole-page';
import { readOn, refuseTooLarge } from './asked/body-limit';
import { type CountedBody, countedBody } from './asked/counted-body';
import { handlersByShape } from './handlers-by-shape';

/** Why a request is aborted once its connection is done with it; made once, since a stack is dear. */
const over = new DOMException('The answer is over', 'AbortError');

/**
 * Lets the routes answer. In place of Remix's own adapter, for four things that it does not do: the
 * address comes from the configuration and never from Host; each header stands once; a slow reader
 * is waited for instead of buffered; a body is counted while it is read.
 */
export function remixHandler(options: {
	build: ServerBuild;
	publicUrl: string;
	contextOf: (request: Asked, response: Answer) => PortalContext;
}): RequestHandler {
	const handlerFor = handlersByShape(options.build);
	return async (request, response, next) => {
		const gone = new AbortController();
		response.once('close', () => gone.abort(over));
		try {
			const body = hasBody(request) ? countedBody(request) : null;
			const asked = webRequest(request, options.publicUrl, body, gone.signal);
			const answer = await handlerFor(request.path)(asked, {
				...options.contextOf(request, response),
			});
			if (body?.isTooLarge()) return refuseTooLarge(request, response);
			if (body) readOn(request);
			await send(answer, request, response);
		} catch (error) {
			// A client that left is no error, and there is nobody to tell.
			if (gone.signal.aborted || request.socket.destroyed) response.destroy();
			else next(error);
		}
	};
}

/** What the origin guard has judged; Remix compares Origin and Host once more, and would look here. */
const judged = new Set(['host', 'x-forwarded-host', 'origin']);

function hasBody({ method }: Asked): boolean {
	return method !== 'GET' && method !== 'HEAD';
}

function webRequest(
	request: Asked,
	publicUrl: string,
	body: CountedBody | null,
	signal: AbortSignal,
): Request {
	const headers: [string, string][] = [['host', new URL(publicUrl).host]];
	if (request.headers.origin !== undefined) headers.push(['origin', publicUrl]);
	for (let at = 0; at + 1 < request.rawHeaders.length; at += 2) {
		const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2);
		if (!judged.has(name.toLowerCase())) headers.push([name, value]);
	}
	// What is told to a HEAD is what is told to a GET; its body is left out at the end, and closed.
	const method = request.method === 'HEAD' ? 'GET' : request.method;
	const init = { method, headers, signal };
	return new Request(
		publicUrl + request.originalUrl,
		body ? { ...init, body: body.stream, duplex: 'half' } : init,
	);
}

async function send(answer: Response, request: Asked, response: Answer): Promise<void> {
	response.statusCode = answer.status;
	for (const [name, value] of answer.headers) {
		if (name !== 'set-cookie') response.setHeader(name, value);
	}
	if (answer.status === 503) response.setHeader('Retry-After', '30');
	const cookies = answer.headers.getSetCookie();
	if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
	const page = pageOf(answer);
	response.locals.withoutScript = page !== undefined;
	if (request.method === 'HEAD') {
		await answer.body?.cancel();
		response.end();
	} else if (page !== undefined) {
		response.end(page);
	} else if (answer.status >= 500 && isUntold(answer, request)) {
		await answer.body?.cancel();
		const reason = reasonOf(answer.status);
		const reference = response.locals.requestId;
		answerPlainly(request, response, answer.status, { kind: 'failed', reason, reference });
	} else if (answer.status === 405 && isUntold(answer, request)) {
		await answer.body?.cancel();
		answerPlainly(request, response, 405, { kind: 'method' });
	} else if (answer.body) {
		await sendBody(answer.body, response);
	} else if (answer.status === 404) {
		answerPlainly(request, response, 404, { kind: 'not-found' });
	} else response.end();
}

/** What comes in one piece goes out in one, with its length; the rest as it comes, at its reader's pace. */
async function sendBody(body: ReadableStream<Uint8Array>, response: Answer): Promise<void> {
	const reader = body.getReader();
	const first = await reader.read();
	const second = first.done ? first : await reader.read();
	if (second.done) {
		response.end(first.value);
		return;
	}
	await pipeline(piecesOf([first.value, second.value], reader), response);
}

async function* piecesOf(
	before: readonly (Uint8Array | undefined)[],
	reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
	try {
		for (const piece of before) if (piece) yield piece;
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} finally {
		await reader.cancel();
	}
}

/** What went wrong in a resource route, or where not even the error page could be rendered, has no page. */
function isUntold({ headers }: Response, { path }: Asked): boolean {
	return !headers.get('Content-Type')?.startsWith('text/html') && !path.endsWith('.data');
}

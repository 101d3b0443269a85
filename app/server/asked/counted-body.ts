import { Readable, Transform } from 'node:stream';
import type { Request } from 'express';
import { bodyLimit } from './body-limit';

/** The body went over its limit while it was read. */
export class BodyTooLarge extends Error {
	override name = 'BodyTooLarge';
}

/** The sender went away in the midst of the body. */
export class ClientLeft extends Error {
	override name = 'ClientLeft';
}

/** A request's body as a stream that is counted while it is read and ends in an error over its limit. */
export interface CountedBody {
	stream: ReadableStream<Uint8Array>;
	isTooLarge(): boolean;
}

/** Counts what comes, whatever was announced. */
export function countedBody(request: Request): CountedBody {
	const limit = bodyLimit(request);
	let size = 0;
	const counter = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			size += chunk.length;
			done(size > limit ? new BodyTooLarge() : null, chunk);
		},
	});
	// Not `pipeline`: it would destroy the request, and with it the socket that the answer needs.
	request.once('close', () => {
		// A moment later: by then the request's signal says that the client left, and nobody calls
		// the end of its body an error of ours.
		if (!request.complete) setImmediate(() => counter.destroy(new ClientLeft('The client left')));
	});
	request.pipe(counter);
	return {
		stream: Readable.toWeb(counter) as ReadableStream<Uint8Array>,
		isTooLarge: () => size > limit,
	};
}

import { Writable } from 'node:stream';

/** Hands over the page that React writes, once it is whole. */
export function gathering(done: (all: Buffer<ArrayBuffer>) => void): Writable {
	const pieces: Buffer[] = [];
	return new Writable({
		write(piece: Buffer, _encoding, next) {
			pieces.push(withoutPadding(piece));
			next();
		},
		final(next) {
			done(Buffer.concat(pieces));
			next();
		},
	});
}

/**
 * React 18 writes in pieces of a fixed size. Where a letter of several bytes does not fit at the end of
 * one it goes into the next, and the bytes left over go out as zeros, which are no part of the page.
 */
function withoutPadding(piece: Buffer): Buffer {
	let end = piece.length;
	while (end > 0 && piece[end - 1] === 0) end--;
	return piece.subarray(0, end);
}

import type { Request, RequestHandler, Response } from 'express';
import { sayPlainly } from './answer-plainly';

const megabyte = 1024 * 1024;
/** Four files of 50 MB and what a form puts around them. */
const uploadLimit = 210 * megabyte;
const formLimit = megabyte;
const uploadPaths = /^\/(verzoeken\/[^/]+\/(pogingen|documenten)\/|geschillen\/[^/]+\/stappen\/)/;

/** How long the rest of a body that was refused is still read, so that the answer arrives. */
const lingerMs = 10_000;

/** How many bytes the body of this request may have. */
export function bodyLimit(request: Pick<Request, 'originalUrl' | 'headers'>): number {
	const multipart = request.headers['content-type']?.toLowerCase().startsWith('multipart/');
	return multipart && uploadPaths.test(request.originalUrl) ? uploadLimit : formLimit;
}

/** Whether the length that the request announces is over its limit. */
export function announcesTooMuch(request: Pick<Request, 'originalUrl' | 'headers'>): boolean {
	return Number(request.headers['content-length'] ?? 0) > bodyLimit(request);
}

/** Answers 413 at once where the announced length is over the limit, without reading the body. */
export const announcedLimit: RequestHandler = (request, response, next) => {
	if (!announcesTooMuch(request)) return next();
	refuseTooLarge(request, response);
};

/**
 * Answers 413 while the body still comes, and lets the rest of it pass by for a moment: where a
 * connection is cut with unread bytes in it, what was said on it is lost too. So the answer is whole
 * at once, by its length, and ends when the body does or the moment is over.
 */
export function refuseTooLarge(request: Request, response: Response): void {
	sayPlainly(request, response, 413, { kind: 'too-large' });
	readOn(request);
	const cut = setTimeout(() => request.socket.destroy(), lingerMs);
	request.once('end', () => response.end());
	response.once('close', () => clearTimeout(cut));
}

/** Lets what is left of a body pass by unread; within its limit, so that the connection stays good. */
export function readOn(request: Request): void {
	request.unpipe();
	request.resume();
}

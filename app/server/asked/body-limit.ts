import type { Request, RequestHandler, Response } from 'express';
import { uploadLimits } from '~/domain/form/upload-limits';
import { sayPlainly } from '../answered/answer-plainly';

const megabyte = 1024 * 1024;
/**
 * Every file that somebody may choose, each as large as it may be, and what a form puts around them:
 * together they are too much, but only a form that is read to its end can be given back.
 */
const uploadLimit = uploadLimits.files * uploadLimits.file + 10 * megabyte;
/** The longest form, a ruling on as many points as a request has room for, in its longest spelling. */
const longFormLimit = 12 * megabyte;
const formLimit = megabyte;
const uploadPaths = /^\/(verzoeken\/[^/]+\/(pogingen|documenten)\/|geschillen\/[^/]+\/stappen\/)/;
const longFormPaths = /^\/(verzoeken\/[^/]+\/|geschillen\/[^/]+\/stappen\/)/;

/** How long the rest of a body that was refused is still read, so that the answer arrives. */
const lingerMs = 10_000;

/** How many bytes the body of this request may have. */
export function bodyLimit(request: Pick<Request, 'originalUrl' | 'headers'>): number {
	const multipart = request.headers['content-type']?.toLowerCase().startsWith('multipart/');
	if (multipart && uploadPaths.test(request.originalUrl)) return uploadLimit;
	return longFormPaths.test(request.originalUrl) ? longFormLimit : formLimit;
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

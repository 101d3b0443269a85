import { randomBytes, randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

declare global {
	namespace Express {
		interface Locals {
			/** The request's number, in the log, in `X-Request-Id` and on error pages. */
			requestId: string;
			/** For the Content-Security-Policy of the page. */
			nonce: string;
			/** The answer is a page that loads no script, so that its policy allows none. */
			withoutScript?: boolean;
		}
	}
}

/** Gives each request its number and its nonce; what the client sends as such is not believed. */
export const requestIdentity: RequestHandler = (_request, response, next) => {
	response.locals.requestId = randomUUID();
	response.locals.nonce = randomBytes(16).toString('base64');
	next();
};

import type { Request, Response } from 'express';
import { visitorLanguageOf } from '~/auth/session-cookie';
import { type PlainMessage, plainPage } from './plain-page';

/** Answers with a page out of a string, and ends the answer. */
export function answerPlainly(
	request: Request,
	response: Response,
	status: number,
	message: PlainMessage,
): void {
	sayPlainly(request, response, status, message);
	response.end();
}

/** Writes a page out of a string, whole by its length, and leaves the answer open. */
export function sayPlainly(
	request: Request,
	response: Response,
	status: number,
	message: PlainMessage,
): void {
	const language = visitorLanguageOf(request.headers.cookie);
	const page = Buffer.from(plainPage(message, language));
	response.statusCode = status;
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	response.setHeader('Content-Length', page.length);
	if (request.method !== 'HEAD') response.write(page);
}

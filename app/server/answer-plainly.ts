import type { Request, Response } from 'express';
import { visitorLanguageOf } from '~/auth/session-cookie';
import { type PlainMessage, plainPage } from './plain-page';

/** Answers with a page out of a string, or with a line of text to whoever did not ask for a page. */
export function answerPlainly(
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
	response.end(request.method === 'HEAD' ? undefined : page);
}

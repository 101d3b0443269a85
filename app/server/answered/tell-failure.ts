import type { Language } from '~/domain/language';
import { backTo } from '~/http/back-to';
import { filesAgain, hasTyped, keepForm, keptFields } from '~/http/keep-form.server';
import type { PortalContext } from '~/http/load-context';
import { formToGiveBack } from '~/http/posted-form.server';
import { commonTexts } from '~/i18n/common';
import { failureTexts } from '~/i18n/failure';
import { keptFormTexts } from '~/i18n/kept-form';
import type { Failure } from './failure';

interface Asked {
	context: PortalContext;
	request: Request;
}

/** What an error page shows of an unexpected error, and under which number it is logged. */
interface FailureNotice {
	said: { title: string; lines: string[] };
	reference: string;
}

/**
 * The answer to a request that failed, in its reader's language: to a posted form the form itself, with
 * all that was in it and a button that sends it once more; otherwise what went wrong.
 */
export async function tellFailure(asked: Asked, { status, reason }: Failure): Promise<Response> {
	const { context, request } = asked;
	const language = await languageOf(context);
	const { title, text, form: formText, reference } = failureTexts[language];
	const isOurs = reason === 'broken';
	const call = isOurs ? [reference(context.requestId)] : [];
	const posted = request.method === 'POST' ? await formToGiveBack(request) : null;
	if (!posted) {
		const said = { title: title[reason], lines: [text[reason], ...call] };
		const notice: FailureNotice = { said, reference: context.requestId };
		return Response.json(notice, { status });
	}
	const texts = keptFormTexts[language];
	const fields = keptFields(posted.form, language);
	const isTyped = hasTyped(fields);
	const lines = [
		formText[reason],
		...(isTyped ? [texts.typed] : fields.length > 0 ? [texts.chosen] : []),
		...(posted.files.length > 0 ? [texts.files] : []),
		...call,
	];
	return keepForm(
		{
			title: title[reason],
			lines,
			link: isOurs ? { to: backTo(request), label: texts.see } : null,
			again: { to: pathOf(request), button: texts.again },
			fields: [...fields, ...filesAgain(posted.files, language)],
		},
		status,
	);
}

/**
 * The same answer, unless it is a 404 to a form in which something was typed: then its sender gets that
 * back, whether the thing was never there or is not theirs to see.
 */
export async function tellMissing(answer: unknown, { context, request }: Asked): Promise<unknown> {
	const isMissing = answer instanceof Response && answer.status === 404 && !answer.body;
	if (!isMissing || request.method !== 'POST') return answer;
	const posted = await formToGiveBack(request);
	const language = await languageOf(context);
	const fields = posted ? keptFields(posted.form, language) : [];
	if (!hasTyped(fields)) return answer;
	const { notFound } = commonTexts[language];
	return keepForm(
		{
			title: notFound.title,
			lines: [notFound.text, keptFormTexts[language].copy],
			link: null,
			again: null,
			fields: fields.filter(({ label }) => label !== null),
		},
		404,
	);
}

/** The language of who is signed in; where even that can't be read, the one that the browser keeps. */
async function languageOf(context: PortalContext): Promise<Language> {
	const actor = await context.findActor().catch(() => null);
	return actor?.language ?? context.visitorLanguage;
}

/** Where the form was posted. */
function pathOf(request: Request): string {
	const { pathname, search } = new URL(request.url);
	return pathname + search;
}

import { keptFormTexts } from '~/i18n/kept-form';
import { filesAgain, hasTyped, keepForm, keptFields } from './keep-form.server';
import type { PortalContext } from './load-context';
import { postedTexts } from './posted-form.server';

/**
 * The answer to a form of somebody who is signed out meanwhile: that nothing was saved, what they
 * typed, and how to send it after all. The texts are its sender's own (the origin guard has judged the
 * post), stand in this one answer, and are kept nowhere; files are not read, and can be
 * chosen once more.
 */
export async function signedOut(context: PortalContext, request: Request, signInPath: string) {
	const texts = keptFormTexts[context.visitorLanguage];
	const said = texts.signedOut;
	const { form, files } = await postedTexts(request);
	const fields = keptFields(form, context.visitorLanguage);
	const isTyped = hasTyped(fields);
	const { pathname, search } = new URL(request.url);
	return keepForm(
		{
			title: said.title,
			lines: [
				said.nothingSaved,
				isTyped ? said.howTyped : said.how,
				...(files.length > 0 ? [isTyped ? texts.files : said.files] : []),
			],
			link: { to: signInPath, label: said.signIn },
			again: isTyped ? { to: pathname + search, button: texts.again } : null,
			fields: isTyped ? [...fields, ...filesAgain(files, context.visitorLanguage)] : [],
		},
		401,
	);
}

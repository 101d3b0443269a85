import type { ActionFunctionArgs } from '@remix-run/node';
import { languageCookie } from '~/auth/language-cookie';
import { safePath } from '~/domain/form/safe-path';
import { isLanguage } from '~/domain/language';
import { postedForm } from '~/http/posted-form.server';
import { notFound, seeOther } from '~/http/responses';

export function loader(): never {
	throw notFound();
}

/** Keeps the language that the visitor chose, in their account too, and goes back to their page. */
export async function action({ request, context }: ActionFunctionArgs) {
	const form = await postedForm(request);
	const language = form.get('taal');
	const back = safePath(form.get('terug'));
	if (!isLanguage(language)) throw seeOther(back);
	const { db, config } = context.runtime;
	const actor = await context.findActor();
	if (actor) {
		const data = { language, languageChosen: true };
		await db.client.person.update({ where: { id: actor.personId }, data });
	}
	throw seeOther(back, { 'Set-Cookie': languageCookie(language, config.publicUrl) });
}

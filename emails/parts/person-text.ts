import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import type { Language } from '~/domain/language';
import { mailTexts } from '~/i18n/mail/mail';
import { actingForText, procedureTexts } from '~/i18n/names/procedure';

/** Who did it and for whom: ‘Fatima Yilmaz namens Huurdersbond Waterstad’, ‘Sanne Visser (behandelaar)’. */
export function personText({ name, actingFor }: NoticeFacts['by'], language: Language): string {
	const inWords = actingForText(actingFor, procedureTexts[language]);
	if (!name) return inWords;
	if (actingFor.startsWith('role:')) return `${name} (${inWords.toLowerCase()})`;
	return actingFor ? mailTexts[language].onBehalfOf(name, inWords) : name;
}

/** For whom it was done, as a sentence can begin with it: the organisation, or the name and role. */
export function doerText(by: NoticeFacts['by'], language: Language): string {
	return by.actingFor && !by.actingFor.startsWith('role:')
		? by.actingFor
		: personText(by, language);
}

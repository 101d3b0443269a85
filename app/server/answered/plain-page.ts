import type { Language } from '~/domain/language';
import { commonTexts } from '~/i18n/common';
import { failureTexts } from '~/i18n/failure';
import type { FailureReason } from './failure';

/** What a page without the portal's frame can tell. */
export type PlainMessage =
	| { kind: 'refused' | 'not-found' | 'too-large' | 'malformed' | 'method' }
	| { kind: 'failed'; reason: FailureReason; reference: string };

/**
 * A whole page out of a string, for when nothing of the portal may be needed to show it: no route,
 * no component, no script. In plain words, in the visitor's language.
 */
export function plainPage(message: PlainMessage, language: Language): string {
	const { title, lines } = wordsOf(message, language);
	const texts = commonTexts[language];
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - ${escaped(texts.portalShort)}</title>
<link rel="stylesheet" href="/plain-page.css">
</head>
<body>
<main>
<p>${escaped(texts.portal)}</p>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<p><a href="/">${escaped(texts.backHome)}</a></p>
</main>
</body>
</html>
`;
}

function wordsOf(message: PlainMessage, language: Language): { title: string; lines: string[] } {
	const { notFound, refused, tooLarge } = commonTexts[language];
	if (message.kind === 'not-found')
		return { title: notFound.title, lines: [notFound.text, notFound.hint] };
	if (message.kind === 'failed') {
		const { title, text, reference } = failureTexts[language];
		const lines = [text[message.reason], reference(message.reference)];
		return { title: title.broken, lines };
	}
	if (message.kind === 'refused') return { title: refused.title, lines: [refused.text] };
	if (message.kind === 'too-large') return { title: tooLarge.title, lines: [tooLarge.text] };
	return { title: refused.title, lines: [ownTexts[language][message.kind]] };
}

const ownTexts = {
	nl: {
		malformed:
			'Wij konden dit adres of dit formulier niet lezen. Controleer het adres en probeer het opnieuw.',
		method: 'Dit kan hier niet. Ga terug naar de pagina en gebruik de knoppen.',
	},
	en: {
		malformed: 'We could not read this address or this form. Check the address and try again.',
		method: 'That is not possible here. Go back to the page and use its buttons.',
	},
} as const;

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

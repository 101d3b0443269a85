import type { Language } from '~/domain/language';

const names = {
	nl: { request: 'verzoek', ruling: 'uitspraak', decline: 'besluit' },
	en: { request: 'request', ruling: 'ruling', decline: 'decision' },
} as const satisfies Record<Language, unknown>;

/** The name of a letter's file, by which its reader finds it again among others. */
export function letterName(
	kind: keyof (typeof names)['nl'],
	reference: string,
	language: Language,
): string {
	return `${names[language][kind]}-${reference}.pdf`;
}

/** The languages in which the portal speaks; Dutch is the language of the law. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether `value` names one of the portal's languages. */
export function isLanguage(value: unknown): value is Language {
	return value === 'nl' || value === 'en';
}

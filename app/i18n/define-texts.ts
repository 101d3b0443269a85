/** Texts of one room in both languages. */
export interface Texts<T> {
	nl: T;
	en: T;
}

/** Declares texts in both languages; the compiler refuses one that is missing or too many. */
export function defineTexts<T>(texts: { nl: T; en: NoInfer<T> }): Texts<T> {
	return texts;
}

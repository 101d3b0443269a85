import type { Language } from '~/domain/language';
import type { TermLength } from '~/domain/law/law-data';
import { termWords } from '~/i18n/terms/term-words';

/** A length in words: ‘twaalf weken’, ‘één maand’; from seventeen on in figures. */
export function lengthText(length: TermLength, language: Language): string {
	const texts = termWords[language];
	const [count, word] =
		'days' in length
			? ([length.days, texts.days] as const)
			: 'weeks' in length
				? ([length.weeks, texts.weeks] as const)
				: ([length.months, texts.months] as const);
	return word(texts.numbers[count] ?? String(count), count === 1);
}

import type { Language } from '~/domain/language';
import { wizardDoneTexts } from '~/i18n/filing/wizard-done';

/** What was done just before, said. */
export interface SaidNotice {
	text: string;
	tone: 'ok' | 'warning';
}

const double = new Set(['bestand-dubbel', 'bestand-stond-er-al']);

/** What was done just before, as the address says by its key; null for a key that is unknown. */
export function wizardNotice(search: URLSearchParams, language: Language): SaidNotice | null {
	const texts = wizardDoneTexts[language];
	const key = search.get('gedaan') ?? '';
	const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
	return text ? { text, tone: double.has(key) ? 'warning' : 'ok' } : null;
}

import type { Language } from '~/domain/language';
import type { Signal } from '~/domain/law/signals/signal';
import { lawArticle } from '~/i18n/names/law-article';
import { lawSignalTexts } from './law-signals';
import { signalText } from './signal-text';

/** A signal in the reader's words. */
export interface SaidSignal extends Pick<Signal, 'key' | 'verdict' | 'itemId'> {
	/** What the rule is about. */
	title: string;
	/** What was found, and what can be done. */
	text: string;
	/** The article, written out. */
	article: string;
}

/** What each rule says, in the reader's language, so that a page needs only what it shows. */
export function saySignals(signals: readonly Signal[], language: Language): SaidSignal[] {
	return signals.map((signal) => ({
		key: signal.key,
		verdict: signal.verdict,
		itemId: signal.itemId,
		title: lawSignalTexts[language][signal.key].title,
		text: signalText(signal, language),
		article: lawArticle(signal.article, language),
	}));
}

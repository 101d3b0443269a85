import type { SignalKey, Verdict } from '~/domain/law/signals/signal';
import { defineTexts } from '~/i18n/define-texts';
import { lawSignalsEn } from './law-signals-en';
import { lawSignalsNl } from './law-signals-nl';

/** A signal's names and days, written out. */
export interface SignalTextParams {
	party: string;
	point: string;
	document: string;
	reference: string;
	reason: string;
	/** The numbers of exhibits that came later, as one text; empty where none did. */
	exhibits: string;
	day: string;
	days: string;
	kinds: string;
}

interface RuleTexts {
	/** What the rule is about. */
	title: string;
	/** What was found, and what can be done; where a rule never gives a verdict there is none. */
	say: Partial<Record<Exclude<Verdict, 'not-applicable'>, (params: SignalTextParams) => string>>;
}

/** For each rule on admissibility, what it says and what can be done. */
export type LawSignalTexts = Record<SignalKey, RuleTexts>;

export const lawSignalTexts = defineTexts<LawSignalTexts>({ nl: lawSignalsNl, en: lawSignalsEn });

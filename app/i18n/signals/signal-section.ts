import type { Verdict } from '~/domain/law/signals/signal';
import { defineTexts } from '~/i18n/define-texts';

interface SignalSectionTexts {
	title: string;
	intro: string;
	verdict: Record<Verdict, string>;
	met: (count: number) => string;
	none: string;
}

/** What stands around the signals: the section, and how each verdict is called. */
export const signalSectionTexts = defineTexts<SignalSectionTexts>({
	nl: {
		title: 'Wat de wet vraagt',
		intro:
			'Het portaal legt het verzoek naast de wet. Dit deel houdt niemand tegen: het ministerie beslist.',
		verdict: {
			mend: 'Kan beter',
			signal: 'Let op',
			met: 'In orde',
			'not-applicable': 'Niet van toepassing',
		},
		met: (count) => (count === 1 ? '1 eis is in orde' : `${count} eisen zijn in orde`),
		none: 'Alles is in orde.',
	},
	en: {
		title: 'What the law asks',
		intro:
			'The portal holds the request against the law. It refuses nothing: the ministry decides.',
		verdict: {
			mend: 'Can be mended',
			signal: 'Note',
			met: 'In order',
			'not-applicable': 'Not applicable',
		},
		met: (count) => (count === 1 ? '1 rule is met' : `${count} rules are met`),
		none: 'Everything is in order.',
	},
});

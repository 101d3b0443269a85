import { defineTexts } from '~/i18n/define-texts';

interface SubmitViewsTexts {
	generalViews: string;
	generalViewsHint: string;
	viewsOnPoint: (number: number) => string;
	/** Above the attempts that were made with the party. */
	attempts: string;
	attemptsIntro: string;
	/** What the applicant wrote of it. */
	attemptOutcome: string;
	stance: (attempt: string) => string;
	attemptRemarks: (attempt: string) => string;
	viewsDue: (last: string) => string;
	viewsLate: (last: string) => string;
	/** To a party that has given views before. */
	addsTo: string;
}

/** What a party is asked for its views. */
export const submitViewsTexts = defineTexts<SubmitViewsTexts>({
	nl: {
		generalViews: 'Zienswijze in het algemeen',
		generalViewsHint: 'U mag hier ook alles in één keer schrijven.',
		viewsOnPoint: (number) => `Zienswijze over punt ${number}`,
		attempts: 'Wat er is geprobeerd',
		attemptsIntro:
			'Een verzoek is een laatste stap. De verzoeker schreef op wat er eerst met u is geprobeerd. Klopt dat volgens u?',
		attemptOutcome: 'Uitkomst volgens de verzoeker',
		stance: (attempt) => `Klopt dit? (${attempt})`,
		attemptRemarks: (attempt) => `Toelichting (${attempt})`,
		viewsDue: (last) => `U kunt uw zienswijze geven tot en met ${last}.`,
		viewsLate: (last) =>
			`De termijn liep tot en met ${last}. U kunt uw zienswijze nog wel geven. Iedereen ziet dan dat zij te laat kwam. Het ministerie bepaalt of zij nog meetelt.`,
		addsTo: 'U gaf al een zienswijze. Die blijft staan. Wat u nu verstuurt, komt erbij.',
	},
	en: {
		generalViews: 'Views in general',
		generalViewsHint: 'You may also write everything here.',
		viewsOnPoint: (number) => `Views on point ${number}`,
		attempts: 'What was tried',
		attemptsIntro:
			'A request is a last resort. The applicant wrote down what was tried with you first. Is that right, in your view?',
		attemptOutcome: 'Outcome according to the applicant',
		stance: (attempt) => `Is this right? (${attempt})`,
		attemptRemarks: (attempt) => `Remarks (${attempt})`,
		viewsDue: (last) => `You can give your views up to and including ${last}.`,
		viewsLate: (last) =>
			`The term ran up to and including ${last}. You can still give your views. Everybody then sees that they came late. The ministry decides whether they still count.`,
		addsTo: 'You have given views before. Those stay. What you send now is added to them.',
	},
});

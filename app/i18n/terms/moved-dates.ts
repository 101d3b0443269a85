import type { MovableTerm } from '~/domain/dispute/clock/moved-dates';
import { defineTexts } from '~/i18n/define-texts';

interface MovedDateTexts {
	term: Record<MovableTerm, string>;
	/** A date that the law as it was could not tell. */
	unknown: string;
	moved: (term: string, from: string, to: string) => string;
}

/** How a date that moved is told, in pages and mails. */
export const movedDateTexts = defineTexts<MovedDateTexts>({
	nl: {
		term: {
			ruling: 'Uitspraak uiterlijk',
			views: 'Zienswijze uiterlijk',
			cure: 'Aanvulling uiterlijk',
			confirming: 'Bevestiging door een verzoeker uiterlijk',
			information: 'Inlichtingen uiterlijk',
		},
		unknown: 'nog niet te berekenen',
		moved: (term, from, to) => `${term}: was ${from}, is nu ${to}`,
	},
	en: {
		term: {
			ruling: 'Ruling by',
			views: 'Views by',
			cure: 'Completion by',
			confirming: 'Confirmation by an applicant by',
			information: 'Information by',
		},
		unknown: 'not known yet',
		moved: (term, from, to) => `${term}: was ${from}, is now ${to}`,
	},
});

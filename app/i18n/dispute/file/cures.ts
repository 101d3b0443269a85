import { defineTexts } from '~/i18n/define-texts';

interface CureTexts {
	title: string;
	asked: (when: string) => string;
	due: (date: string) => string;
	answered: (when: string) => string;
	unanswered: string;
	unansweredYet: (date: string) => string;
}

/** How a request was completed. */
export const cureTexts = defineTexts<CureTexts>({
	nl: {
		title: 'Aanvulling van het verzoek',
		asked: (when) => `Gevraagd op ${when}`,
		due: (date) => `Aanvullen tot en met ${date}.`,
		answered: (when) => `Aangevuld op ${when}`,
		unanswered: 'Niet aangevuld.',
		unansweredYet: (date) => `Nog niet aangevuld; dit kan tot en met ${date}.`,
	},
	en: {
		title: 'Completion of the request',
		asked: (when) => `Asked on ${when}`,
		due: (date) => `To be completed up to and including ${date}.`,
		answered: (when) => `Completed on ${when}`,
		unanswered: 'Not completed.',
		unansweredYet: (date) => `Not completed yet; this can be done up to and including ${date}.`,
	},
});

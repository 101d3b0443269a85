import { defineTexts } from '~/i18n/define-texts';

interface InformationTexts {
	title: string;
	asked: (party: string | undefined, when: string) => string;
	due: (date: string) => string;
	answered: (when: string) => string;
	unanswered: string;
	late: string;
}

/** What the ministry asked further, and what was answered. */
export const informationTexts = defineTexts<InformationTexts>({
	nl: {
		title: 'Nadere inlichtingen',
		asked: (party, when) => (party ? `Gevraagd aan ${party}, ${when}` : `Gevraagd op ${when}`),
		due: (date) => `Antwoord uiterlijk ${date}.`,
		answered: (when) => `Beantwoord op ${when}`,
		unanswered: 'Nog niet beantwoord.',
		late: 'Na de termijn ontvangen',
	},
	en: {
		title: 'Further information',
		asked: (party, when) => (party ? `Asked of ${party}, ${when}` : `Asked on ${when}`),
		due: (date) => `Answer by ${date}.`,
		answered: (when) => `Answered on ${when}`,
		unanswered: 'Not answered yet.',
		late: 'Received after the term',
	},
});

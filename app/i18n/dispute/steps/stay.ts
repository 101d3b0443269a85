import { defineTexts } from '~/i18n/define-texts';

interface StayTexts {
	stayUntil: string;
	stayUntilHint: string;
	stayReason: string;
	stayReasonHint: string;
	agreeStay: string;
	refuseReasons: string;
	consents: string;
	consented: (party: string, until: string) => string;
	notConsented: (party: string) => string;
	needNotConsent: (party: string) => string;
}

/** What is asked about a stay, of those who consent and of whoever grants it. */
export const stayTexts = defineTexts<StayTexts>({
	nl: {
		stayUntil: 'Tot en met welke dag rust de zaak?',
		stayUntilHint: 'De dag erna loopt de termijn weer door.',
		stayReason: 'Waarom moet de zaak rusten?',
		stayReasonHint: 'Bijvoorbeeld: wij zijn weer in gesprek. Alle partijen lezen dit.',
		agreeStay: 'Wij stemmen er schriftelijk mee in dat de termijn zo lang stilstaat.',
		refuseReasons: 'Waarom rust de zaak niet?',
		consents: 'Instemming van de verzoekers',
		consented: (party, until) => `${party}: ingestemd tot en met ${until}`,
		notConsented: (party) => `${party}: nog niet ingestemd`,
		needNotConsent: (party) =>
			`${party}: hoeft niet in te stemmen. Nog niemand bevestigde voor deze partij te handelen. Doet iemand dat later? Dan kan die de aanhouding beëindigen.`,
	},
	en: {
		stayUntil: 'Up to and including which day does the case rest?',
		stayUntilHint: 'The term runs on from the day after.',
		stayReason: 'Why should the case rest?',
		stayReasonHint: 'For instance: we are talking again. All parties read this.',
		agreeStay: 'We consent in writing that the term stands still that long.',
		refuseReasons: 'Why does the case not rest?',
		consents: 'Consent of the applicants',
		consented: (party, until) => `${party}: consented up to and including ${until}`,
		notConsented: (party) => `${party}: has not consented yet`,
		needNotConsent: (party) =>
			`${party}: need not consent. Nobody has confirmed yet to act for this party. Who does so later can end the stay.`,
	},
});

import { defineTexts } from '~/i18n/define-texts';

interface ExhibitTexts {
	title: string;
	caption: string;
	name: string;
	purpose: string;
	from: string;
	added: string;
	none: string;
	list: string;
	missing: string;
	later: string;
	purposes: Record<string, string>;
}

/** The documents of a dispute. */
export const exhibitTexts = defineTexts<ExhibitTexts>({
	nl: {
		title: 'Documenten',
		caption: 'Genummerd in volgorde van binnenkomst',
		name: 'Document',
		purpose: 'Hoort bij',
		from: 'Van',
		added: 'Ontvangen',
		none: 'Er zijn geen documenten.',
		list: 'Documenten:',
		missing: 'Niet meegestuurd',
		later: 'Nagezonden bij de aanvulling',
		purposes: {
			attempt: 'Bewijs van een poging',
			cure: 'Aanvulling van het verzoek',
			views: 'Zienswijze',
			information: 'Nadere inlichtingen',
		},
	},
	en: {
		title: 'Documents',
		caption: 'Numbered in the order in which they came',
		name: 'Document',
		purpose: 'Belongs to',
		from: 'From',
		added: 'Received',
		none: 'There are no documents.',
		list: 'Documents:',
		missing: 'Not sent along',
		later: 'Sent later, when the request was completed',
		purposes: {
			attempt: 'Proof of an attempt',
			cure: 'Completion of the request',
			views: 'Views',
			information: 'Further information',
		},
	},
});

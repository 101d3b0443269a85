import type { OrganisationKind } from '~/domain/parties/organisation';
import { defineTexts } from '../define-texts';

/** What is asked and said there, in one language. */
export interface PartyQuestions {
	intro: string;
	you: string;
	role: string;
	contact: string;
	addTitle: string;
	search: string;
	searchHint: string;
	searchButton: string;
	found: (text: string) => string;
	nothingFound: (text: string) => string;
	choose: string;
	alreadyThere: string;
	sides: Record<'applicant' | 'respondent', string>;
	jointApplicant: string;
	contactMissing: string;
	typeIn: string;
	side: string;
	sideHint: Record<'applicant' | 'respondent', string>;
	kind: string;
	kinds: Record<OrganisationKind, string>;
	name: string;
	code: string;
	codeShort: string;
	codeHint: string;
	kvk: string;
	kvkHint: string;
	rsin: string;
	rsinHint: string;
	municipality: string;
	address: string;
	addressHint: string;
	contactName: string;
	contactEmail: string;
	contactEmailHint: string;
	contactEmailKnown: string;
	fromRegisterHint: string;
	remove: (name: string) => string;
	removeSure: string;
}

/** What the filing wizard asks about the parties. */
export const partyQuestions = defineTexts<PartyQuestions>({
	nl: {
		intro:
			'Noem alle partijen. Een wederpartij is met wie u het niet eens bent. Een medeverzoeker dient samen met u in.',
		you: 'Dit bent u',
		role: 'Rol',
		contact: 'Contact',
		addTitle: 'Voeg een partij toe',
		search: 'Naam van de organisatie',
		searchHint: 'Een deel van de naam is genoeg, bijvoorbeeld ‘Waterstad’.',
		searchButton: 'Zoek',
		found: (text) => `Gevonden voor ‘${text}’`,
		nothingFound: (text) => `Niets gevonden voor ‘${text}’. Vul de partij zelf in.`,
		choose: 'Kies',
		alreadyThere: 'Staat al in uw verzoek',
		sides: { applicant: 'Medeverzoeker', respondent: 'Wederpartij' },
		jointApplicant: 'Medeverzoeker',
		contactMissing: 'Nog geen e-mailadres ingevuld',
		typeIn: 'Vul een partij zelf in',
		side: 'Wat is deze partij in het geschil?',
		sideHint: {
			applicant: 'Dient dit verzoek samen met u in.',
			respondent: 'Is het niet met u eens.',
		},
		kind: 'Soort organisatie',
		kinds: {
			municipality: 'Gemeente',
			association: 'Woningcorporatie',
			tenants: 'Huurdersorganisatie of bewonerscommissie',
		},
		name: 'Naam van de organisatie',
		code: 'Gemeentecode of nummer van de corporatie',
		codeShort: 'Code',
		codeHint: 'GM (gemeente) of L (corporatie) met vier cijfers, bijvoorbeeld GM0599',
		kvk: 'KvK-nummer',
		kvkHint: 'Acht cijfers',
		rsin: 'RSIN',
		rsinHint: 'Negen cijfers',
		municipality: 'Gemeente waar de organisatie werkt',
		address: 'Adres',
		addressHint: 'Straat en huisnummer of postbus, postcode en plaats',
		contactName: 'Naam van de contactpersoon',
		contactEmail: 'E-mailadres',
		contactEmailHint: 'Hier krijgt de partij bericht. Zonder adres kunt u niet indienen.',
		contactEmailKnown: 'Deze organisatie krijgt bericht via het portaal.',
		fromRegisterHint: 'Deze gegevens komen uit het register. U kunt ze niet veranderen.',
		remove: (name) => `Verwijder ${name}`,
		removeSure: 'De standpunten van deze partij verdwijnen dan ook uit uw verzoek.',
	},
	en: {
		intro:
			'Name all parties. A respondent is one with whom you disagree. A joint applicant files together with you.',
		you: 'This is you',
		role: 'Role',
		contact: 'Contact',
		addTitle: 'Add a party',
		search: 'Name of the organisation',
		searchHint: 'Part of the name is enough, for example ‘Waterstad’.',
		searchButton: 'Search',
		found: (text) => `Found for ‘${text}’`,
		nothingFound: (text) => `Nothing found for ‘${text}’. Enter the party yourself.`,
		choose: 'Choose',
		alreadyThere: 'Already in your request',
		sides: { applicant: 'Joint applicant', respondent: 'Respondent' },
		jointApplicant: 'Joint applicant',
		contactMissing: 'No e-mail address entered yet',
		typeIn: 'Enter a party yourself',
		side: 'What is this party in the dispute?',
		sideHint: {
			applicant: 'Files this request together with you.',
			respondent: 'Disagrees with you.',
		},
		kind: 'Kind of organisation',
		kinds: {
			municipality: 'Municipality',
			association: 'Housing association',
			tenants: 'Tenants’ organisation or residents’ committee',
		},
		name: 'Name of the organisation',
		code: 'Municipality code or association number',
		codeShort: 'Code',
		codeHint: 'GM (municipality) or L (association) with four digits, for example GM0599',
		kvk: 'Chamber of Commerce (KvK) number',
		kvkHint: 'Eight digits',
		rsin: 'RSIN',
		rsinHint: 'Nine digits',
		municipality: 'Municipality in which the organisation works',
		address: 'Address',
		addressHint: 'Street and number or PO box, postcode and town',
		contactName: 'Name of the contact person',
		contactEmail: 'E-mail address',
		contactEmailHint: 'Here the party is told. You cannot file without an address.',
		contactEmailKnown: 'This organisation is told through the portal.',
		fromRegisterHint: 'These details come from the register. You cannot change them.',
		remove: (name) => `Remove ${name}`,
		removeSure: 'The positions of this party will be gone from your request as well.',
	},
});

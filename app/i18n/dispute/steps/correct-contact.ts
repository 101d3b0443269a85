import { defineTexts } from '~/i18n/define-texts';

interface CorrectContactTexts {
	party: string;
	/** How a party is reached now, and whether somebody acts for it. */
	now: (contact: string, confirmed: boolean) => string;
	unknown: string;
	onlyChanges: string;
	email: string;
	emailHint: string;
	contactName: string;
	name: string;
	nameHint: string;
	address: string;
	reasonHint: string;
}

/** What is asked of whoever corrects how a party is named and reached. */
export const correctContactTexts = defineTexts<CorrectContactTexts>({
	nl: {
		party: 'Van welke partij?',
		now: (contact, confirmed) =>
			`Nu: ${contact}. ${confirmed ? 'Er handelt een organisatie voor deze partij.' : 'Nog niet bevestigd wie voor deze partij handelt.'}`,
		unknown: 'geen adres bekend',
		onlyChanges: 'Vul alleen in wat verandert. Een leeg veld blijft zoals het is.',
		email: 'Nieuw e-mailadres',
		emailHint:
			'Kan niet als voor de partij een organisatie handelt die zelf bereikbaar is. Klopt het adres al? Vul het dan opnieuw in: het bericht gaat er nog eens heen.',
		contactName: 'Nieuwe naam van de contactpersoon',
		name: 'Nieuwe naam van de partij',
		nameHint: 'De kopie van het verzoek houdt de naam zoals die is ingediend.',
		address: 'Nieuw postadres',
		reasonHint: 'Alle partijen lezen dit. Noem dus geen e-mailadres.',
	},
	en: {
		party: 'Of which party?',
		now: (contact, confirmed) =>
			`Now: ${contact}. ${confirmed ? 'An organisation acts for this party.' : 'Nobody has confirmed yet that they act for this party.'}`,
		unknown: 'no address known',
		onlyChanges: 'Fill in only what changes. What you leave empty stays as it is.',
		email: 'New e-mail address',
		emailHint:
			'Not possible where an organisation acts for the party that can be reached itself. If the address is right already, fill it in again: the notice goes there once more.',
		contactName: 'New name of the contact person',
		name: 'New name of the party',
		nameHint: 'The copy of the request keeps the name as it was filed.',
		address: 'New postal address',
		reasonHint: 'All parties read this, so name no e-mail address.',
	},
});

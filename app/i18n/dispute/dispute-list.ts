import { defineTexts } from '~/i18n/define-texts';

interface DisputeListTexts {
	title: string;
	search: string;
	searchHint: string;
	show: string;
	shows: { open: string; gesloten: string; alle: string };
	button: string;
	caption: string;
	captionFor: (words: string) => string;
	reference: string;
	parties: string;
	state: string;
	filed: string;
	due: string;
	closed: string;
	/** Instead of a day that is not known yet. */
	dueLater: string;
	noTerm: string;
	none: string;
	nothingFound: string;
	administrator: string;
}

/** The list of disputes, and its search. */
export const disputeListTexts = defineTexts<DisputeListTexts>({
	nl: {
		title: 'Geschillen',
		search: 'Zoek op kenmerk of naam',
		searchHint: 'Bijvoorbeeld 2026-0001, of een deel van de naam van een partij.',
		show: 'Toon',
		shows: {
			open: 'Lopende geschillen',
			gesloten: 'Gesloten geschillen',
			alle: 'Alle geschillen',
		},
		button: 'Zoek',
		caption: 'Gevonden geschillen',
		captionFor: (words) => `Gevonden voor ‘${words}’`,
		reference: 'Kenmerk',
		parties: 'Partijen',
		state: 'Stand',
		filed: 'Ontvangen',
		due: 'Uitspraak uiterlijk',
		closed: 'Gesloten',
		dueLater: 'Nog niet te berekenen',
		noTerm: 'Geen termijn voor u',
		none: 'Er zijn hier geen geschillen.',
		nothingFound: 'Niets gevonden. Zoek op een ander woord, of kies ‘Alle geschillen’.',
		administrator: 'Als beheerder leest u geen geschillen.',
	},
	en: {
		title: 'Disputes',
		search: 'Search by reference or name',
		searchHint: 'For instance 2026-0001, or part of the name of a party.',
		show: 'Show',
		shows: { open: 'Running disputes', gesloten: 'Closed disputes', alle: 'All disputes' },
		button: 'Search',
		caption: 'Disputes found',
		captionFor: (words) => `Found for ‘${words}’`,
		reference: 'Reference',
		parties: 'Parties',
		state: 'State',
		filed: 'Received',
		due: 'Ruling by',
		closed: 'Closed',
		dueLater: 'Can’t be computed yet',
		noTerm: 'No term for you',
		none: 'There are no disputes here.',
		nothingFound: 'Nothing found. Search for another word, or choose ‘All disputes’.',
		administrator: 'As an administrator you do not read disputes.',
	},
});

import { defineTexts } from '~/i18n/define-texts';

type Show = 'open' | 'gesloten' | 'alle';

interface DisputeListTexts {
	title: string;
	search: string;
	searchHint: string;
	show: string;
	shows: Record<Show, string>;
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
	none: Record<Show, string>;
	nothingFound: (words: string, show: Show) => string;
	/** The way to what may be found among all. */
	searchAll: string;
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
		none: {
			open: 'Er zijn geen lopende geschillen.',
			gesloten: 'Er zijn geen gesloten geschillen.',
			alle: 'Er zijn nog geen geschillen.',
		},
		nothingFound: (words, show) =>
			({
				open: `Er is geen lopend geschil gevonden voor ‘${words}’.`,
				gesloten: `Er is geen gesloten geschil gevonden voor ‘${words}’.`,
				alle: `Er is niets gevonden voor ‘${words}’. Zoek op het hele kenmerk, of op een deel van de naam van een partij.`,
			})[show],
		searchAll: 'Zoek in alle geschillen',
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
		none: {
			open: 'There are no running disputes.',
			gesloten: 'There are no closed disputes.',
			alle: 'There are no disputes yet.',
		},
		nothingFound: (words, show) =>
			({
				open: `No running dispute was found for ‘${words}’.`,
				gesloten: `No closed dispute was found for ‘${words}’.`,
				alle: `Nothing was found for ‘${words}’. Search for the whole reference, or for part of the name of a party.`,
			})[show],
		searchAll: 'Search in all disputes',
		administrator: 'As an administrator you do not read disputes.',
	},
});

import type { RequestSection } from '~/domain/dispute/request/request-sections';
import { defineTexts } from '~/i18n/define-texts';

interface FilingTexts {
	title: string;
	/** The list of requests, from where one comes. */
	drafts: string;
	section: Record<RequestSection | 'check', string>;
	/** Said after something was done, by the key in the address. */
	done: Record<string, string>;
	saveAndNext: string;
	saveAndBack: string;
	next: string;
	back: string;
	remove: string;
	change: string;
	step: (number: number, total: number) => string;
	/** Where a colleague changed the same part since the form was opened. */
	overtaken: { title: string; text: string; look: string };
}

/** The frame around every page of the filing wizard. */
export const filingTexts = defineTexts<FilingTexts>({
	nl: {
		title: 'Verzoek om een uitspraak',
		drafts: 'Verzoeken die u voorbereidt',
		section: {
			kind: 'Soort geschil',
			agreement: 'De prestatieafspraken',
			parties: 'De partijen',
			points: 'De geschilpunten',
			attempts: 'Wat u zelf al deed',
			documents: 'De documenten',
			check: 'Controleer en dien in',
		},
		done: {
			weggegooid: 'Het verzoek is weggegooid.',
			verwijderd: 'Dit is uit uw verzoek verwijderd.',
			'bestand-toegevoegd': 'Het bestand is toegevoegd.',
			'bestand-dubbel':
				'Het bestand is toegevoegd. Precies hetzelfde bestand stond al in uw verzoek.',
			'bestand-stond-er-al': 'Dit bestand stond hier al. Het is niet nog eens toegevoegd.',
			'bestand-verwijderd': 'Het bestand is verwijderd.',
			'bestand-vervangen':
				'Het bestand is verwijderd. Het bestand dat u koos, staat nu in uw verzoek.',
		},
		saveAndNext: 'Sla op en ga verder',
		saveAndBack: 'Sla op',
		next: 'Ga verder',
		back: 'Terug naar het overzicht',
		remove: 'Verwijder',
		change: 'Wijzig',
		overtaken: {
			title: 'Niet opgeslagen: dit onderdeel is intussen gewijzigd',
			text: 'Wat u invulde, staat nog in dit formulier. Bekijk eerst wat er nu is opgeslagen. Slaat u daarna op? Dan komt uw versie daarvoor in de plaats.',
			look: 'Bekijk wat er nu staat (opent een nieuw tabblad)',
		},
		step: (number, total) => `Stap ${number} van ${total}`,
	},
	en: {
		title: 'Request for a ruling',
		drafts: 'Requests you are preparing',
		section: {
			kind: 'Kind of dispute',
			agreement: 'The performance agreements',
			parties: 'The parties',
			points: 'The points in dispute',
			attempts: 'What you did yourselves',
			documents: 'The documents',
			check: 'Check and file',
		},
		done: {
			weggegooid: 'The request was thrown away.',
			verwijderd: 'This was removed from your request.',
			'bestand-toegevoegd': 'The file was added.',
			'bestand-dubbel': 'The file was added. Exactly the same file was in your request already.',
			'bestand-stond-er-al': 'This file was here already. It was not added again.',
			'bestand-verwijderd': 'The file was removed.',
			'bestand-vervangen': 'The file was removed. The file that you chose is now in your request.',
		},
		saveAndNext: 'Save and continue',
		saveAndBack: 'Save',
		next: 'Continue',
		back: 'Back to the overview',
		remove: 'Remove',
		change: 'Change',
		overtaken: {
			title: 'Not saved: this part was changed meanwhile',
			text: 'What you filled in is still in this form. First see what is saved now. Do you save after that? Then your version replaces it.',
			look: 'See what is there now (opens a new tab)',
		},
		step: (number, total) => `Step ${number} of ${total}`,
	},
});

import type { RequestSection } from '~/domain/dispute/request/request-sections';
import { defineTexts } from '~/i18n/define-texts';

interface FilingTexts {
	title: string;
	/** The list of requests, from where one comes. */
	drafts: string;
	section: Record<RequestSection | 'check', string>;
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

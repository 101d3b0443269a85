import { defineTexts } from '~/i18n/define-texts';

interface ChambersTexts {
	title: string;
	/** The same in a word or two, as a way to it. */
	short: string;
	lead: string;
	handler: string;
	nobodyYet: string;
	adviceDue: string;
	advice: string;
	noAdvice: string;
	/** One that was given anew since. */
	earlierAdvice: (name: string, when: string) => string;
	adviceBy: (name: string, when: string) => string;
	draft: string;
	noDraft: string;
	draftBy: (name: string, when: string) => string;
	presented: (when: string) => string;
	draftPdf: string;
	notes: string;
	noNotes: string;
	mails: string;
}

/** What ministry and committee read of their own work on a dispute. */
export const chambersTexts = defineTexts<ChambersTexts>({
	nl: {
		title: 'Alleen voor ministerie en commissie',
		short: 'Advies, concept en notities',
		lead: 'De partijen zien dit deel niet.',
		handler: 'Behandelaar',
		nobodyYet: 'Nog niemand',
		adviceDue: 'Advies verwacht',
		advice: 'Advies van de commissie',
		noAdvice: 'Er is nog geen advies.',
		earlierAdvice: (name, when) => `Vorig advies van ${name}, ${when}`,
		adviceBy: (name, when) => `Gegeven door ${name}, ${when}.`,
		draft: 'Concept van de uitspraak',
		noDraft: 'Er is nog geen concept.',
		draftBy: (name, when) => `Laatst bewaard door ${name}, ${when}.`,
		presented: (when) => `Voorgelegd ter ondertekening op ${when}.`,
		draftPdf: 'Concept als pdf',
		notes: 'Notities',
		noNotes: 'Er zijn nog geen notities.',
		mails: 'Verzonden berichten in deze zaak',
	},
	en: {
		title: 'For ministry and committee only',
		short: 'Advice, draft and notes',
		lead: 'The parties do not see this part.',
		handler: 'Caseworker',
		nobodyYet: 'Nobody yet',
		adviceDue: 'Advice expected',
		advice: 'Advice of the committee',
		noAdvice: 'There is no advice yet.',
		earlierAdvice: (name, when) => `Earlier advice of ${name}, ${when}`,
		adviceBy: (name, when) => `Given by ${name}, ${when}.`,
		draft: 'Draft of the ruling',
		noDraft: 'There is no draft yet.',
		draftBy: (name, when) => `Last saved by ${name}, ${when}.`,
		presented: (when) => `Presented for signature on ${when}.`,
		draftPdf: 'Draft as PDF',
		notes: 'Notes',
		noNotes: 'There are no notes yet.',
		mails: 'Messages sent in this case',
	},
});

import { defineTexts } from '~/i18n/define-texts';

interface WrittenRulingTexts {
	sentBack: (name: string, when: string) => string;
	draftPdf: string;
	writtenBy: (name: string, when: string) => string;
}

/** What stands around the draft of a ruling. */
export const writtenRulingTexts = defineTexts<WrittenRulingTexts>({
	nl: {
		sentBack: (name, when) => `${name} stuurde de uitspraak terug op ${when}`,
		draftPdf: 'Concept als pdf',
		writtenBy: (name, when) => `Laatst bewaard door ${name}, ${when}.`,
	},
	en: {
		sentBack: (name, when) => `${name} sent the ruling back on ${when}`,
		draftPdf: 'Draft as PDF',
		writtenBy: (name, when) => `Last saved by ${name}, ${when}.`,
	},
});

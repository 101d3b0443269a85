import { defineTexts } from '~/i18n/define-texts';

/** What the note’s form asks. */
export const addNoteTexts = defineTexts({
	nl: {
		note: 'Notitie',
	},
	en: {
		note: 'Note',
	},
});

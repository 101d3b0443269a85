import { defineTexts } from '~/i18n/define-texts';

/** What stands around the parties that need a look before a request is judged. */
export const markedPartiesTexts = defineTexts({
	nl: {
		title: 'Kijk eerst naar deze partijen',
		unverified:
			'De beheerder heeft van een organisatie nog niet gecontroleerd wie zij is. Vraag dat de beheerder, voordat u beslist.',
	},
	en: {
		title: 'Look at these parties first',
		unverified:
			'The administrator has not checked yet who an organisation is. Ask the administrator to do so before you decide.',
	},
});

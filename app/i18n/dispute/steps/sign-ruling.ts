import { defineTexts } from '~/i18n/define-texts';

/** What a signatory declares. */
export const signRulingTexts = defineTexts({
	nl: {
		agreeSign: 'Ik heb de uitspraak gelezen en onderteken haar namens de minister.',
	},
	en: {
		agreeSign: 'I have read the ruling and sign it on behalf of the minister.',
	},
});

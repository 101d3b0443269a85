import type { AttemptStance } from '~/domain/dispute/attempt-answer';
import { defineTexts } from '~/i18n/define-texts';

/** What a party says of an attempt to solve it together. */
export const attemptStanceTexts = defineTexts<Record<AttemptStance, string>>({
	nl: {
		confirmed: 'Ja, zo is het gegaan',
		contested: 'Nee, het ging anders',
	},
	en: {
		confirmed: 'Yes, this is how it went',
		contested: 'No, it went differently',
	},
});

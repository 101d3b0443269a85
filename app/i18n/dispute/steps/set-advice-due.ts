import { defineTexts } from '~/i18n/define-texts';

interface SetAdviceDueTexts {
	before: (last: string) => string;
	remarksHint: string;
}

/** What stands beside the day by which the advice is expected. */
export const setAdviceDueTexts = defineTexts<SetAdviceDueTexts>({
	nl: {
		before: (last) => `De uitspraak moet er uiterlijk ${last} zijn. Kies een dag daarvoor.`,
		remarksHint: 'Alleen het ministerie en de commissie lezen dit.',
	},
	en: {
		before: (last) => `The ruling has to be there by ${last}. Choose a day before it.`,
		remarksHint: 'Only the ministry and the committee read this.',
	},
});

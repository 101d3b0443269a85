import { defineTexts } from '~/i18n/define-texts';

interface ExtendTermTexts {
	weeks: string;
	weeksOption: (weeks: number, until: string) => string;
	presentDue: (due: string) => string;
}

/** By how much the ruling term can be extended. */
export const extendTermTexts = defineTexts<ExtendTermTexts>({
	nl: {
		weeks: 'Hoe lang verlengt u?',
		weeksOption: (weeks, until) =>
			`${weeks} ${weeks === 1 ? 'week' : 'weken'}: tot en met ${until}`,
		presentDue: (due) => `Nu loopt de termijn tot en met ${due}.`,
	},
	en: {
		weeks: 'By how much do you extend it?',
		weeksOption: (weeks, until) =>
			`${weeks} ${weeks === 1 ? 'week' : 'weeks'}: up to and including ${until}`,
		presentDue: (due) => `The term now runs up to and including ${due}.`,
	},
});

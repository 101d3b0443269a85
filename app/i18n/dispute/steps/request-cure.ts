import { defineTexts } from '~/i18n/define-texts';

interface RequestCureTexts {
	defects: string;
	defectsHint: string;
	cureDays: string;
	cureDaysHint: (days: number, last: string) => string;
}

/** What is asked of whoever has a request completed. */
export const requestCureTexts = defineTexts<RequestCureTexts>({
	nl: {
		defects: 'Wat ontbreekt er?',
		defectsHint: 'Noem elk document of gegeven. De partijen lezen dit woord voor woord.',
		cureDays: 'Aantal dagen om aan te vullen',
		cureDaysHint: (days, last) =>
			`Gebruikelijk is ${days} dagen, te tellen vanaf morgen. De laatste dag is dan ${last}. Valt de laatste dag in een weekend of op een feestdag, dan schuift zij op.`,
	},
	en: {
		defects: 'What is missing?',
		defectsHint: 'Name each document or fact. The parties read this word for word.',
		cureDays: 'Days to complete it',
		cureDaysHint: (days, last) =>
			`Usual is ${days} days, counted from tomorrow. The last day is then ${last}. If the last day falls in a weekend or on a holiday, it moves on.`,
	},
});

import type { DisputeKind } from '~/domain/dispute/dispute';
import { defineTexts } from '../define-texts';

interface QuestionTexts {
	question: string;
	hint: Record<DisputeKind, string>;
	opensOn: (date: string) => string;
}

/** What the filing wizard asks about the kind of dispute. */
export const kindQuestions = defineTexts<QuestionTexts>({
	nl: {
		question: 'Waar gaat het geschil over?',
		hint: {
			formation: 'U werd het niet eens over nieuwe prestatieafspraken.',
			performance: 'Een partij houdt zich niet aan een afspraak die is gemaakt.',
		},
		opensOn: (date) => `Indienen kan vanaf ${date}. Voorbereiden kan nu al.`,
	},
	en: {
		question: 'What is the dispute about?',
		hint: {
			formation: 'You did not reach new performance agreements.',
			performance: 'A party does not keep an agreement that was made.',
		},
		opensOn: (date) => `It can be filed from ${date}. You can prepare it now.`,
	},
});

import { defineTexts } from '~/i18n/define-texts';

interface SubmitViewsTexts {
	generalViews: string;
	generalViewsHint: string;
	viewsOnPoint: (number: number) => string;
	viewsDue: (last: string) => string;
	viewsLate: (last: string) => string;
}

/** What a party is asked for its views. */
export const submitViewsTexts = defineTexts<SubmitViewsTexts>({
	nl: {
		generalViews: 'Zienswijze in het algemeen',
		generalViewsHint: 'U mag hier ook alles in één keer schrijven.',
		viewsOnPoint: (number) => `Zienswijze over punt ${number}`,
		viewsDue: (last) => `U kunt uw zienswijze geven tot en met ${last}.`,
		viewsLate: (last) =>
			`De termijn liep tot en met ${last}. Uw zienswijze wordt bewaard, met de opmerking dat zij te laat kwam.`,
	},
	en: {
		generalViews: 'Views in general',
		generalViewsHint: 'You may also write everything here.',
		viewsOnPoint: (number) => `Views on point ${number}`,
		viewsDue: (last) => `You can give your views up to and including ${last}.`,
		viewsLate: (last) =>
			`The term ran up to and including ${last}. Your views are kept, with the remark that they came late.`,
	},
});

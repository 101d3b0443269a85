import { defineTexts } from '~/i18n/define-texts';

interface TakeOnTexts {
	handledBy: (name: string) => string;
}

/** Whose case it is that is taken on. */
export const takeOnTexts = defineTexts<TakeOnTexts>({
	nl: {
		handledBy: (name) => `Nu heeft ${name} deze zaak. U neemt haar over.`,
	},
	en: {
		handledBy: (name) => `${name} has this case now. You take it over.`,
	},
});

import { defineTexts } from '~/i18n/define-texts';

/** What the kinds of organisation are called. */
export const organisationKindTexts = defineTexts({
	nl: {
		municipality: 'Gemeente',
		association: 'Woningcorporatie',
		tenants: 'Huurdersorganisatie of bewonerscommissie',
		other: 'Andere organisatie',
	},
	en: {
		municipality: 'Municipality',
		association: 'Housing association',
		tenants: 'Tenants’ organisation or residents’ committee',
		other: 'Another organisation',
	},
});

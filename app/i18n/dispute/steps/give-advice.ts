import { defineTexts } from '~/i18n/define-texts';

/** What the committee is asked beyond its advice on each point. */
export const giveAdviceTexts = defineTexts({
	nl: {
		adviceConsiderationsHint:
			'Weeg in elk geval de woonvisie, de middelen van de corporatie en hoe de huurders zijn betrokken (Rtiv 19d).',
	},
	en: {
		adviceConsiderationsHint:
			'Weigh at least the housing vision, the association’s means and how the tenants were involved (Rtiv 19d).',
	},
});

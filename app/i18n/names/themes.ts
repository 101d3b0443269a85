import type { Theme } from '~/domain/dispute/point';
import { defineTexts } from '~/i18n/define-texts';

/** What the themes of a point are called. */
export const themeTexts = defineTexts<Record<Theme, string>>({
	nl: {
		availability: 'Beschikbaarheid',
		affordability: 'Betaalbaarheid',
		quality: 'Kwaliteit',
		liveability: 'Leefbaarheid',
	},
	en: {
		availability: 'Availability',
		affordability: 'Affordability',
		quality: 'Quality',
		liveability: 'Liveability',
	},
});

import { defineTexts } from '../define-texts';

/** The rules that are in force, as the console shows them. */
export const lawInForceTexts = defineTexts({
	nl: {
		inForce: (version: number) => `Nu geldig: versie ${version}`,
		unconfirmed: 'Nog te bevestigen',
		sure: 'Bevestigd',
		term: 'Termijn',
		length: 'Lengte',
		holidaysNone: 'Geen.',
	},
	en: {
		inForce: (version: number) => `In force now: version ${version}`,
		unconfirmed: 'To be confirmed',
		sure: 'Confirmed',
		term: 'Term',
		length: 'Length',
		holidaysNone: 'None.',
	},
});

import { defineTexts } from '../define-texts';

/** What is asked about the days that a decree equates with a holiday. */
export const holidayFieldTexts = defineTexts({
	nl: {
		day: 'Dag',
		holidayHint: 'Laat de dag en de bron leeg om de dag weg te halen.',
		holiday: (row: number) => `Gelijkgestelde dag ${row}`,
	},
	en: {
		day: 'Day',
		holidayHint: 'Leave day and source empty to take the day away.',
		holiday: (row: number) => `Equated day ${row}`,
	},
});

import type { ClockSuspension } from '~/domain/dispute/dispute';
import type { Ending } from '~/domain/dispute/ruling/ending';
import { defineTexts } from '~/i18n/define-texts';

interface DisputeTermsTexts {
	title: string;
	ruling: string;
	views: string;
	cure: string;
	rulingWas: Record<Ending['state'], string>;
	viewsWere: string;
	/** The last day for views where the dispute ended before it. */
	viewsWould: string;
	ended: Record<Ending['state'], (date: string) => string>;
	confirming: (names: string, until: string) => string;
	stillUntil: (date: string) => string;
	extended: (weeks: number, on: string, reason: string) => string;
	standsStill: Record<ClockSuspension['ground'], (from: string, until: string) => string>;
	stoodStill: Record<ClockSuspension['ground'], (from: string, until: string) => string>;
	consented: (party: string, until: string, reason: string | null) => string;
}

/** The terms of one dispute, while it runs and once it has ended. */
export const disputeTermsTexts = defineTexts<DisputeTermsTexts>({
	nl: {
		title: 'Termijnen',
		ruling: 'Uitspraak uiterlijk',
		views: 'Zienswijzen tot en met',
		cure: 'Aanvullen tot en met',
		rulingWas: {
			ruled: 'De uitspraak moest er zijn uiterlijk',
			declined: 'De uitspraak zou er zijn geweest uiterlijk',
			withdrawn: 'De uitspraak zou er zijn geweest uiterlijk',
		},
		viewsWere: 'Zienswijzen konden tot en met',
		viewsWould: 'Zienswijzen zouden kunnen tot en met',
		ended: {
			ruled: (date) => `De uitspraak kwam op ${date}.`,
			declined: (date) => `Het verzoek is op ${date} buiten behandeling gesteld.`,
			withdrawn: (date) => `Het verzoek is op ${date} ingetrokken.`,
		},
		confirming: (names, until) =>
			`Geen verzoeker staat nu achter het verzoek. ${names} kan dat bevestigen tot en met ${until} (Awb 4:5).`,
		stillUntil: (date) => `De termijn voor de uitspraak staat stil tot en met ${date}.`,
		extended: (weeks, on, reason) =>
			`Verlengd met ${weeks} ${weeks === 1 ? 'week' : 'weken'} op ${on}: ${reason}`,
		standsStill: {
			cure: (from, until) => `Staat stil voor aanvulling van ${from} tot en met ${until}`,
			stay: (from, until) =>
				`De termijn voor de uitspraak staat stil door aanhouding, van ${from} tot en met ${until}`,
		},
		stoodStill: {
			cure: (from, until) => `Stilgestaan voor aanvulling van ${from} tot en met ${until}`,
			stay: (from, until) => `Stilgestaan door aanhouding van ${from} tot en met ${until}`,
		},
		consented: (party, until, reason) =>
			`${party} stemt in met aanhouding tot en met ${until}${reason ? `: ${reason}` : ''}`,
	},
	en: {
		title: 'Terms',
		ruling: 'Ruling by',
		views: 'Views up to and including',
		cure: 'Complete it up to and including',
		rulingWas: {
			ruled: 'The ruling was due by',
			declined: 'The ruling would have been due by',
			withdrawn: 'The ruling would have been due by',
		},
		viewsWere: 'Views could be given up to and including',
		viewsWould: 'Views could have been given up to and including',
		ended: {
			ruled: (date) => `The ruling came on ${date}.`,
			declined: (date) => `The request was declined on ${date}.`,
			withdrawn: (date) => `The request was withdrawn on ${date}.`,
		},
		confirming: (names, until) =>
			`No applicant stands behind the request now. ${names} can confirm up to and including ${until} (Awb 4:5).`,
		stillUntil: (date) => `The ruling term stands still up to and including ${date}.`,
		extended: (weeks, on, reason) =>
			`Extended by ${weeks} ${weeks === 1 ? 'week' : 'weeks'} on ${on}: ${reason}`,
		standsStill: {
			cure: (from, until) =>
				`Stands still for completion from ${from} up to and including ${until}`,
			stay: (from, until) =>
				`The ruling term stands still by a stay, from ${from} up to and including ${until}`,
		},
		stoodStill: {
			cure: (from, until) => `Stood still for completion from ${from} up to and including ${until}`,
			stay: (from, until) => `Stood still by a stay from ${from} up to and including ${until}`,
		},
		consented: (party, until, reason) =>
			`${party} consents to a stay up to and including ${until}${reason ? `: ${reason}` : ''}`,
	},
});

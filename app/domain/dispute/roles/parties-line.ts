import type { PartySide } from '../dispute';

/** How lists name a dispute: the applicants, then the respondents. */
export function partiesLine(parties: readonly { name: string; side: PartySide }[]): string {
	const side = (wanted: PartySide) =>
		parties
			.filter((party) => party.side === wanted)
			.map((party) => party.name)
			.join(', ');
	return `${side('applicant')} – ${side('respondent')}`;
}

import type { LocalDate } from '../local-date';

export const themes = ['availability', 'affordability', 'quality', 'liveability'] as const;
export type Theme = (typeof themes)[number];

/** One matter in dispute, as the request puts it (geschilpunt). */
export interface Point {
	id: string;
	number: number;
	title: string;
	theme: Theme;
	/** What the filer asks the minister to rule. */
	asked: string;
	/** Position per party id, in the filer's words; later views stand in `Views`. */
	positions: Record<string, string>;
	/** Performance only: the exact clause, what was not done, by when it was due, the filer's own duties. */
	performance: {
		clause: string;
		notDone: string;
		byPartyId: string | null;
		dueOn: LocalDate | null;
		ownDuties: string;
	} | null;
}

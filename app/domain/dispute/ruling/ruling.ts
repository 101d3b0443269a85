import type { Instant } from '../../instant';
import type { Language } from '../../language';
import type { LocalDate } from '../../local-date';

export const outcomes = ['upheld', 'partly', 'dismissed'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the minister decides on one point. */
export interface PointRuling {
	pointId: string;
	admissible: boolean;
	/** Null where inadmissible. */
	outcome: Outcome | null;
	reasons: string;
	obligation: { text: string; byPartyIds: string[]; by: LocalDate | null } | null;
	/** Why the ruling departs from the advice (Awb 3:50); null where it does not. */
	departsBecause: string | null;
}

/** The signed binding ruling (bindende uitspraak), as all parties receive it. */
export interface Ruling {
	signedAt: Instant;
	signedBy: { personId: string; name: string };
	considerations: string;
	points: PointRuling[];
	/** The legal-remedies paragraph in force when it was signed, per language. */
	remedies: Record<Language, string>;
}

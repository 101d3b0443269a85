import type { Instant } from '../instant';
import type { LocalDate } from '../local-date';
import type { Dispute } from './dispute';
import type { Outcome, PointRuling } from './ruling/ruling';

/** A note of ministry or committee, never shown to a party. */
export interface Note {
	id: string;
	at: Instant;
	personId: string;
	name: string;
	role: string;
	text: string;
}

export interface PointAdvice {
	pointId: string;
	admissible: boolean;
	outcome: Outcome | null;
	reasons: string;
}

/** The committee's advice to the minister (Rtiv 19d); for the minister only. */
export interface Advice {
	at: Instant;
	personId: string;
	name: string;
	considerations: string;
	points: PointAdvice[];
}

/** One point of a ruling while it is written, as it was entered; null where nothing was chosen yet. */
export interface PointDraft extends Omit<PointRuling, 'admissible'> {
	admissible: boolean | null;
}

/** A ruling while it is being written. */
export interface RulingDraft {
	drafterIds: string[];
	drafterName: string;
	at: Instant;
	considerations: string;
	points: PointDraft[];
	presentedAt: Instant | null;
	remarks: { at: Instant; name: string; text: string }[];
}

/** What ministry and committee write among themselves; another type than what parties read. */
export interface Chambers {
	caseworker: { personId: string; name: string } | null;
	notes: Note[];
	advice: Advice | null;
	/** What the committee advised before, the oldest first; left out where it advised once or not yet. */
	earlierAdvice?: Advice[];
	adviceDue: LocalDate | null;
	draft: RulingDraft | null;
}

/** The whole file, as the ministry and the committee work on it. */
export interface CaseFile {
	dispute: Dispute;
	chambers: Chambers;
}

/** The chambers of a dispute that was just filed. */
export const emptyChambers: Chambers = {
	caseworker: null,
	notes: [],
	advice: null,
	adviceDue: null,
	draft: null,
};

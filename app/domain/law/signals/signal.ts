import type { LocalDate } from '../../local-date';
import type { OrganisationKind } from '../../parties/organisation';
import type { OutageDays } from '../outage';

/** What a rule of law says of a request. None of them refuses: a person at the ministry decides. */
export const verdicts = ['mend', 'signal', 'met', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

export const signalKeys = [
	'who-may-file',
	'filer-is-party',
	'all-three-kinds',
	'addresses',
	'regime-open',
	'earlier-agreement',
	'dispute-arisen',
	'window-strict',
	'window-practice',
	'agreement-named',
	'points-named',
	'positions',
	'clause-named',
	'own-duties',
	'document',
	'sent-to-parties',
	'attempt-towards-party',
	'attempt-proven',
	'carrying-out-not-policy',
	'not-bilateral',
	'earlier-decision',
	'signed',
] as const;
export type SignalKey = (typeof signalKeys)[number];

/** One rule, weighed on one request (or on one party, point or document of it). */
export interface Signal {
	key: SignalKey;
	verdict: Verdict;
	article: string;
	/** The party, point or document that it is about, where it is about one. */
	itemId: string | null;
	/** Names and days that its text mentions; days as `yyyy-mm-dd`. */
	params: SignalParams;
}

export interface SignalParams {
	party?: string;
	point?: string;
	document?: string;
	reference?: string;
	reason?: string;
	/** Numbers of the exhibits with which a document came when the request was completed. */
	exhibits?: number[];
	day?: LocalDate;
	days?: number;
	/** Because of which the day is a later one. */
	outages?: OutageDays[];
	kinds?: OrganisationKind[];
}

/** A signal of this rule. */
export function signal(
	key: SignalKey,
	verdict: Verdict,
	article: string,
	params: SignalParams = {},
	itemId: string | null = null,
): Signal {
	return { key, verdict, article, itemId, params };
}

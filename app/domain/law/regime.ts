import type { DisputeKind } from '../dispute/dispute';
import type { LocalDate } from '../local-date';
import type { LawData } from './law-data';
import { requestDocuments } from './request-documents';
import type { TermKey } from './term-keys';

export const regimeKeys = [
	/** Forming agreements: Woningwet art. 44(3). */
	'formation',
	/** Keeping an agreement that was made under the new act. */
	'performance',
	/** Keeping an agreement from before the new act, about years that it holds for. */
	'performance-earlier',
	/** Keeping an agreement that the new act may not hold for: a person decides. */
	'performance-outside',
	/** Keeping an agreement, before such disputes can be filed. */
	'performance-not-open',
] as const;
export type RegimeKey = (typeof regimeKeys)[number];

/** What decides under which rules a dispute falls; what is not known yet is null. */
export interface RegimeFacts {
	kind: DisputeKind;
	/** First and last year that the agreements cover. */
	periodFrom: number | null;
	periodUntil: number | null;
	madeOn: LocalDate | null;
	/** The day of filing. */
	on: LocalDate;
}

/** The rules under which a dispute falls, and since when. */
export interface Regime {
	key: RegimeKey;
	/** The version of the law that it was read from, which the dispute keeps. */
	lawVersion: number;
	/** From when it can be filed; null where that has been so for long. */
	since: LocalDate | null;
	/** Whether its sources are sure. */
	confirmed: boolean;
	article: string;
	/** The terms that it has. */
	terms: TermKey[];
	/** The documents that a request brings. */
	documents: { key: string; article: string }[];
}

const running = [
	'ruling',
	'extension',
	'views',
	'cure',
	'decline-after-cure',
	'information',
] as const;

/**
 * Under which rules a dispute falls. It goes by the kind, by when and about which years the agreement
 * was made, and by the day of filing; what is unknown is taken as most in favour of the filer, since
 * only a person can refuse.
 */
export function resolveRegime(facts: RegimeFacts, law: LawData): Regime {
	const { kind } = facts;
	const documents = requestDocuments(kind, law);
	if (kind === 'formation') {
		return {
			key: 'formation',
			lawVersion: law.version,
			since: null,
			confirmed: true,
			article: 'Ww 44(3)',
			terms: ['formation-arises', 'formation-window', ...running],
			documents,
		};
	}
	return {
		key: performanceKey(facts, law),
		lawVersion: law.version,
		since: law.performanceOpensOn,
		confirmed: law.performanceConfirmed,
		article: 'Ww 44',
		terms: [...running],
		documents,
	};
}

function performanceKey({ on, madeOn, periodUntil }: RegimeFacts, law: LawData): RegimeKey {
	if (on < law.performanceOpensOn) return 'performance-not-open';
	const { madeFrom, aboutYearsFrom } = law.earlierAgreements;
	if (periodUntil !== null && periodUntil < aboutYearsFrom) return 'performance-outside';
	if (!madeOn || madeOn >= law.performanceOpensOn) return 'performance';
	return madeOn < madeFrom ? 'performance-outside' : 'performance-earlier';
}

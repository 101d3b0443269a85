import type { LocalDate } from '../local-date';
import type { LawData } from './law-data';
import { computeTerm, HolidaysUnknown, type Term, type TermOptions } from './term';
import type { TermKey } from './term-keys';

/**
 * A term that runs and whose last day can't be told yet: it leads into a year whose decreed holidays are
 * not known. Nothing waits for that; the day is filled in once they are.
 */
export interface OpenTerm {
	key: TermKey;
	start: LocalDate;
	due: null;
	/** The first year whose decreed holidays have to be known. */
	unknownYear: number;
}

/** A term as `computeTerm` counts it, or open where the decreed holidays of a year are missing. */
export function termSoFar(
	key: TermKey,
	start: LocalDate,
	options: TermOptions,
	law: LawData,
): Term | OpenTerm {
	try {
		return computeTerm(key, start, options, law);
	} catch (error) {
		if (!(error instanceof HolidaysUnknown)) throw error;
		return { key, start, due: null, unknownYear: error.year };
	}
}

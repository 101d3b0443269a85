import type { OpenTerm } from '~/domain/law/open-term';
import type { LocalDate } from '~/domain/local-date';

/**
 * The last day of a term as a column keeps it: the day, or the year alone where the day is not known
 * yet. In order of text such a year comes after all days before it, so that a list stays in order.
 */
export function storedDay(term: { due: LocalDate } | OpenTerm): string {
	return term.due ?? `${term.unknownYear}`;
}

/** The day that a column keeps; null where it keeps none, or the year alone. */
export function knownDay(stored: string | null): LocalDate | null {
	return stored?.includes('-') ? (stored as LocalDate) : null;
}

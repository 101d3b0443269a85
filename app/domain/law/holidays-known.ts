import { addMonths, dateOf, type LocalDate } from '../local-date';
import type { LawData } from './law-data';

/** How long ahead an administrator hears of it: a ruling term with an extension and a stay in it. */
const monthsAhead = 9;

/**
 * The first day on which the next year's decreed holidays have to be known, since a term that starts
 * then may end in that year. From that day on an administrator is asked to add them.
 */
export function holidaysNeededFrom(law: LawData): LocalDate {
	return addMonths(dateOf(law.holidaysKnownThrough + 1, 1, 1), -monthsAhead);
}

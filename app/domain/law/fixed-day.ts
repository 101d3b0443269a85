import type { LocalDate } from '../local-date';
import type { LawData } from './law-data';
import { moved } from './move-end';
import { type OutageDays, pastOutages } from './outage';
import { requireKnown, type Term } from './term';
import type { TermKey } from './term-keys';
import type { TermStep } from './term-step';

/**
 * A day of the calendar by which something has to be done in practice, moved like the end of a term: to
 * the next working day (Atw 1), and past an outage of the portal. No law names it, so that it is still
 * to be confirmed. Throws `HolidaysUnknown` past the years whose decreed holidays are known.
 */
export function fixedDay(
	key: TermKey,
	on: LocalDate,
	{ article, outages }: { article: string; outages: readonly OutageDays[] },
	law: LawData,
): Term {
	requireKnown(on, law);
	const steps: TermStep[] = [{ step: 'fixed', on, article, end: on }];
	const due = pastOutages(moved(on, steps, law), outages, steps, law);
	requireKnown(due, law);
	steps.push({ step: 'ends', on: due });
	return { key, start: on, due, confirmed: false, steps };
}

import type { LocalDate } from '../local-date';
import type { LawData, TermKey } from './law-data';
import { moved } from './move-end';
import { requireKnown, type Term } from './term';
import type { TermStep } from './term-step';

/**
 * A day of the calendar by which something has to be done, moved to the next working day (Atw 1) like
 * the end of a term. Throws `HolidaysUnknown` past the years whose decreed holidays are known.
 */
export function fixedDay(
	key: TermKey,
	on: LocalDate,
	{ by, article, moves }: { by: 'practice' | 'law'; article: string; moves: boolean },
	law: LawData,
): Term {
	requireKnown(on, law);
	const steps: TermStep[] = [{ step: 'fixed', on, by, article, end: on }];
	const due = moves ? moved(on, steps, law) : on;
	requireKnown(due, law);
	steps.push({ step: 'ends', on: due });
	return { key, start: on, due, confirmed: by === 'law', steps };
}

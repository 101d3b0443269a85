import type { Database } from '~/db/open-database';
import { knownDay } from '~/db/stored-day';
import { holidaysNeededFrom } from '~/domain/law/holidays-known';
import { addMonths, dateOf, type LocalDate } from '~/domain/local-date';
import { lawInForce } from './law-in-force.server';

/** The last year whose decreed holidays are known, and whether a running dispute misses the next. */
export interface HolidaysRunningOut {
	known: number;
	missing: boolean;
}

/**
 * The last year whose decreed holidays are known, where it is time to add the next: less than a year
 * lies between the furthest date of a running dispute and the end of that year. Null in good time.
 */
export async function holidaysRunningOut(
	db: Database,
	today: LocalDate,
): Promise<HolidaysRunningOut | null> {
	const law = await lawInForce(db);
	const known = law.holidaysKnownThrough;
	const { _max } = await db.client.dispute.aggregate({ _max: { rulingDueOn: true } });
	const missing = _max.rulingDueOn !== null && knownDay(_max.rulingDueOn) === null;
	const furthest = knownDay(_max.rulingDueOn) ?? today;
	const near = addMonths(furthest, 12) > dateOf(known, 12, 31);
	return missing || near || today >= holidaysNeededFrom(law) ? { known, missing } : null;
}

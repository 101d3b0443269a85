import { HolidaysUnknown } from './term';

/** What a term computes to, or null where it ends past the years whose decreed holidays are known. */
export function ifKnown<T>(compute: () => T): T | null {
	try {
		return compute();
	} catch (error) {
		if (error instanceof HolidaysUnknown) return null;
		throw error;
	}
}

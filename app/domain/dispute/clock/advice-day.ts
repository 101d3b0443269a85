import type { LawData } from '../../law/law-data';
import { addDays, type LocalDate } from '../../local-date';
import type { CaseFile } from '../chambers';
import type { Dispute } from '../dispute';
import type { Refusal } from '../step';
import { rulingTerm } from './clock';

/**
 * Why the committee can't be given until this day for its advice (Awb 3:6); null where it can. A day is
 * left to rule in the term that the law sets for that (Ww 44(4)).
 */
export function adviceDayFault(
	dispute: Dispute,
	day: LocalDate,
	{ today, law }: { today: LocalDate; law: LawData },
): Refusal | null {
	if (day <= today) return { key: 'due-not-in-future', article: 'Awb 3:6' };
	const ruling = rulingTerm(dispute, law).due;
	return ruling && day >= ruling
		? { key: 'advice-after-ruling', article: 'Ww 44(4)', params: { due: ruling } }
		: null;
}

/**
 * Until which day a ruling waits for the advice that is not there yet; null where none was set. It
 * never waits for the last day of its own term, which may have come to lie earlier since: late advice
 * does not stop the ruling (Awb 3:6).
 */
export function waitsForAdviceUntil(
	{ dispute, chambers: { advice, adviceDue } }: CaseFile,
	law: LawData,
): LocalDate | null {
	if (advice || !adviceDue) return null;
	const ruling = rulingTerm(dispute, law).due;
	return ruling && ruling <= adviceDue ? addDays(ruling, -1) : adviceDue;
}

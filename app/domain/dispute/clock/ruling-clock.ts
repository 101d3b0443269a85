import type { LawData } from '../../law/law-data';
import { addDays, type LocalDate } from '../../local-date';
import type { Dispute } from '../dispute';
import { rulingTerm, suspensionOn } from './clock';

/** How the ruling term goes on after a day: it runs, stands still (Awb 4:15), or ended on it or before. */
export type RulingClock = 'runs' | 'still' | 'over';

/** How the ruling term goes on after `today`, with what was decided on that day. */
export function rulingClock(dispute: Dispute, law: LawData, today: LocalDate): RulingClock {
	const { due } = rulingTerm(dispute, law);
	if (due && due <= today) return 'over';
	return suspensionOn(dispute, addDays(today, 1)) ? 'still' : 'runs';
}

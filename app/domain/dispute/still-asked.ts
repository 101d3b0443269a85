import type { LawData } from '../law/law-data';
import type { LocalDate } from '../local-date';
import type { CaseFile } from './chambers';
import { expecting } from './expecting';
import type { StillAsked } from './notice';
import { waitingIn } from './waiting';

/**
 * Everything that this party still has to do in the dispute as it stands now, each with its day and
 * whether that day lies before `today`; empty where nothing waits for it.
 */
export function stillAsked(
	file: CaseFile,
	partyId: string,
	law: LawData,
	today: LocalDate,
): StillAsked[] {
	return waitingIn(file, law)
		.filter(({ waitsFor }) => 'partyId' in waitsFor && waitsFor.partyId === partyId)
		.map(({ task, due, because }) => ({
			...expecting(task, because),
			passed: due !== null && due < today,
		}));
}

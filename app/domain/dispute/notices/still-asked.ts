import type { LawData } from '../../law/law-data';
import type { LocalDate } from '../../local-date';
import type { CaseFile } from '../chambers';
import { type Waiting, waitingIn } from '../waiting';
import { expecting } from './expecting';
import type { StillAsked } from './notice';

/**
 * Everything that this party, or this role of the ministry, still has to do in the dispute as it stands
 * now, each with its day and whether that day lies before `today`; empty where nothing waits for it.
 * That a term is watched is no task that a message tells of.
 */
export function stillAsked(
	file: CaseFile,
	whom: Waiting['waitsFor'],
	law: LawData,
	today: LocalDate,
): StillAsked[] {
	return waitingIn(file, law)
		.filter(({ waitsFor }) => isSame(waitsFor, whom))
		.filter(({ task, until }) => task !== 'watch-term' && !(until && until < today))
		.map(({ task, due, because }) => ({
			...expecting(task, because),
			passed: due !== null && due < today,
		}));
}

function isSame(one: Waiting['waitsFor'], other: Waiting['waitsFor']): boolean {
	if ('partyId' in one) return 'partyId' in other && one.partyId === other.partyId;
	return 'role' in other && one.role === other.role;
}

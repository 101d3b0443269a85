import { addDays, localDateOf } from '../../local-date';
import type { Dispute, Party } from '../dispute';
import { unconfirmedParties } from '../roles/unconfirmed-parties';
import type { DueReason } from './due-reason';

/** Within how many days somebody looks whether the address is right; how work is ordered, no term of law. */
const reachWithinDays = 7;

/**
 * By when somebody checks the address of the parties for which nobody has confirmed to act, counted
 * from when the longest silent of them was last told; null where somebody acts for each.
 */
export function unconfirmedReason(dispute: Dispute): DueReason | null {
	const silent = unconfirmedParties(dispute);
	const [longest] = silent.map((party) => lastTold(party, dispute)).sort();
	if (!longest) return null;
	const toldOn = localDateOf(new Date(longest));
	return {
		why: 'unconfirmed',
		parties: silent.map(({ identity }) => identity.name),
		toldOn,
		days: reachWithinDays,
		due: addDays(toldOn, reachWithinDays),
	};
}

function lastTold({ toldAgainAt }: Party, { filedAt }: Dispute) {
	return toldAgainAt ?? filedAt;
}

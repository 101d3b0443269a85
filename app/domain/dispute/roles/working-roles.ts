import type { MinistryRole } from '../../actor';
import type { DisputeState } from '../dispute';

/**
 * Who of committee and signatories works on a dispute in this state, so that they hear at once what changes
 * its course: the chair while the advice can come, the signatories while the ruling lies with them.
 */
export function workingRoles(state: DisputeState): MinistryRole[] {
	switch (state) {
		case 'under-review':
		case 'advised':
			return ['committee-chair'];
		case 'awaiting-signature':
			return ['committee-chair', 'signatory'];
		default:
			return [];
	}
}

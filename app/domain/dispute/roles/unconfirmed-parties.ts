import type { Dispute, Party } from '../dispute';
import { disputingParties } from './role';

/** The parties for which nobody has confirmed to act: no mail to them is sure to have reached them. */
export function unconfirmedParties(dispute: Dispute): Party[] {
	return disputingParties(dispute).filter(({ organisationId }) => organisationId === null);
}

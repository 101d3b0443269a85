import type { Instant } from '../../instant';
import type { closedStates, Dispute } from '../dispute';

/** How and when a procedure ended: by ruling, decline or withdrawal. */
export interface Ending {
	state: (typeof closedStates)[number];
	at: Instant;
}

/** How and when this dispute was closed; null while it runs. */
export function endingOf({ state, ruling, closed }: Dispute): Ending | null {
	if (state === 'ruled') return ruling && { state, at: ruling.signedAt };
	if (state === 'declined' || state === 'withdrawn') return closed && { state, at: closed.at };
	return null;
}

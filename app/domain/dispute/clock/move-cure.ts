import type { LocalDate } from '../../local-date';
import type { Cure, Dispute } from '../dispute';

/**
 * The dispute with its invitation to mend the request running until `due`; the ruling term stands still
 * as long (Awb 4:15).
 */
export function moveCure(dispute: Dispute, cure: Cure, due: LocalDate | null): Dispute {
	return {
		...dispute,
		cures: dispute.cures.map((each) => (each.id === cure.id ? { ...each, due } : each)),
		suspensions: dispute.suspensions.map((suspension) =>
			suspension.ground === 'cure' && suspension.until === cure.due
				? { ...suspension, until: due }
				: suspension,
		),
	};
}

import type { Dispute } from '../dispute';

/** Whether what the request gives as this party's position is what the filer says that it thinks. */
export function isFilersAccount({ declaration }: Dispute, partyId: string): boolean {
	return declaration.partyId !== partyId;
}

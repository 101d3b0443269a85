import type { Tx } from '~/db/open-database';
import type { Dispute } from '~/domain/dispute/dispute';

/**
 * Takes back, in the step's transaction, the mails that have not gone out yet to whoever acted for a party
 * before the step and does not after it. What was sent stays as proof.
 */
export async function withdrawMails(tx: Tx, before: Dispute, after: Dispute): Promise<void> {
	if (after.parties === before.parties) return;
	for (const { id, organisationId } of before.parties) {
		const now = after.parties.find((party) => party.id === id);
		if (!organisationId || now?.organisationId === organisationId) continue;
		await tx.outboxMail.deleteMany({
			where: {
				disputeId: before.id,
				partyId: id,
				state: { in: ['queued', 'awaiting-retry', 'failed'] },
			},
		});
	}
}

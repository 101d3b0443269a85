import type { Actor } from '~/domain/actor';
import type { CaseFile, Chambers } from '~/domain/dispute/chambers';
import type { Dispute } from '~/domain/dispute/dispute';
import { asPartyReads, asThirdPartyReads, type ThirdPartyView } from '~/domain/dispute/party-view';
import { openSteps, type StepName } from '~/domain/dispute/procedure';
import type { LocalDate } from '~/domain/local-date';
import type { Database, Tx } from './open-database';
import { parseCaseFile, parseDispute } from './stored-dispute';

/** A dispute as the actor may read it: three different types, so that none can leak into another. */
export type Reading =
	| { as: 'ministry'; dispute: Dispute; chambers: Chambers; open: StepName[] }
	| { as: 'party'; dispute: Dispute; partyId: string; open: StepName[] }
	| { as: 'third-party'; view: ThirdPartyView; partyId: string; open: StepName[] };

const ministryQuery = 'SELECT "file", "chambers" FROM "Dispute" WHERE "reference" = ?';

// The party's row leads to the dispute; `chambers` is never selected for it.
const partyQuery = `SELECT d."file", p."partyId", p."side"
	FROM "DisputeParty" p JOIN "Dispute" d ON d."id" = p."disputeId"
	WHERE p."organisationId" = ? AND p."reference" = ?`;

/**
 * The dispute through what the actor may see, with the steps that are open to them `today`; null both
 * where there is none and where the actor has nothing to do with it. An administrator keeps the portal and reads no disputes.
 */
export async function findReading(
	db: Database,
	actor: Actor,
	reference: string,
	today: LocalDate,
): Promise<Reading | null> {
	const { acting } = actor;
	if (acting.as === 'nobody') return null;
	if (acting.as === 'ministry') {
		if (acting.role === 'administrator') return null;
		const [row] = await db.read<{ file: string; chambers: string }>(ministryQuery, [reference]);
		if (!row) return null;
		const file = parseCaseFile(row);
		return {
			as: 'ministry',
			...file,
			open: openSteps(file.dispute, file.chambers, actor, today),
		};
	}
	const [row] = await db.read<{ file: string; partyId: string; side: string }>(partyQuery, [
		acting.organisationId,
		reference,
	]);
	if (!row) return null;
	const dispute = asPartyReads(parseDispute(row.file));
	const { partyId } = row;
	const open = openSteps(dispute, null, actor, today);
	return row.side === 'third-party'
		? { as: 'third-party', view: asThirdPartyReads(dispute, partyId), partyId, open }
		: { as: 'party', dispute, partyId, open };
}

/** The whole file for a step to work on, within its transaction; the step's gate decides who may. */
export async function findCaseFile(tx: Tx, reference: string): Promise<CaseFile | null> {
	const row = await tx.dispute.findUnique({
		where: { reference },
		select: { file: true, chambers: true },
	});
	return row && parseCaseFile(row);
}

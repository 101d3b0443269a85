import type { CaseFile } from '~/domain/dispute/chambers';
import type { LawData } from '~/domain/law/law-data';
import { changingColumns, disputeRows } from './dispute-rows';
import { insertRows } from './insert-rows';
import type { Tx } from './open-database';

/** Writes a dispute that was just filed, with its projections, in the caller's transaction. */
export async function insertDispute(tx: Tx, file: CaseFile, law: LawData): Promise<void> {
	const rows = disputeRows(file, law);
	await insertRows(tx, 'Dispute', rows.Dispute);
	await insertRows(tx, 'DisputeParty', rows.DisputeParty);
	await insertRows(tx, 'SearchTerm', rows.SearchTerm);
	await insertRows(tx, 'WaitingTask', rows.WaitingTask);
}

/**
 * Writes the dispute as a step left it, in the caller's transaction. Answers false, having written
 * nothing, when another step came first (`before` is no longer the stored version).
 */
export async function updateDispute(
	tx: Tx,
	before: CaseFile,
	after: CaseFile,
	law: LawData,
): Promise<boolean> {
	const { id, version, reference } = before.dispute;
	const { count } = await tx.dispute.updateMany({
		where: { id, version },
		data: changingColumns(after, law),
	});
	if (count === 0) return false;
	const rows = disputeRows(after, law);
	if (after.dispute.parties !== before.dispute.parties) {
		await tx.disputeParty.deleteMany({ where: { disputeId: id } });
		await insertRows(tx, 'DisputeParty', rows.DisputeParty);
		await tx.searchTerm.deleteMany({ where: { reference } });
		await insertRows(tx, 'SearchTerm', rows.SearchTerm);
	}
	await tx.waitingTask.deleteMany({ where: { disputeId: id } });
	await insertRows(tx, 'WaitingTask', rows.WaitingTask);
	return true;
}

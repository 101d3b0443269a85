import type { CaseFile } from '~/domain/dispute/chambers';
import { rulingTerm } from '~/domain/dispute/clock';
import type { Dispute } from '~/domain/dispute/dispute';
import { isClosed } from '~/domain/dispute/role';
import { waitingIn } from '~/domain/dispute/waiting';
import type { LawData } from '~/domain/law/law-data';
import type { Tx } from './open-database';
import { searchTermsOf } from './search-terms';

/** Writes a dispute that was just filed, with its projections, in the caller's transaction. */
export async function insertDispute(tx: Tx, file: CaseFile, law: LawData): Promise<void> {
	const { dispute } = file;
	await tx.dispute.create({
		data: {
			id: dispute.id,
			reference: dispute.reference,
			kind: dispute.kind,
			title: dispute.title,
			filedAt: new Date(dispute.filedAt),
			lawVersion: dispute.lawVersion,
			...changingColumns(file, law),
		},
	});
	await tx.disputeParty.createMany({ data: partyRows(dispute) });
	await tx.disputePoint.createMany({ data: pointRows(dispute) });
	await tx.searchTerm.createMany({
		data: searchTermsOf(dispute).map((term) => ({
			term,
			reference: dispute.reference,
			disputeId: dispute.id,
		})),
	});
	await insertWaiting(tx, file, law);
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
	const { id, version } = before.dispute;
	const { count } = await tx.dispute.updateMany({
		where: { id, version },
		data: changingColumns(after, law),
	});
	if (count === 0) return false;
	if (after.dispute.parties !== before.dispute.parties) {
		await tx.disputeParty.deleteMany({ where: { disputeId: id } });
		await tx.disputeParty.createMany({ data: partyRows(after.dispute) });
	}
	if (after.dispute.ruling !== before.dispute.ruling) {
		await tx.disputePoint.deleteMany({ where: { disputeId: id } });
		await tx.disputePoint.createMany({ data: pointRows(after.dispute) });
	}
	await tx.waitingTask.deleteMany({ where: { disputeId: id } });
	await insertWaiting(tx, after, law);
	return true;
}

function changingColumns({ dispute, chambers }: CaseFile, law: LawData) {
	return {
		state: dispute.state,
		version: dispute.version,
		rulingDueOn: isClosed(dispute) ? null : rulingTerm(dispute, law).due,
		caseworkerId: chambers.caseworker?.personId ?? null,
		file: JSON.stringify(dispute),
		chambers: JSON.stringify(chambers),
	};
}

function partyRows(dispute: Dispute) {
	return dispute.parties.map((party) => ({
		disputeId: dispute.id,
		partyId: party.id,
		organisationId: party.organisationId,
		side: party.side,
		kind: party.identity.kind,
		name: party.identity.name,
		email: party.contact.email?.toLowerCase() ?? null,
	}));
}

function pointRows(dispute: Dispute) {
	return dispute.points.map((point) => {
		const ruled = dispute.ruling?.points.find(({ pointId }) => pointId === point.id);
		return {
			disputeId: dispute.id,
			number: point.number,
			title: point.title,
			theme: point.theme,
			admissible: ruled?.admissible ?? null,
			outcome: ruled?.outcome ?? null,
		};
	});
}

async function insertWaiting(tx: Tx, file: CaseFile, law: LawData): Promise<void> {
	const { dispute } = file;
	const rows = waitingIn(file, law).flatMap(({ waitsFor, task, due }, index) =>
		waitsForKeys(file, waitsFor).map((who) => ({
			id: `${dispute.id}:${index}:${who}`,
			disputeId: dispute.id,
			waitsFor: who,
			task,
			dueOn: due,
			reference: dispute.reference,
			title: dispute.title,
		})),
	);
	if (rows.length > 0) await tx.waitingTask.createMany({ data: rows });
}

/**
 * The keys under which start pages look for their work: a role and, for caseworkers, also whoever
 * handles the dispute; an organisation, none while nobody acts for the party yet.
 */
function waitsForKeys(
	{ dispute, chambers }: CaseFile,
	waitsFor: ReturnType<typeof waitingIn>[number]['waitsFor'],
): string[] {
	if ('role' in waitsFor) {
		const { role } = waitsFor;
		const handler = role === 'caseworker' ? chambers.caseworker : null;
		return handler ? [role, `person:${handler.personId}`] : [role];
	}
	const party = dispute.parties.find(({ id }) => id === waitsFor.partyId);
	return party?.organisationId ? [`organisation:${party.organisationId}`] : [];
}

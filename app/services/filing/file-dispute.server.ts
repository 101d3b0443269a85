import { randomUUID } from 'node:crypto';
import { appendEvent } from '~/db/event-log';
import type { Tx } from '~/db/open-database';
import { insertDispute } from '~/db/save-dispute';
import { parseDraft } from '~/db/stored-dispute';
import { takeReference } from '~/db/take-reference';
import { type CaseFile, emptyChambers } from '~/domain/dispute/chambers';
import type { Dispute } from '~/domain/dispute/dispute';
import type { DraftFile } from '~/domain/dispute/request/draft-request';
import { fileRequest } from '~/domain/dispute/request/file-request';
import { filingNotices } from '~/domain/dispute/request/filing-notices';
import type { FilingProblem } from '~/domain/dispute/request/filing-problems';
import { instantOf } from '~/domain/instant';
import type { LawData } from '~/domain/law/law-data';
import { limitsOf } from '~/domain/limits';
import { type LocalDate, localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { queueNotices } from '../dispute/queue-notices.server';
import { lawInForce } from '../law/law-in-force.server';
import type { Filer } from './drafts.server';
import { requestRules } from './request-rules.server';

/** What came of filing. `already-filed` is the answer to a form that was sent twice. */
export type FilingOutcome =
	| { outcome: 'filed'; reference: string }
	| { outcome: 'already-filed'; reference: string }
	| { outcome: 'incomplete'; problems: FilingProblem[] }
	/** An organisation that nobody has verified filed this many today; the draft stays as it is. */
	| { outcome: 'too-many-today'; most: number }
	| { outcome: 'not-found' };

/**
 * Files a draft: the dispute, its reference, its first timeline line and the mails to everybody are
 * written in one durable transaction, or nothing is and the draft stays as it was.
 */
export async function fileDispute(
	runtime: Runtime,
	filer: Filer,
	draftId: string,
	signature: { name: string; capacity: string },
): Promise<FilingOutcome> {
	const result = await runtime.db.transaction((tx) =>
		fileWithin(tx, runtime, filer, draftId, signature),
	);
	if (result.outcome === 'filed') runtime.mailQueued();
	return result;
}

async function fileWithin(
	tx: Tx,
	runtime: Runtime,
	filer: Filer,
	draftId: string,
	signature: { name: string; capacity: string },
): Promise<FilingOutcome> {
	const { organisationId, organisationName } = filer.acting;
	const [draft] = await tx.read<{ content: string; disputeId: string | null; verified: number }>(
		`SELECT f."content", f."disputeId", o."verified" FROM "FilingDraft" f
			JOIN "Organisation" o ON o."id" = f."organisationId"
			WHERE f."id" = ? AND f."organisationId" = ?`,
		[draftId, organisationId],
	);
	if (!draft) return { outcome: 'not-found' };
	if (draft.disputeId) return alreadyFiled(tx, draft.disputeId);
	const now = runtime.clock.now();
	const today = localDateOf(now);
	const { filedADay } = limitsOf(draft);
	if (filedADay && (await hasFiled(tx, organisationId, filedADay, today))) {
		return { outcome: 'too-many-today', most: filedADay };
	}
	const law = await lawInForce(tx);
	const request = parseDraft(draft.content);
	const files = await tx.read<DraftFile>(
		'SELECT "id", "name", "size", "sha256", "mediaType" FROM "StoredFile" WHERE "draftId" = ?',
		[draftId],
	);
	const context = {
		disputeId: randomUUID(),
		now: instantOf(now),
		lawVersion: law.version,
		filerOrganisationId: organisationId,
		signature,
		files,
		rules: await requestRules(tx, request, law, today),
		newId: randomUUID,
	};
	// Judged before a reference is taken, so that a refused filing writes nothing at all.
	const judged = fileRequest(request, { ...context, reference: '' });
	if (!judged.ok) return { outcome: 'incomplete', problems: judged.problems };
	const reference = await takeReference(tx, Number(today.slice(0, 4)));
	const dispute: Dispute = { ...judged.dispute, reference };
	const file = { dispute, chambers: emptyChambers };
	await writeFiled(tx, file, law, draftId);
	await appendEvent(tx, {
		disputeId: dispute.id,
		sequence: 1,
		at: context.now,
		step: 'file',
		actor: {
			personId: filer.personId,
			name: filer.name,
			role: 'applicant',
			actingFor: organisationName,
		},
		audience: 'all',
		data: { dispute },
		reason: null,
		leaves: file,
	});
	const told = { now: context.now, actor: filer, actingFor: organisationName, law };
	await queueNotices(tx, file, filingNotices(dispute, law), told);
	return { outcome: 'filed', reference };
}

/** Whether an organisation filed so many requests today already, or more. */
async function hasFiled(tx: Tx, organisationId: string, most: number, today: LocalDate) {
	const filed = await tx.read<{ filedAt: string }>(
		`SELECT d."filedAt" FROM "FilingDraft" f JOIN "Dispute" d ON d."id" = f."disputeId"
			WHERE f."organisationId" = ? ORDER BY d."filedAt" DESC LIMIT ?`,
		[organisationId, most],
	);
	const last = filed.at(most - 1);
	return last !== undefined && localDateOf(new Date(last.filedAt)) === today;
}

async function writeFiled(tx: Tx, file: CaseFile, law: LawData, draftId: string): Promise<void> {
	await insertDispute(tx, file, law);
	const { id, exhibits } = file.dispute;
	await tx.write('UPDATE "FilingDraft" SET "disputeId" = ? WHERE "id" = ?', [id, draftId]);
	await tx.write(
		`UPDATE "StoredFile" SET "disputeId" = ? WHERE "id" IN (${exhibits.map(() => '?').join(', ')})`,
		[id, ...exhibits.map(({ fileId }) => fileId)],
	);
}

async function alreadyFiled(tx: Tx, disputeId: string): Promise<FilingOutcome> {
	const { reference } = await tx.dispute.findUniqueOrThrow({
		where: { id: disputeId },
		select: { reference: true },
	});
	return { outcome: 'already-filed', reference };
}

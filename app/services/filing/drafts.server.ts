import { randomUUID } from 'node:crypto';
import type { Tx } from '~/db/open-database';
import { parseDraft } from '~/db/stored-dispute';
import type { Actor } from '~/domain/actor';
import {
	type DraftFile,
	type DraftRequest,
	emptyRequest,
} from '~/domain/dispute/request/draft-request';
import { limitsOf, organisationLimits } from '~/domain/limits';
import type { OrganisationKind } from '~/domain/parties/organisation';
import type { Runtime } from '~/runtime.server';

/** A request that is being written, with its uploaded files; of one organisation, seen by it only. */
export interface Draft {
	id: string;
	version: number;
	updatedAt: Date;
	request: DraftRequest;
	files: DraftFile[];
	/** The dispute's reference once it was filed; then it can't be changed any more. */
	reference: string | null;
}

/** A draft as the list of an organisation's requests shows it. */
export interface DraftSummary {
	id: string;
	kind: string | null;
	title: string | null;
	updatedAt: Date;
}

/** Who writes a draft: a person who acts for an organisation. */
export type Filer = Actor & { acting: { as: 'organisation' } };

/** An organisation has as many open drafts as it can have; they are not thrown away for it. */
export class TooManyDrafts extends Error {
	override name = 'TooManyDrafts';
}

/**
 * Starts an empty request of the actor's organisation and answers its id. Throws `TooManyDrafts` where
 * it has so many open already that one has to be filed or thrown away first.
 */
export async function startDraft(runtime: Runtime, filer: Filer): Promise<string> {
	const { client } = runtime.db;
	const { organisationId, kind } = filer.acting;
	const organisation = await client.organisation.findUniqueOrThrow({
		where: { id: organisationId },
	});
	const now = runtime.clock.now();
	const request = emptyRequest({
		id: randomUUID(),
		side: 'applicant',
		filer: true,
		organisationId,
		kind: filingKind(kind),
		name: organisation.name,
		code: organisation.code,
		kvk: organisation.kvk,
		rsin: organisation.rsin,
		municipality: organisation.municipality,
		address: organisation.address,
		contactName: filer.name,
		contactEmail: filer.email,
	});
	return runtime.db.transaction(async (tx) => {
		const open = await tx.filingDraft.count({ where: { organisationId, disputeId: null } });
		if (open >= limitsOf(organisation).openDrafts) throw new TooManyDrafts();
		const { id } = await tx.filingDraft.create({
			data: {
				id: randomUUID(),
				organisationId,
				createdById: filer.personId,
				content: JSON.stringify(request),
				version: 1,
				createdAt: now,
				updatedAt: now,
			},
		});
		return id;
	});
}

/** Only the three kinds of party can file (Ww 44); a third party was merely asked something. */
function filingKind(kind: OrganisationKind | 'other'): OrganisationKind {
	if (kind === 'other') throw new Error('A third party cannot file a request');
	return kind;
}

/** The drafts of the actor's organisation that are still open, last changed first. */
export async function listDrafts(runtime: Runtime, filer: Filer): Promise<DraftSummary[]> {
	return runtime.db.client.filingDraft.findMany({
		where: { organisationId: filer.acting.organisationId, disputeId: null },
		select: { id: true, kind: true, title: true, updatedAt: true },
		orderBy: { updatedAt: 'desc' },
		take: organisationLimits.verified.openDrafts,
	});
}

/** The draft through the actor's organisation; null where there is none of theirs. */
export async function findDraft(runtime: Runtime, filer: Filer, id: string): Promise<Draft | null> {
	const { client } = runtime.db;
	const row = await client.filingDraft.findFirst({
		where: { id, organisationId: filer.acting.organisationId },
	});
	if (!row) return null;
	const files = await client.storedFile.findMany({
		where: { draftId: id },
		select: { id: true, name: true, size: true, sha256: true, mediaType: true },
		orderBy: { uploadedAt: 'asc' },
	});
	return {
		id,
		version: row.version,
		updatedAt: row.updatedAt,
		request: parseDraft(row.content),
		files,
		reference: row.disputeId ? await referenceOf(runtime, row.disputeId) : null,
	};
}

async function referenceOf({ db }: Runtime, disputeId: string): Promise<string> {
	const { reference } = await db.client.dispute.findUniqueOrThrow({
		where: { id: disputeId },
		select: { reference: true },
	});
	return reference;
}

/**
 * Changes a draft and keeps it, on what is stored at that moment: two tabs that change different
 * parts don't undo each other. Answers false when it is not there (any more) or was filed.
 */
export async function changeDraft(
	runtime: Runtime,
	filer: Filer,
	id: string,
	change: (request: DraftRequest, tx: Tx) => DraftRequest | Promise<DraftRequest>,
): Promise<boolean> {
	return runtime.db.transaction(async (tx) => {
		const row = await tx.filingDraft.findFirst({
			where: { id, organisationId: filer.acting.organisationId, disputeId: null },
			select: { content: true },
		});
		if (!row) return false;
		const stored = parseDraft(row.content);
		const request = await change(stored, tx);
		if (request === stored) return true;
		await tx.filingDraft.update({
			where: { id },
			data: {
				kind: request.kind,
				title: request.agreement.title,
				content: JSON.stringify(request),
				version: { increment: 1 },
				updatedAt: runtime.clock.now(),
			},
		});
		return true;
	});
}

/** Throws a draft away with its files; answers false when it is not there (any more) or was filed. */
export async function deleteDraft(runtime: Runtime, filer: Filer, id: string): Promise<boolean> {
	return runtime.db.transaction(async (tx) => {
		const { count } = await tx.filingDraft.deleteMany({
			where: { id, organisationId: filer.acting.organisationId, disputeId: null },
		});
		if (count === 0) return false;
		// The bytes go with the sweep of files that no row points to.
		await tx.storedFile.deleteMany({ where: { draftId: id } });
		return true;
	});
}

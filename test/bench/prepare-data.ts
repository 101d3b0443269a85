import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fillMany } from '#seed/fill-many';
import { aRequest, documentKeys } from '#test/support/a-request';
import { sessionCookie } from '~/auth/session-cookie';
import { newToken, tokenHash } from '~/auth/token';
import { type Database, openDatabase } from '~/db/open-database';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';

/** What a measured portal holds, and how its people come in. */
export interface PreparedData {
	/** Cookie headers of a caseworker and of somebody of the filing party. */
	cookies: { caseworker: string; party: string };
	/** A reference in the middle. */
	reference: string;
	/** As much of a party's name as leads to more than a page of disputes, so that all sizes show as many. */
	name: string;
	/** Drafts that can be filed as they are. */
	draftIds: string[];
}

const filerId = 'bench-tenants';
const origin = 'http://127.0.0.1';

/** Fills a new database in the folder with so many disputes, two people and so many drafts. */
export async function prepareData(
	folder: string,
	disputes: number,
	drafts: number,
): Promise<PreparedData> {
	const file = path.join(folder, 'portal.db');
	const now = new Date();
	await fillMany({ file, disputes, now });
	const db = await openDatabase({ file });
	try {
		const [middle] = await db.read<{ reference: string }>(
			'SELECT "reference" FROM "Dispute" ORDER BY "reference" LIMIT 1 OFFSET ?',
			[Math.floor(disputes / 2)],
		);
		const [party] = await db.read<{ name: string }>(
			`SELECT p."name" FROM "DisputeParty" p JOIN "Dispute" d ON d."id" = p."disputeId"
				WHERE d."reference" = ? LIMIT 1`,
			[middle?.reference ?? ''],
		);
		// Verified: others file no more than a few requests a day.
		const filer = { id: filerId, kind: 'tenants', name: 'Huurdersbond Meetstad', verified: true };
		await db.client.organisation.create({ data: { ...filer, createdAt: now } });
		return {
			cookies: {
				caseworker: await signedIn(db, { ministryRole: 'caseworker' }, now),
				party: await signedIn(db, { organisationId: filerId }, now),
			},
			reference: middle?.reference ?? '',
			name: await enoughOf(db, party?.name ?? ''),
			draftIds: await writeDrafts(db, drafts, now),
		};
	} finally {
		await db.close();
	}
}

// A list shows 20 open ones; a quarter is closed.
const hitsOfFullPage = 40;

/** The longest beginning of a name's last word with hits for a whole page, open and closed ones counted. */
async function enoughOf(db: Database, name: string): Promise<string> {
	const word = name.split(' ').at(-1)?.toLowerCase() ?? '';
	for (let length = word.length; length > 1; length--) {
		const beginning = word.slice(0, length);
		const [row] = await db.read<{ hits: number }>(
			'SELECT count(*) AS "hits" FROM "SearchTerm" WHERE "term" >= ? AND "term" < ?',
			[beginning, `${beginning}\uffff`],
		);
		if (row && row.hits >= hitsOfFullPage) return beginning;
	}
	throw new Error(`Nothing that ${name} begins with leads to a page of disputes`);
}

async function signedIn(
	db: Database,
	actsAs: { ministryRole: string } | { organisationId: string },
	now: Date,
): Promise<string> {
	const [personId, membershipId] = [randomUUID(), randomUUID()];
	const token = newToken();
	await db.transaction(async (tx) => {
		await tx.person.create({
			data: { id: personId, email: `${personId}@bench.example`, name: 'Meter', createdAt: now },
		});
		await tx.membership.create({
			data: { id: membershipId, personId, status: 'active', createdAt: now, ...actsAs },
		});
		await tx.session.create({
			data: {
				idHash: tokenHash(token),
				personId,
				membershipId,
				createdAt: now,
				lastSeenAt: now,
				expiresAt: new Date(now.getTime() + 12 * 3_600_000),
			},
		});
	});
	return `${sessionCookie(origin).name}=${token}`;
}

async function writeDrafts(db: Database, count: number, now: Date): Promise<string[]> {
	const ids = Array.from({ length: count }, () => randomUUID());
	const row = (id: string) => ({ id, organisationId: filerId, createdById: filerId });
	await db.transaction(async (tx) => {
		await tx.filingDraft.createMany({
			data: ids.map((id) => ({
				...row(id),
				kind: 'formation',
				content: JSON.stringify(draftOf(`file-${id}`)),
				version: 1,
				createdAt: now,
				updatedAt: now,
			})),
		});
		await tx.storedFile.createMany({
			data: ids.map((id) => ({
				id: `file-${id}`,
				name: 'verslag.pdf',
				mediaType: 'application/pdf',
				size: 12_345,
				sha256: 'a'.repeat(64),
				uploadedAt: now,
				uploadedById: filerId,
				organisationId: filerId,
				draftId: id,
			})),
		});
	});
	return ids;
}

/** The request of the tests, as this filer's and towards parties that nobody in the register is. */
function draftOf(fileId: string): DraftRequest {
	const request = aRequest();
	return {
		...request,
		parties: request.parties.map((party) => ({
			...party,
			organisationId: party.filer ? filerId : null,
		})),
		attempts: request.attempts.map((attempt) => ({ ...attempt, fileIds: [fileId] })),
		documents: Object.fromEntries(
			documentKeys.map((key) => [key, { fileIds: [], missingReason: 'Niet in ons bezit.' }]),
		),
	};
}

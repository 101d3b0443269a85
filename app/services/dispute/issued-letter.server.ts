import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Database, Reads } from '~/db/open-database';
import { parseDispute } from '~/db/stored-dispute';
import { declinePdf } from '~/documents/decline-pdf';
import { letterName } from '~/documents/letter-name';
import type { LetterContact } from '~/documents/letter-opening';
import { rulingPdf } from '~/documents/ruling-pdf';
import type { Dispute } from '~/domain/dispute/dispute';
import type { Language } from '~/domain/language';
import type { LawData } from '~/domain/law/law-data';
import type { Runtime } from '~/runtime.server';
import { lawOf } from '../law/law-in-force.server';

/** The decisions that are notified by letter. */
export type DecisionKind = 'ruling' | 'decline';

/** A letter as it was issued: where its bytes lie, and their SHA-256 in hexadecimal. */
export interface IssuedLetter {
	id: string;
	name: string;
	mediaType: string;
	size: number;
	sha256: string;
}

type Issuing = Pick<Runtime, 'db' | 'storage' | 'clock' | 'config'>;

const issuedQuery = `SELECT f."id", f."name", f."mediaType", f."size", f."sha256"
	FROM "IssuedLetter" l JOIN "StoredFile" f ON f."id" = l."fileId"
	WHERE l."disputeId" = ? AND l."kind" = ? AND l."language" = ?`;

/**
 * The letter of a decision, in this language. It is made when it first goes out and kept, and from
 * then on everybody gets the same bytes: a later version of this portal can't change what a party was
 * notified of (Awb 3:41). Throws where the dispute has no such decision, and `StorageUnwritable` where the
 * letter can't be kept.
 */
export async function issuedLetter(
	runtime: Issuing,
	disputeId: string,
	kind: DecisionKind,
	language: Language,
): Promise<IssuedLetter> {
	const { db } = runtime;
	return (
		(await findIssued(db, disputeId, kind, language)) ??
		(await issue(runtime, await disputeOf(db, disputeId), kind, language))
	);
}

async function findIssued(
	source: Reads,
	...key: [disputeId: string, kind: DecisionKind, language: Language]
): Promise<IssuedLetter | undefined> {
	const [letter] = await source.read<IssuedLetter>(issuedQuery, key);
	return letter;
}

const writers: Record<
	DecisionKind,
	(dispute: Dispute, law: LawData, language: Language, contact: LetterContact) => Promise<Buffer>
> = {
	decline: declinePdf,
	ruling: rulingPdf,
};

async function issue(
	{ db, storage, clock, config }: Issuing,
	dispute: Dispute,
	kind: DecisionKind,
	language: Language,
): Promise<IssuedLetter> {
	const law = await lawOf(db, dispute.lawVersion);
	const contact = { email: config.contactEmail, url: config.publicUrl };
	const bytes = await writers[kind](dispute, law, language, contact);
	const id = randomUUID();
	const name = letterName(kind, dispute.reference, language);
	const outcome = await storage.keep(id, Readable.from([bytes]), name);
	if ('refused' in outcome) throw new Error(`A letter was not kept: ${outcome.refused}`);
	const letter = { id, name, ...outcome.kept };
	const first = await db.transaction(async (tx) => {
		const key = { disputeId: dispute.id, kind, language };
		const earlier = await findIssued(tx, dispute.id, kind, language);
		if (earlier) return earlier;
		const issuedAt = clock.now();
		const row = { ...letter, uploadedAt: issuedAt, uploadedById: 'portal', disputeId: dispute.id };
		await tx.storedFile.create({ data: row });
		await tx.issuedLetter.create({ data: { ...key, fileId: id, issuedAt } });
		return letter;
	});
	// Two asked at once: the other's was issued.
	if (first.id !== id) await storage.remove(id);
	return first;
}

async function disputeOf({ client }: Database, id: string): Promise<Dispute> {
	const { file } = await client.dispute.findUniqueOrThrow({
		where: { id },
		select: { file: true },
	});
	return parseDispute(file);
}

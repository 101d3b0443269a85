import { createHash } from 'node:crypto';
import type { Tx } from './open-database';

/** What somebody did outside any dispute, before it is chained to what was done before. */
export interface NewAudit {
	at: Date;
	/** What was done, as a key: `give-role`. */
	action: string;
	/** Who did it; null for what the portal does by itself. */
	actor: { personId: string; name: string } | null;
	data: unknown;
}

/**
 * Appends a line to the audit trail within the caller's transaction. Its hash covers its own content
 * and the hash of the line before, so that a changed, removed or swapped line shows.
 */
export async function appendAudit(tx: Tx, audit: NewAudit): Promise<void> {
	const before = await tx.auditEvent.findFirst({
		select: { sequence: true, hash: true },
		orderBy: { sequence: 'desc' },
	});
	const row = {
		sequence: (before?.sequence ?? 0) + 1,
		at: audit.at,
		action: audit.action,
		actorName: audit.actor?.name ?? '',
		personId: audit.actor?.personId ?? null,
		data: JSON.stringify(audit.data),
		previousHash: before?.hash ?? '',
	};
	await tx.auditEvent.create({ data: { ...row, hash: auditHash(row) } });
}

/** What of a line its hash covers: every column but the hash itself. */
export interface HashedAudit {
	sequence: number;
	at: Date;
	action: string;
	actorName: string;
	personId: string | null;
	data: string;
	previousHash: string;
}

/** SHA-256 over a line's columns in a fixed order. */
export function auditHash(audit: HashedAudit): string {
	const { sequence, at, action, actorName, personId, data, previousHash } = audit;
	const columns = [sequence, at.toISOString(), action, actorName, personId, data, previousHash];
	return createHash('sha256').update(JSON.stringify(columns)).digest('hex');
}

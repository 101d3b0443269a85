import { createHash } from 'node:crypto';
import type { CaseFile } from '~/domain/dispute/chambers';
import type { Instant } from '~/domain/instant';
import { insertRows } from './insert-rows';
import type { Tx } from './open-database';
import { stateHash } from './state-hash';
import { storedState } from './stored-dispute';

/** A line of a dispute's timeline, before it is chained to the one before. */
export interface NewEvent {
	disputeId: string;
	sequence: number;
	at: Instant;
	step: string;
	actor: { personId: string; name: string; role: string; actingFor: string };
	audience: 'all' | 'ministry';
	/** What was entered with the step, as it was accepted. */
	data: object;
	reason: string | null;
	/** The dispute as the step leaves it, of which the line carries the hash. */
	leaves: CaseFile;
}

/**
 * Appends a line to a dispute's timeline within the caller's transaction. Its hash covers its own
 * content and the hash of the line before, so that a changed, removed or swapped line shows.
 */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<void> {
	await insertRows(tx, 'DisputeEvent', [eventRow(event, await hashBefore(tx, event))]);
}

/** The row of a line that follows on the line with hash `previousHash`, empty for the first. */
export function eventRow(event: NewEvent, previousHash: string) {
	const row = {
		disputeId: event.disputeId,
		sequence: event.sequence,
		at: new Date(event.at),
		step: event.step,
		actorName: event.actor.name,
		actorRole: event.actor.role,
		actorFor: event.actor.actingFor,
		personId: event.actor.personId,
		audience: event.audience,
		data: JSON.stringify({ ...event.data, leaves: stateHash(storedState(event.leaves)) }),
		reason: event.reason,
		previousHash,
	};
	return { ...row, hash: eventHash(row) };
}

async function hashBefore(tx: Tx, { disputeId, sequence }: NewEvent): Promise<string> {
	if (sequence === 1) return '';
	const before = await tx.disputeEvent.findUniqueOrThrow({
		where: { disputeId_sequence: { disputeId, sequence: sequence - 1 } },
		select: { hash: true },
	});
	return before.hash;
}

/** What of an event its hash covers: every column but the hash itself. */
export interface HashedEvent {
	disputeId: string;
	sequence: number;
	at: Date;
	step: string;
	actorName: string;
	actorRole: string;
	actorFor: string;
	personId: string | null;
	audience: string;
	data: string;
	reason: string | null;
	previousHash: string;
}

/** SHA-256 over an event's columns in a fixed order. */
export function eventHash(event: HashedEvent): string {
	const { disputeId, sequence, at, step, actorName, actorRole, actorFor } = event;
	const { personId, audience, data, reason, previousHash } = event;
	const columns = [disputeId, sequence, at.toISOString(), step, actorName, actorRole, actorFor];
	const content = JSON.stringify([...columns, personId, audience, data, reason, previousHash]);
	return createHash('sha256').update(content).digest('hex');
}

/** A timeline line as pages and documents show it. */
export interface TimelineLine {
	sequence: number;
	at: Instant;
	step: string;
	actorName: string;
	actorRole: string;
	actorFor: string;
	reason: string | null;
}

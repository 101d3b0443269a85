import { randomUUID } from 'node:crypto';
import { appendAudit } from '~/db/audit-log';
import type { Actor } from '~/domain/actor';
import { outageDays } from '~/domain/law/outage';
import type { OutageEntered } from '~/domain/law/outage-form';
import type { Runtime } from '~/runtime.server';
import { type ChangePreview, previewChange } from './change-running.server';
import { finishSoon } from './finish-running-changes.server';
import { confirmedLaws } from './law-versions.server';
import { outageChange } from './outage-change.server';

/** An outage of the portal as it was recorded. */
export interface RecordedOutage {
	id: string;
	from: Date;
	until: Date;
	reason: string;
	recordedBy: string;
	recordedAt: Date;
	/** Whether every dispute that it touches has been moved. */
	finished: boolean;
}

/** The outages that were recorded, the newest first. */
export async function listOutages({ db }: Runtime): Promise<RecordedOutage[]> {
	const rows = await db.client.outage.findMany({ orderBy: { from: 'desc' }, take: 100 });
	const people = await db.client.person.findMany({
		where: { id: { in: rows.map(({ recordedById }) => recordedById) } },
		select: { id: true, name: true },
	});
	return rows.map(({ id, from, until, reason, recordedById, recordedAt, appliedAt }) => ({
		id,
		from,
		until,
		reason,
		recordedBy: people.find((person) => person.id === recordedById)?.name ?? '',
		recordedAt,
		finished: appliedAt !== null,
	}));
}

/** Which dates an outage would move, before it is recorded; a page of them. */
export async function previewOutage(
	{ db }: Runtime,
	actor: Actor,
	{ from, until, reason }: OutageEntered,
	page: number,
): Promise<ChangePreview> {
	const laws = await confirmedLaws(db.client);
	const outage = { id: '', ...outageDays(from, until) };
	return previewChange(db, outageChange({ outage, laws, actor, reason }).judge, page);
}

/**
 * Records an outage, and then moves the terms that ended in it, in lots of disputes; a job goes on with
 * those where the process stops or one fails. Sent twice with the same `id` it is recorded once.
 */
export async function recordOutage(
	runtime: Runtime,
	actor: Actor,
	{ from, until, reason }: OutageEntered,
	id: string = randomUUID(),
): Promise<void> {
	const now = runtime.clock.now();
	const isNew = await runtime.db.transaction(async (tx) => {
		if (await tx.outage.findUnique({ where: { id } })) return false;
		await tx.outage.create({
			data: { id, from, until, reason, recordedById: actor.personId, recordedAt: now },
		});
		await appendAudit(tx, {
			at: now,
			action: 'record-outage',
			actor: { personId: actor.personId, name: actor.name },
			data: { id, from, until, reason },
		});
		return true;
	});
	if (isNew) await finishSoon(runtime, { outage: id });
}

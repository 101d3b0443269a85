import { randomUUID } from 'node:crypto';
import { appendAudit } from '~/db/audit-log';
import type { Actor } from '~/domain/actor';
import { outageDays } from '~/domain/law/outage';
import type { OutageEntered } from '~/domain/law/outage-form';
import type { Runtime } from '~/runtime.server';
import { type ChangePreview, changeLot, previewChange } from './change-running.server';
import { finishSoon, recordProgress } from './finish-running-changes.server';
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
 * Records an outage and moves the terms that ended in it: outage, audit line and the first lot of
 * disputes in one transaction, further lots in transactions of their own, which the next start goes on
 * with where the process stops. Sent twice with the same `id` it is recorded once.
 */
export async function recordOutage(
	runtime: Runtime,
	actor: Actor,
	{ from, until, reason }: OutageEntered,
	id: string = randomUUID(),
): Promise<void> {
	const now = runtime.clock.now();
	const next = await runtime.db.transaction(async (tx) => {
		if (await tx.outage.findUnique({ where: { id } })) return null;
		const laws = await confirmedLaws(tx);
		await tx.outage.create({
			data: { id, from, until, reason, recordedById: actor.personId, recordedAt: now },
		});
		await appendAudit(tx, {
			at: now,
			action: 'record-outage',
			actor: { personId: actor.personId, name: actor.name },
			data: { id, from, until, reason },
		});
		const outage = { id, ...outageDays(from, until) };
		const change = outageChange({ outage, laws, actor, reason });
		const lot = await changeLot(tx, change, '', now);
		await recordProgress(tx, { outage: id }, lot, now);
		return lot.next;
	});
	await finishSoon(runtime, { outage: id }, next);
}

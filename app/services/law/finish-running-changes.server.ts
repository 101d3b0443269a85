import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import type { Actor, MinistryRole } from '~/domain/actor';
import { outageDays } from '~/domain/law/outage';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { type ChangeOfMany, changeLot, type Lot } from './change-running.server';
import { lawChange } from './law-change.server';
import { confirmedLaws, findLawVersion } from './law-versions.server';
import { outageChange } from './outage-change.server';

/** A change of many disputes that was decided: a version of the law, or an outage. */
export type Decided = { law: number } | { outage: string };

/**
 * Makes the changes that were decided and are not finished: after a confirmation, and at the start for
 * what an earlier process left. Each lot is a transaction of its own, and others go first in between;
 * a dispute that was done is passed over, so that nothing happens twice.
 */
export async function finishRunningChanges(runtime: Runtime): Promise<void> {
	const { client } = runtime.db;
	const laws = await client.lawVersion.findMany({
		where: { state: 'confirmed', scope: 'running', appliedAt: null },
		select: { version: true },
		orderBy: { version: 'asc' },
	});
	const outages = await client.outage.findMany({
		where: { appliedAt: null },
		select: { id: true },
		orderBy: { recordedAt: 'asc' },
	});
	for (const { version } of laws) await finish(runtime, { law: version }, '');
	for (const { id } of outages) await finish(runtime, { outage: id }, '');
}

/** Milliseconds that whoever decided a change waits for it; the rest of it goes on behind their back. */
const patience = 3000;

/**
 * Goes on with a change that was just decided, after the lot that came with the decision. Returns when
 * it is finished, or after three seconds while it goes on.
 */
export async function finishSoon(
	runtime: Runtime,
	decided: Decided,
	next: string | null,
): Promise<void> {
	runtime.mailQueued();
	if (next === null) return;
	const work = finish(runtime, decided, next).catch((err: unknown) => {
		runtime.log.error({ err, ...decided }, 'Changing the running disputes stopped');
	});
	let timer: NodeJS.Timeout | undefined;
	const waited = new Promise((resolve) => {
		timer = setTimeout(resolve, patience);
	});
	await Promise.race([work, waited]);
	clearTimeout(timer);
}

async function finish(runtime: Runtime, decided: Decided, first: string): Promise<void> {
	for (let after: string | null = first; after !== null; ) {
		const from: string = after;
		const now = runtime.clock.now();
		after = await runtime.db.transaction(async (tx) => {
			const change = await changeOf(tx, decided, now);
			if (!change) return null;
			const lot = await changeLot(tx, change, from, now);
			await recordProgress(tx, decided, lot, now);
			return lot.next;
		});
		runtime.mailQueued();
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** Says that the change is finished, after its last lot. */
export async function recordProgress(tx: Tx, decided: Decided, lot: Lot, now: Date): Promise<void> {
	if (lot.next !== null) return;
	const appliedAt = { appliedAt: now };
	if ('law' in decided) {
		await tx.lawVersion.update({ where: { version: decided.law }, data: appliedAt });
	} else await tx.outage.update({ where: { id: decided.outage }, data: appliedAt });
	await appendAudit(tx, { at: now, action: 'running-changed', actor: null, data: decided });
}

/** The change again, as it was decided; null where it was finished meanwhile. */
async function changeOf(tx: Tx, decided: Decided, now: Date): Promise<ChangeOfMany | null> {
	const laws = await confirmedLaws(tx);
	if ('law' in decided) {
		const row = await tx.lawVersion.findUniqueOrThrow({ where: { version: decided.law } });
		const version = await findLawVersion(tx, decided.law);
		if (!version || row.appliedAt) return null;
		const actor = await actorOf(tx, row.confirmedById, 'administrator');
		const { law, reason } = version;
		return lawChange({ law, laws, today: localDateOf(now), actor, reason });
	}
	const row = await tx.outage.findUniqueOrThrow({ where: { id: decided.outage } });
	if (row.appliedAt) return null;
	const actor = await actorOf(tx, row.recordedById, 'caseworker');
	const outage = { id: row.id, ...outageDays(row.from, row.until) };
	return outageChange({ outage, laws, actor, reason: row.reason });
}

async function actorOf(tx: Tx, id: string | null, role: MinistryRole): Promise<Actor> {
	const person = await tx.person.findUniqueOrThrow({ where: { id: id ?? '' } });
	return {
		personId: person.id,
		name: person.name,
		email: person.email,
		language: 'nl',
		acting: { as: 'ministry', role },
	};
}

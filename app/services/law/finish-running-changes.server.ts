import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import { nextRunning } from '~/db/running-disputes';
import type { Actor, MinistryRole } from '~/domain/actor';
import { outageDays } from '~/domain/law/outage';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { type ChangeOfMany, changeLot, lotSize } from './change-running.server';
import { lawChange } from './law-change.server';
import { confirmedLaws, findLawVersion } from './law-versions.server';
import { outageChange } from './outage-change.server';

/** A change of many disputes that was decided: a version of the law, or an outage. */
export type Decided = { law: number } | { outage: string };

/**
 * Makes the changes that were decided and are not finished: after a decision, at the start for what an
 * earlier process left, and now and then for what failed. Each change and each lot is on its own, and
 * others go first in between; a dispute that was done is passed over, so that nothing happens twice.
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
	for (const { version } of laws) await finishOrLog(runtime, { law: version });
	for (const { id } of outages) await finishOrLog(runtime, { outage: id });
}

/** Milliseconds that whoever decided a change waits for it; the rest of it goes on behind their back. */
const patience = 3000;

/**
 * Makes a change that was just decided. Returns when it is finished, or after three seconds while it
 * goes on.
 */
export async function finishSoon(runtime: Runtime, decided: Decided): Promise<void> {
	const work = finishOrLog(runtime, decided);
	let timer: NodeJS.Timeout | undefined;
	const waited = new Promise((resolve) => {
		timer = setTimeout(resolve, patience);
	});
	await Promise.race([work, waited]);
	clearTimeout(timer);
}

async function finishOrLog(runtime: Runtime, decided: Decided): Promise<void> {
	try {
		await finish(runtime, decided);
	} catch (err) {
		runtime.log.error({ err, ...decided }, 'Changing the running disputes stopped');
	}
}

/** With so many that fail it is no fault of one dispute: the change stops, and is tried again later. */
const failuresAtMost = 20;

/**
 * Lot by lot; the disputes of a lot that fails one by one, so that a dispute that can't be changed stops
 * no other. Where one failed the change is not finished, and comes up again.
 */
async function finish(runtime: Runtime, decided: Decided): Promise<void> {
	let singles = 0;
	let failed = 0;
	for (let after: string | null = ''; after !== null; ) {
		const from: string = after;
		const size = singles > 0 ? 1 : lotSize;
		try {
			after = await makeLot(runtime, decided, from, size, failed === 0);
			singles = Math.max(0, singles - 1);
		} catch (err) {
			if (size > 1) {
				singles = lotSize;
				continue;
			}
			after = await nextRunning(runtime.db, from);
			failed += 1;
			if (!after || failed > failuresAtMost) throw err;
			runtime.log.error({ err, ...decided, reference: after }, 'A running dispute was not changed');
		}
		runtime.mailQueued();
		await new Promise((resolve) => setImmediate(resolve));
	}
}

function makeLot(
	{ db, clock }: Runtime,
	decided: Decided,
	from: string,
	size: number,
	isWhole: boolean,
): Promise<string | null> {
	const now = clock.now();
	return db.transaction(async (tx) => {
		const change = await changeOf(tx, decided, now);
		if (!change) return null;
		const { next } = await changeLot(tx, change, from, now, size);
		if (next === null && isWhole) await recordFinished(tx, decided, now);
		return next;
	});
}

/** Says that the change is finished, after its last lot. */
async function recordFinished(tx: Tx, decided: Decided, now: Date): Promise<void> {
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

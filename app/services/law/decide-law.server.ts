import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { LawScope } from '~/domain/law/console/decision-forms';
import type { LawData } from '~/domain/law/law-data';
import type { Runtime } from '~/runtime.server';
import { isAdministrator } from '../people/organisation-authority';
import { finishSoon } from './finish-running-changes.server';
import { lawInForce } from './law-in-force.server';
import { findLawVersion, type LawVersionEntry } from './law-versions.server';

export type LawDecision =
	| { outcome: 'confirmed' }
	| { outcome: 'rejected' }
	/** Nobody confirms their own proposal. */
	| { outcome: 'own' }
	/** Another law came into force since it was proposed: it has to be renewed. */
	| { outcome: 'stale' }
	/** It makes dates known that running disputes wait for: those have to be included. */
	| { outcome: 'dates-open' }
	/** It was confirmed or rejected already. */
	| { outcome: 'decided' }
	| { outcome: 'not-found' };

/**
 * Confirms a proposal of another administrator: from this moment on it is the law for new disputes. One
 * transaction holds the version and the audit line. Where the running disputes are included they follow
 * in lots of their own; what a stop or a fault leaves undone is the disputes that are still under an
 * earlier version: a job goes on with those, none twice, until `appliedAt` is set.
 */
export async function confirmLaw(
	runtime: Runtime,
	actor: Actor,
	version: number,
	scope: LawScope,
): Promise<LawDecision> {
	if (!isAdministrator(actor)) return { outcome: 'not-found' };
	const now = runtime.clock.now();
	const decision = await runtime.db.transaction(async (tx): Promise<LawDecision> => {
		const judged = await stillOpen(tx, version);
		if (!('proposal' in judged)) return judged;
		const { proposal } = judged;
		if (proposal.proposedBy.personId === actor.personId) return { outcome: 'own' };
		if ((await lawInForce(tx)).version !== proposal.baseVersion) return { outcome: 'stale' };
		if (scope === 'new' && (await leavesDatesOpen(tx, proposal.law))) {
			return { outcome: 'dates-open' };
		}
		await tx.lawVersion.update({
			where: { version },
			data: {
				state: 'confirmed',
				confirmedById: actor.personId,
				confirmedAt: now,
				scope,
				appliedAt: scope === 'new' ? now : null,
			},
		});
		await appendAudit(tx, {
			at: now,
			action: 'confirm-law',
			actor: { personId: actor.personId, name: actor.name },
			data: { version, scope, proposedBy: proposal.proposedBy, reason: proposal.reason },
		});
		return { outcome: 'confirmed' };
	});
	if (decision.outcome === 'confirmed' && scope === 'running') {
		await finishSoon(runtime, { law: version });
	}
	return decision;
}

/** Rejects a proposal, with the reason; whoever made it can do so too. */
export async function rejectLaw(
	runtime: Runtime,
	actor: Actor,
	version: number,
	reason: string,
): Promise<LawDecision> {
	if (!isAdministrator(actor)) return { outcome: 'not-found' };
	const now = runtime.clock.now();
	return runtime.db.transaction(async (tx): Promise<LawDecision> => {
		const judged = await stillOpen(tx, version);
		if (!('proposal' in judged)) return judged;
		await tx.lawVersion.update({
			where: { version },
			data: {
				state: 'rejected',
				confirmedById: actor.personId,
				confirmedAt: now,
				rejectReason: reason,
			},
		});
		await appendAudit(tx, {
			at: now,
			action: 'reject-law',
			actor: { personId: actor.personId, name: actor.name },
			data: { version, reason },
		});
		return { outcome: 'rejected' };
	});
}

/** Whether running disputes wait for a year whose holidays this law knows. */
async function leavesDatesOpen(tx: Tx, law: LawData): Promise<boolean> {
	const [open] = await tx.read<{ year: string }>(
		`SELECT "dueOn" AS "year" FROM "WaitingTask" WHERE length("dueOn") = 4 AND "dueOn" <= ? LIMIT 1`,
		[`${law.holidaysKnownThrough}`],
	);
	return open !== undefined;
}

async function stillOpen(
	tx: Tx,
	version: number,
): Promise<
	{ proposal: LawVersionEntry } | Extract<LawDecision, { outcome: 'not-found' | 'decided' }>
> {
	const proposal = await findLawVersion(tx, version);
	if (!proposal) return { outcome: 'not-found' };
	return proposal.state === 'proposed' ? { proposal } : { outcome: 'decided' };
}

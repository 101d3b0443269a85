import { appendAudit } from '~/db/audit-log';
import type { Actor } from '~/domain/actor';
import type { FieldError } from '~/domain/form/parse-form';
import { type FlatLaw, flatLaw, lawChanges, onTopOf } from '~/domain/law/console/flat-law';
import type { LawEntered } from '~/domain/law/console/law-form';
import { lawOfForm } from '~/domain/law/console/law-of-form';
import { initialLaw } from '~/domain/law/law-data';
import type { Runtime } from '~/runtime.server';
import { isAdministrator } from '../people/organisation-authority';
import { lawInForce } from './law-in-force.server';
import { confirmedLaws, findLawVersion } from './law-versions.server';

export type ProposalOutcome =
	| { outcome: 'proposed'; version: number }
	| { outcome: 'invalid'; errors: FieldError[] }
	/** Another law came into force since the form was opened; what was entered, on top of that one. */
	| { outcome: 'stale'; renewed: FlatLaw }
	| { outcome: 'not-found' };

/**
 * Keeps a proposal to change the law's data, with the version in force that it was based on. It
 * changes nothing until another administrator confirms it.
 */
export async function proposeLaw(
	runtime: Runtime,
	actor: Actor,
	entered: LawEntered,
	baseVersion: number,
): Promise<ProposalOutcome> {
	if (!isAdministrator(actor)) return { outcome: 'not-found' };
	const now = runtime.clock.now();
	return runtime.db.transaction(async (tx): Promise<ProposalOutcome> => {
		const inForce = await lawInForce(tx);
		const last = await tx.lawVersion.aggregate({ _max: { version: true } });
		const version = (last._max.version ?? initialLaw.version) + 1;
		const law = lawOfForm(entered, version);
		if (inForce.version !== baseVersion) {
			const base = (await confirmedLaws(tx)).get(baseVersion);
			if (!base) return { outcome: 'not-found' };
			const renewed = onTopOf(flatLaw(inForce), flatLaw(base), flatLaw(law));
			return { outcome: 'stale', renewed };
		}
		const changes = lawChanges(flatLaw(inForce), flatLaw(law));
		const errors = refused(law.holidaysKnownThrough, inForce.holidaysKnownThrough, changes.length);
		if (errors.length > 0) return { outcome: 'invalid', errors };
		await tx.lawVersion.create({
			data: {
				version,
				data: JSON.stringify(law),
				state: 'proposed',
				reason: entered.reason,
				baseVersion,
				proposedById: actor.personId,
				proposedAt: now,
			},
		});
		await appendAudit(tx, {
			at: now,
			action: 'propose-law',
			actor: { personId: actor.personId, name: actor.name },
			data: { version, baseVersion, reason: entered.reason, changes },
		});
		return { outcome: 'proposed', version };
	});
}

/** Years that are known stay known: terms that run into them are computed with them already. */
function refused(knownThrough: number, least: number, changes: number): FieldError[] {
	if (knownThrough < least) {
		return [{ field: 'holidaysKnownThrough', key: 'number-too-small', params: { min: least } }];
	}
	return changes === 0 ? [{ field: '', key: 'nothing-changed' }] : [];
}

/**
 * What the form starts with: the law in force, or an earlier proposal's changes on top of it, so that
 * renewing one does not undo what came into force meanwhile. Null where there is no such proposal.
 */
export async function startOfProposal(
	runtime: Runtime,
	from: number | null,
): Promise<{ base: number; flat: FlatLaw; reason: string } | null> {
	const { client } = runtime.db;
	const inForce = await lawInForce(runtime.db);
	const current = flatLaw(inForce);
	if (from === null) return { base: inForce.version, flat: current, reason: '' };
	const proposal = await findLawVersion(client, from);
	const base = proposal && (await confirmedLaws(client)).get(proposal.baseVersion);
	if (!proposal || !base) return null;
	return {
		base: inForce.version,
		flat: onTopOf(current, flatLaw(base), flatLaw(proposal.law)),
		reason: proposal.reason,
	};
}

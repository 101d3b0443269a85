import { appendAudit } from '~/db/audit-log';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
import { isAdministrator } from './organisation-authority';

/** What an administrator changes of an organisation in the register. */
export type OrganisationChange = { verified: true } | { email: string | null };

/**
 * Changes an organisation in the register; only an administrator does. Answers false when it is not
 * there, or the actor is none.
 */
export async function changeOrganisation(
	runtime: Runtime,
	actor: Actor,
	organisationId: string,
	change: OrganisationChange,
): Promise<boolean> {
	if (!isAdministrator(actor)) return false;
	return runtime.db.transaction(async (tx) => {
		const before = await tx.organisation.findUnique({
			where: { id: organisationId },
			select: { email: true, verified: true },
		});
		if (!before) return false;
		await tx.organisation.update({ where: { id: organisationId }, data: change });
		await appendAudit(tx, {
			at: runtime.clock.now(),
			action: 'verified' in change ? 'verify-organisation' : 'change-organisation-email',
			actor,
			data: { organisationId, before, change },
		});
		return true;
	});
}

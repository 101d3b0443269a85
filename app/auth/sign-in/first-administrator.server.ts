import { randomUUID } from 'node:crypto';
import { appendAudit } from '~/db/audit-log';
import type { Tx } from '~/db/open-database';
import type { Config } from '~/server/config';

/**
 * Makes whoever signs in with the configured address an administrator, while the portal has none:
 * somebody has to be able to appoint the others.
 */
export async function appointFirstAdministrator(
	tx: Tx,
	config: Pick<Config, 'administratorEmail'>,
	person: { personId: string; email: string; now: Date },
): Promise<void> {
	if (person.email !== config.administratorEmail) return;
	const known = await tx.membership.findFirst({
		where: { ministryRole: 'administrator', status: 'active', endedAt: null },
		select: { id: true },
	});
	if (known) return;
	const { personId, now } = person;
	const active = { status: 'active', createdAt: now, endedAt: null };
	await tx.membership.upsert({
		where: { personId_ministryRole: { personId, ministryRole: 'administrator' } },
		create: { id: randomUUID(), personId, ministryRole: 'administrator', ...active },
		update: active,
	});
	await appendAudit(tx, {
		at: now,
		action: 'appoint-first-administrator',
		actor: null,
		data: { personId, email: person.email },
	});
}

import { randomUUID } from 'node:crypto';
import { appendAudit } from '~/db/audit-log';
import type { Runtime } from '~/runtime.server';

/**
 * Lets the first administrator in: the address in the configuration gets the role while nobody has
 * it. Answers whether it did; afterwards administrators appoint each other in the portal.
 */
export async function appointFirstAdministrator(runtime: Runtime): Promise<boolean> {
	const email = runtime.config.administratorEmail;
	if (!email) return false;
	const createdAt = runtime.clock.now();
	return runtime.db.transaction(async (tx) => {
		const known = await tx.membership.findFirst({
			where: { ministryRole: 'administrator', status: 'active', endedAt: null },
		});
		if (known) return false;
		const person = await tx.person.upsert({
			where: { email },
			create: { id: randomUUID(), email, name: '', createdAt },
			update: {},
		});
		const membership = { status: 'active', endedAt: null };
		await tx.membership.upsert({
			where: { personId_ministryRole: { personId: person.id, ministryRole: 'administrator' } },
			create: {
				...membership,
				id: randomUUID(),
				personId: person.id,
				ministryRole: 'administrator',
				createdAt,
			},
			update: membership,
		});
		await appendAudit(tx, {
			at: createdAt,
			action: 'appoint-first-administrator',
			actor: null,
			data: { personId: person.id, email },
		});
		return true;
	});
}

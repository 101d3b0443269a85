import { randomUUID } from 'node:crypto';
import type { Tx } from '~/db/open-database';

/** The person at an address; made known where nobody there ever signed in. A known name stays. */
export async function personAt(
	tx: Tx,
	{ email, name, now }: { email: string; name: string; now: Date },
): Promise<{ id: string; email: string; language: string }> {
	return tx.person.upsert({
		where: { email },
		create: { id: randomUUID(), email, name, createdAt: now },
		update: {},
		select: { id: true, email: true, language: true },
	});
}

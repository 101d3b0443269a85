import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';

/**
 * From here on the session acts by this membership; answers false, and changes nothing, when it is
 * not an active one of this person's own.
 */
export async function chooseActing(
	runtime: Runtime,
	session: { sessionHash: string | null; actor: Actor },
	membershipId: string,
): Promise<boolean> {
	const { sessionHash, actor } = session;
	if (!sessionHash) return false;
	return runtime.db.transaction(async (tx) => {
		const membership = await tx.membership.findFirst({
			where: { id: membershipId, personId: actor.personId, status: 'active', endedAt: null },
			select: { id: true, invited: true },
		});
		if (!membership) return false;
		if (membership.invited) await takeUp(tx, membership.id);
		const { count } = await tx.session.updateMany({
			where: { idHash: sessionHash, personId: actor.personId },
			data: { membershipId: membership.id },
		});
		return count === 1;
	});
}

/** Who was invited acts for the organisation from now on: its people may know who they are. */
export async function takeUp(tx: Tx, membershipId: string): Promise<void> {
	await tx.membership.update({ where: { id: membershipId }, data: { invited: false } });
}

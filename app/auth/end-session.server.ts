import type { Runtime } from '~/runtime.server';

/** Signs a browser out: its session is no longer there, whoever has the cookie. */
export async function endSession(runtime: Runtime, sessionHash: string | null): Promise<void> {
	if (!sessionHash) return;
	await runtime.db.client.session.deleteMany({ where: { idHash: sessionHash } });
}

/** Signs a person out of every browser. */
export async function endSessionsOf(runtime: Runtime, personId: string): Promise<void> {
	await runtime.db.client.session.deleteMany({ where: { personId } });
}

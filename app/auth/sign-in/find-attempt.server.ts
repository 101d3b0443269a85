import type { Runtime } from '~/runtime.server';
import { tokenHash } from '../token';
import { attemptCookie } from './attempt-cookie';

/**
 * To which address this browser had a code sent that can still be used; null when there is none. A
 * look at it uses nothing up.
 */
export async function findAttempt(
	runtime: Runtime,
	request: Request,
): Promise<{ email: string } | null> {
	const token = attemptCookie(runtime.config.publicUrl).read(request.headers.get('Cookie'));
	if (!token) return null;
	return runtime.db.client.signInAttempt.findFirst({
		where: { id: tokenHash(token), usedAt: null, expiresAt: { gt: runtime.clock.now() } },
		select: { email: true },
	});
}

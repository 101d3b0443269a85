import { chooseActing } from '~/auth/choose-acting.server';
import { findActor } from '~/auth/find-actor.server';
import { finishSignIn } from '~/auth/sign-in/finish-sign-in.server';
import { startSignIn } from '~/auth/sign-in/start-sign-in.server';
import { tokenHash } from '~/auth/token';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';

/**
 * Signs somebody in as the pages do, with the code out of the mail that waits; answers the token of
 * the session's cookie. The mail itself is taken away: it was read.
 */
export async function signInDirectly(runtime: Runtime, { email, acting }: Actor): Promise<string> {
	const asked = { email, language: 'nl' as const, sourceAddress: '127.0.0.1' };
	const started = await startSignIn(runtime, asked);
	if (started.outcome !== 'sent') throw new Error(`No code for ${email}: ${started.outcome}`);
	const { outboxMail, membership } = runtime.db.client;
	const mail = await outboxMail.findFirstOrThrow({
		where: { recipient: email, template: 'sign-in-code' },
	});
	await outboxMail.delete({ where: { id: mail.id } });
	const { code } = JSON.parse(mail.props);
	const typed = { attemptToken: started.token, code, chosenLanguage: null, sessionHash: null };
	const finished = await finishSignIn(runtime, typed);
	if (finished.outcome !== 'signed-in') throw new Error(`${email}: ${finished.outcome}`);
	const sessionHash = tokenHash(finished.token);
	const actor = await findActor(runtime, sessionHash);
	if (actor && acting.as === 'ministry') {
		const role = { personId: actor.personId, ministryRole: acting.role };
		const { id } = await membership.findFirstOrThrow({ where: role });
		if (!(await chooseActing(runtime, { sessionHash, actor }, id))) throw new Error(email);
	}
	return finished.token;
}

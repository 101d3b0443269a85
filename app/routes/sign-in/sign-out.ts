import type { ActionFunctionArgs } from '@remix-run/node';
import { endSession, endSessionsOf } from '~/auth/end-session.server';
import { sessionCookie } from '~/auth/session-cookie';
import { postedForm } from '~/http/posted-form.server';
import { seeOther } from '~/http/responses';

/** Nothing is done by a link: who only looks is sent back to where they can sign out. */
export function loader() {
	return seeOther('/');
}

/** Ends this browser's session, or with `overal=ja` every session of this person. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { runtime, sessionHash } = context;
	const actor = await context.findActor();
	const everywhere = (await formOrNone(request)).get('overal') === 'ja';
	if (actor && everywhere) await endSessionsOf(runtime, actor.personId);
	await endSession(runtime, sessionHash);
	return seeOther('/inloggen?gedaan=uitgelogd', {
		'Set-Cookie': sessionCookie(runtime.config.publicUrl).forget(),
	});
}

/** Signing out never fails for want of a readable form. */
async function formOrNone(request: Request): Promise<FormData> {
	return postedForm(request).catch(() => new FormData());
}

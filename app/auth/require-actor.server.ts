import type { Actor, MinistryRole } from '~/domain/actor';
import { backTo } from '~/http/back-to';
import type { PortalContext } from '~/http/load-context';
import { notFound, seeOther } from '~/http/responses';
import { signedOut } from '~/http/signed-out.server';
import type { Filer } from '~/services/filing/drafts.server';
import type { OrganisationActor } from '~/services/people/organisation-authority';

/** What a guard needs of a loader's or action's arguments. */
interface Asked {
	request: Request;
	context: PortalContext;
}

/**
 * Who is signed in, named or not; somebody who isn't is sent to sign in first and then comes back, or
 * gets back the form that they posted.
 */
export async function requireSignedIn(asked: Asked): Promise<Actor> {
	const { context, request } = asked;
	const actor = await context.findActor();
	if (actor) return actor;
	const signIn = `/inloggen?naar=${encodeURIComponent(backTo(request))}`;
	throw request.method === 'GET' ? seeOther(signIn) : await signedOut(context, request, signIn);
}

/** Who is signed in; somebody whose name nobody knows yet is asked for it first. */
export async function requirePerson(asked: Asked): Promise<Actor> {
	const actor = await requireSignedIn(asked);
	if (!actor.name) throw seeOther(`/account?naar=${encodeURIComponent(backTo(asked.request))}`);
	return actor;
}

/** Somebody who is signed in and has chosen for whom they act. */
export async function requireActor(asked: Asked): Promise<Actor> {
	const actor = await requirePerson(asked);
	if (actor.acting.as === 'nobody') {
		throw seeOther(`/namens?naar=${encodeURIComponent(backTo(asked.request))}`);
	}
	return actor;
}

/** Somebody who acts for an organisation; for others the page is not there. */
export async function requireOrganisation(asked: Asked): Promise<OrganisationActor> {
	const actor = await requireActor(asked);
	const { acting } = actor;
	if (acting.as !== 'organisation') throw notFound();
	return { ...actor, acting };
}

/** Somebody who acts for an organisation that can file a request; for others the page is not there. */
export async function requireFiler(asked: Asked): Promise<Filer> {
	const actor = await requireActor(asked);
	const { acting } = actor;
	if (acting.as !== 'organisation' || acting.kind === 'other') throw notFound();
	return { ...actor, acting };
}

/** Somebody who works for the ministry in one of these roles; for others the page is not there. */
export async function requireMinistry(
	asked: Asked,
	roles: readonly MinistryRole[],
): Promise<Actor> {
	const actor = await requireActor(asked);
	const { acting } = actor;
	if (acting.as !== 'ministry' || !roles.includes(acting.role)) throw notFound();
	return actor;
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePerson } from '~/auth/require-actor.server';
import { findReading, type Reading } from '~/db/find-dispute';
import type { Actor } from '~/domain/actor';
import { type LocalDate, localDateOf } from '~/domain/local-date';
import { notFound, seeOther } from '~/http/responses';
import type { Runtime } from '~/runtime.server';
import { listInvitations } from '~/services/dispute/confirm-party.server';

/** A dispute as the signed-in actor may read it, and today's date. */
export interface ReadDispute {
	actor: Actor;
	reading: Reading;
	reference: string;
	today: LocalDate;
}

/**
 * The dispute in the address, read through what the actor may see. Whoever has nothing to do with it
 * gets the same 404 as for one that isn't there; whoever is invited to it is sent to confirm that.
 */
export async function readDispute({
	request,
	context,
	params,
}: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>): Promise<ReadDispute> {
	const actor = await requirePerson({ request, context });
	const { db, clock } = context.runtime;
	const today = localDateOf(clock.now());
	const { reference = '' } = params;
	const reading = await findReading(db, actor, reference, today);
	if (!reading) throw await wayIn(context.runtime, actor, reference);
	return { actor, reading, reference, today };
}

async function wayIn(runtime: Runtime, actor: Actor, reference: string): Promise<Response> {
	const invitations = await listInvitations(runtime, actor);
	if (invitations.some((invitation) => invitation.reference === reference)) {
		return seeOther('/uitnodigingen');
	}
	return actor.acting.as === 'nobody' ? seeOther('/namens') : notFound();
}

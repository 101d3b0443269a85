import { colleagueForm } from '~/domain/account-form';
import { type FieldError, type FormValues, parseForm } from '~/domain/form/parse-form';
import { notFound, seeOther } from '~/http/responses';
import type { Runtime } from '~/runtime.server';
import { decideMembership } from '~/services/people/decide-membership.server';
import { endMembership } from '~/services/people/end-membership.server';
import { inviteToOrganisation } from '~/services/people/invite-to-organisation.server';
import type { OrganisationActor } from '~/services/people/organisation-authority';

/** Why nothing was changed. */
export interface PeopleRefusal {
	errors: FieldError[];
	values: FormValues | null;
	failed: 'last' | 'gone' | 'too-many' | null;
}

/**
 * Does what was posted on the page of one's organisation, by its `intent`: `bevestig`, `weiger` and
 * `beeindig` a membership, or `nodig-uit` an address. Throws the redirect once it is done.
 */
export async function changePeople(
	runtime: Runtime,
	actor: OrganisationActor,
	form: FormData,
): Promise<PeopleRefusal> {
	const membershipId = String(form.get('membershipId') ?? '');
	switch (form.get('intent')) {
		case 'bevestig':
			if (await decideMembership(runtime, actor, membershipId, 'confirm')) throw done('bevestigd');
			return refusal('gone');
		case 'weiger':
			if (await decideMembership(runtime, actor, membershipId, 'refuse')) throw done('geweigerd');
			return refusal('gone');
		case 'beeindig': {
			const { outcome } = await endMembership(runtime, actor, membershipId);
			if (outcome === 'ended') throw done('beeindigd');
			return refusal(outcome === 'last' ? 'last' : 'gone');
		}
		case 'nodig-uit':
			return invite(runtime, actor, form);
		default:
			throw notFound();
	}
}

async function invite(
	runtime: Runtime,
	actor: OrganisationActor,
	form: FormData,
): Promise<PeopleRefusal> {
	const parsed = parseForm(colleagueForm, form);
	if (!parsed.ok) return { errors: parsed.errors, values: parsed.values, failed: null };
	const invited = await inviteToOrganisation(runtime, actor, parsed.value.email);
	if (invited === 'too-many') return refusal('too-many');
	throw done(invited === 'already' ? 'al-lid' : 'uitgenodigd');
}

function refusal(failed: PeopleRefusal['failed']): PeopleRefusal {
	return { errors: [], values: null, failed };
}

function done(key: string): Response {
	return seeOther(`/organisatie?gedaan=${key}`);
}

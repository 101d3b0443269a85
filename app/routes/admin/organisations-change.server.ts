import type { Actor } from '~/domain/actor';
import { type FieldError, type FormValues, parseForm } from '~/domain/form/parse-form';
import { organisationEmailForm } from '~/domain/role-form';
import { notFound, seeOther } from '~/http/responses';
import type { Runtime } from '~/runtime.server';
import { changeOrganisation } from '~/services/people/change-organisation.server';
import { decideMembership } from '~/services/people/decide-membership.server';
import { endMembership } from '~/services/people/end-membership.server';

/** Why nothing was changed: fields that are wrong, or without any, that it can't be done any more. */
export interface EntryRefusal {
	errors: FieldError[];
	values: FormValues | null;
}

const gone: EntryRefusal = { errors: [], values: null };

/**
 * Does what an administrator posted on an organisation's page, by its `intent`: `controleer` it, keep
 * its `adres`, `bevestig`, `weiger` or `beeindig` a membership. Throws the redirect once it is done.
 */
export async function changeEntry(
	runtime: Runtime,
	actor: Actor,
	organisationId: string,
	form: FormData,
): Promise<EntryRefusal> {
	const membershipId = String(form.get('membershipId') ?? '');
	const done = (key: string) =>
		seeOther(`/beheer/organisaties/${encodeURIComponent(organisationId)}?gedaan=${key}`);
	switch (form.get('intent')) {
		case 'controleer':
			if (await changeOrganisation(runtime, actor, organisationId, { verified: true })) {
				throw done('gecontroleerd');
			}
			throw notFound();
		case 'adres': {
			const parsed = parseForm(organisationEmailForm, form);
			if (!parsed.ok) return { errors: parsed.errors, values: parsed.values };
			const { email } = parsed.value;
			if (await changeOrganisation(runtime, actor, organisationId, { email })) {
				throw done('bewaard');
			}
			throw notFound();
		}
		case 'bevestig':
			if (await decideMembership(runtime, actor, membershipId, 'confirm')) throw done('bevestigd');
			return gone;
		case 'weiger':
			if (await decideMembership(runtime, actor, membershipId, 'refuse')) throw done('geweigerd');
			return gone;
		case 'beeindig': {
			const { outcome } = await endMembership(runtime, actor, membershipId);
			if (outcome === 'ended') throw done('beeindigd');
			return gone;
		}
		default:
			throw notFound();
	}
}

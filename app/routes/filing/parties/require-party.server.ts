import type { DraftParty } from '~/domain/dispute/request/draft-request';
import type { PortalContext } from '~/http/load-context';
import { notFound, seeOther } from '~/http/responses';
import {
	findInRegister,
	type RegisteredOrganisation,
} from '~/services/filing/find-in-register.server';
import { unreachedOrganisations } from '~/services/filing/request-rules.server';
import type { DraftAtHand } from '../wizard/require-draft.server';
import { keepingWay, stepPath } from '../wizard/wizard-paths';

/** What a party's page is about: the filer, somebody of the register, or somebody typed in. */
export interface PartyAtHand {
	mode: 'filer' | 'registered' | 'typed-in';
	/** Null for one that is still to be added. */
	party: DraftParty | null;
	/** The register's own entry, for one that is chosen from it now. */
	chosen: RegisteredOrganisation | null;
	/** Whether somebody in the portal, or an address, is told of a request without being asked for. */
	isTold: boolean;
}

/**
 * The party of the address: one of the draft, a new one, or a new one from the register, which is
 * looked up there anew. One that is chosen a second time leads to where it stands already.
 */
export async function requireParty(
	{ runtime }: PortalContext,
	{ draft, search }: DraftAtHand,
	partyId: string | undefined,
): Promise<PartyAtHand> {
	const { parties } = draft.request;
	const tells = async (organisationId: string) =>
		(await unreachedOrganisations(runtime.db, [organisationId])).length === 0;
	if (partyId === 'nieuw') {
		const registerId = search.get('register');
		if (registerId === null) {
			return { mode: 'typed-in', party: null, chosen: null, isTold: false };
		}
		const known = parties.find(({ organisationId }) => organisationId === registerId);
		if (known) throw seeOther(keepingWay(search, stepPath(draft.id, 'parties', known.id)));
		const chosen = await findInRegister(runtime, registerId);
		if (!chosen) throw notFound();
		return { mode: 'registered', party: null, chosen, isTold: await tells(chosen.id) };
	}
	const party = parties.find(({ id }) => id === partyId);
	if (!party) throw notFound();
	if (party.filer) return { mode: 'filer', party, chosen: null, isTold: true };
	if (!party.organisationId) return { mode: 'typed-in', party, chosen: null, isTold: false };
	const isTold = await tells(party.organisationId);
	return { mode: 'registered', party, chosen: null, isTold };
}

import { type AskedAbout, findEarlierDecisions } from '~/db/find-earlier-decisions';
import { findOutages } from '~/db/find-outages';
import type { Database } from '~/db/open-database';
import type { Dispute } from '~/domain/dispute/dispute';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { disputingParties } from '~/domain/dispute/roles/role';
import type { FactsLookedUp } from '~/domain/law/signals/signal-facts';
import type { Filer } from '../filing/drafts.server';

/** What the signals of a request need from elsewhere, in so far as its filer may know it. */
export async function lookUpForFiler(
	db: Database,
	{ acting }: Filer,
	{ kind, agreement, parties }: DraftRequest,
): Promise<FactsLookedUp> {
	const asked = kind && {
		...agreement,
		kind,
		parties: parties.map(({ filer, contactEmail, ...party }) => ({
			...party,
			organisationId: filer ? acting.organisationId : party.organisationId,
			email: contactEmail,
		})),
		except: null,
	};
	return lookUp(db, asked, acting.organisationId);
}

/** What the signals of a dispute need from elsewhere, for the ministry: other people's disputes as well. */
export async function lookUpForMinistry(db: Database, dispute: Dispute): Promise<FactsLookedUp> {
	const { kind, agreement, reference } = dispute;
	const parties = disputingParties(dispute).map(({ identity, organisationId, contact }) => ({
		kind: identity.kind,
		name: identity.name,
		organisationId,
		email: contact.email,
	}));
	return lookUp(db, { ...agreement, kind, parties, except: reference }, null);
}

/** As far as it is filled in. */
type Asked = Omit<AskedAbout, 'periodFrom' | 'periodUntil'> &
	Record<'periodFrom' | 'periodUntil', number | null>;

/** What names one party alone, or no years, can't be a repeat of anything yet: nobody looks then. */
function isWhole(asked: Asked): asked is AskedAbout {
	return asked.parties.length > 1 && asked.periodFrom !== null && asked.periodUntil !== null;
}

async function lookUp(
	db: Database,
	asked: Asked | null,
	knownTo: string | null,
): Promise<FactsLookedUp> {
	const whole = asked && isWhole(asked) ? asked : null;
	return {
		earlierDecisions: whole && (await findEarlierDecisions(db, whole, knownTo)),
		outages: await findOutages(db.client),
	};
}

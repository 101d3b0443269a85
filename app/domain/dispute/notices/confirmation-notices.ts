import type { CaseFile } from '../chambers';
import type { Party } from '../dispute';
import { disputingParties } from '../roles/role';
import { unconfirmedApplicants } from '../roles/unconfirmed-applicants';
import type { NoticePlan } from '../step';
import { decisionServedLater } from './decision-notice';

/**
 * Who hears that somebody acts for this party from now on. Where the request had nobody who stood behind
 * it and has again, all do; where the dispute was decided meanwhile, the party is served with the decision
 * (Awb 3:41): until now it only heard that there is one.
 */
export function confirmationNotices(
	before: CaseFile,
	after: CaseFile,
	{ id, side }: Party,
): NoticePlan[] {
	const { dispute } = after;
	const decision = side === 'third-party' ? null : decisionServedLater(dispute);
	const goesOn =
		unconfirmedApplicants(before.dispute).length > 0 && unconfirmedApplicants(dispute).length === 0;
	const others = goesOn ? disputingParties(dispute).filter((party) => party.id !== id) : [];
	const facts = decision ? { served: true } : {};
	return [
		{ template: 'party-confirmed', to: { partyId: id }, facts },
		{ template: 'party-confirmed', to: { role: 'caseworker' }, facts },
		...others.map(
			(party): NoticePlan => ({
				template: 'request-continued',
				to: { partyId: party.id },
			}),
		),
		...(decision ? [{ ...decision, to: { partyId: id } }] : []),
	];
}

import type { LawData } from '../../law/law-data';
import { viewsTerm } from '../clock/clock';
import type { Dispute } from '../dispute';
import { expecting } from '../notices/expecting';
import { disputingParties } from '../roles/role';
import type { NoticePlan } from '../step';

/**
 * Who hears of a filing: the filer gets the acknowledgement with a copy of what was entered (Awb
 * 2:15), each other party its notice, and the ministry and the committee theirs (Rtiv 19a(4)).
 */
export function filingNotices(dispute: Dispute, law: LawData): NoticePlan[] {
	const views = expecting('submit-views', { why: 'term', term: viewsTerm(dispute, law) });
	const copy = { attachment: 'request' as const };
	return [
		...disputingParties(dispute).map((party): NoticePlan => {
			const to = { partyId: party.id };
			if (party.id === dispute.declaration.partyId) {
				return { template: 'filing-acknowledged', to, facts: copy };
			}
			const expected = party.side === 'respondent' ? views : null;
			return { template: 'filing-received', to, facts: { ...copy, expected } };
		}),
		...(['caseworker', 'committee-chair', 'committee-member'] as const).map(
			(role): NoticePlan => ({ template: 'filing-to-ministry', to: { role } }),
		),
	];
}

import type { Dispute } from '../dispute';
import { disputingParties } from '../roles/role';
import type { NoticePlan } from '../step';
import { decisionNotice } from './decision-notice';

/**
 * Who hears of the decision that closes this dispute: every party with its letter (Awb 3:41), caseworker
 * and committee, and whoever need not answer any more. The caseworker is told whom to serve on paper:
 * who has not said that they can be reached here (Awb 2:8). `unreached` are the organisations that
 * nobody acts for.
 */
export function decisionNotices(dispute: Dispute, unreached: readonly string[]): NoticePlan[] {
	const decision = decisionNotice(dispute);
	if (!decision) return [];
	const byPost = disputingParties(dispute)
		.filter(({ organisationId }) => !organisationId || unreached.includes(organisationId))
		.map(({ identity }) => identity.name);
	return [
		...disputingParties(dispute).map(({ id }) => ({ ...decision, to: { partyId: id } })),
		{ ...decision, to: { role: 'caseworker' }, facts: { ...decision.facts, byPost } },
		{ ...decision, to: { role: 'committee-chair' } },
		{ ...decision, to: { role: 'committee-member' } },
		...lapsedQuestions(dispute),
	];
}

/** To the third parties that still owed an answer: a party reads in its own message that all is over. */
export function lapsedQuestions({ parties, informationRequests }: Dispute): NoticePlan[] {
	return parties
		.filter(({ side }) => side === 'third-party')
		.filter(({ id }) => informationRequests.some((asked) => asked.partyId === id && !asked.answer))
		.map(({ id }) => ({ template: 'question-lapsed', to: { partyId: id } }));
}

import * as z from 'zod/mini';
import type { Actor } from '../../actor';
import { optionalText, requiredText } from '../../form/fields';
import type { Dispute } from '../dispute';
import { disputingParties, partyOf } from '../roles/role';
import { asExhibits, defineStep } from '../step';

/** What its form asks. */
export const provideInformationInput = z.object({
	answer: requiredText(20_000),
	/** The question that the form showed; the oldest open one where left out. */
	requestId: optionalText(100),
});

/** A party or third party gives the information that the committee asked for (Rtiv 19c). */
export const provideInformation = defineStep({
	name: 'provide-information',
	from: ['under-review', 'advised', 'awaiting-signature'],
	by: ['applicant', 'respondent', 'third-party'],
	audience: 'all',
	takesFiles: true,
	openWhen: (dispute, actor) => openRequest(dispute, actor) !== undefined,
	sharable: true,
	input: provideInformationInput,
	refuse: ({ dispute }, input, { actor }) =>
		openRequest(dispute, actor, input.requestId)
			? null
			: { key: 'question-answered', article: 'Rtiv 19c' },
	apply({ dispute, chambers }, input, context) {
		const open = openRequest(dispute, context.actor, input.requestId);
		const added = asExhibits(dispute, context, 'information');
		const informationRequests = dispute.informationRequests.map((request) =>
			request.id !== open?.id
				? request
				: {
						...request,
						answer: {
							at: context.now,
							text: input.answer,
							exhibitIds: added.map((exhibit) => exhibit.id),
							late: context.today > request.due,
						},
					},
		);
		return {
			chambers,
			dispute: { ...dispute, informationRequests, exhibits: [...dispute.exhibits, ...added] },
		};
	},
	notices({ dispute }, input, context) {
		const sender = partyOf(dispute, context.actor);
		const parties = disputingParties(dispute).map((party) => party.id);
		const told = new Set(sender ? [sender.id, ...parties] : parties);
		const facts = { detail: input.answer };
		return [
			...[...told].map((partyId) => ({
				template: 'information-provided' as const,
				to: { partyId },
				facts,
			})),
			{ template: 'information-provided', to: { role: 'committee-chair' }, facts },
			{ template: 'information-provided', to: { role: 'committee-member' }, facts },
			{ template: 'information-provided', to: { role: 'caseworker' }, facts },
			...(dispute.state === 'awaiting-signature'
				? [{ template: 'information-provided' as const, to: { role: 'signatory' as const }, facts }]
				: []),
		];
	},
});

/** The question to this actor's party that has no answer yet: this one, or the oldest. */
function openRequest(dispute: Dispute, actor: Actor, id: string | null = null) {
	const party = partyOf(dispute, actor);
	return dispute.informationRequests.find(
		(request) =>
			request.partyId === party?.id && !request.answer && (id === null || request.id === id),
	);
}

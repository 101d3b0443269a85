import * as z from 'zod/mini';
import { optionalEmail, optionalText, requiredDate, requiredText } from '../../form/fields';
import type { LawData } from '../../law/law-data';
import { moved } from '../../law/move-end';
import type { TermStep } from '../../law/term-step';
import type { LocalDate } from '../../local-date';
import { informationReason } from '../clock/information-reason';
import type { Dispute, InformationRequest, Party } from '../dispute';
import { expecting } from '../notices/expecting';
import { disputingParties } from '../roles/role';
import { defineStep } from '../step';

/** What its form asks. */
export const requestInformationInput = z
	.object({
		/** A party's id, or empty when a third party is asked. */
		partyId: optionalText(100),
		thirdPartyName: optionalText(200),
		thirdPartyEmail: optionalEmail(),
		question: requiredText(8000),
		due: requiredDate(),
	})
	.check(
		z.refine((input) => Boolean(input.partyId || input.thirdPartyName), {
			error: 'choose-whom-to-ask',
			path: ['partyId'],
		}),
		z.refine((input) => !(input.partyId && (input.thirdPartyName || input.thirdPartyEmail)), {
			error: 'ask-one',
			path: ['partyId'],
		}),
		z.refine((input) => Boolean(input.partyId || !input.thirdPartyName || input.thirdPartyEmail), {
			error: 'required',
			path: ['thirdPartyEmail'],
		}),
	);

/**
 * The committee asks a party or a third party for further information (nadere inlichtingen); minister
 * and parties are told at once by when (Rtiv 19c). A day on which no term ends moves to the next working
 * day (Atw 1).
 */
export const requestInformation = defineStep({
	name: 'request-information',
	from: ['under-review', 'advised'],
	by: ['committee-chair', 'committee-member'],
	audience: 'all',
	sharable: true,
	input: requestInformationInput,
	reason: (input) => input.question,
	refuse({ dispute }, input, { today }) {
		if (input.partyId && !findAsked(dispute, input)) {
			return { key: 'party-unknown', article: 'Rtiv 19c' };
		}
		return input.due > today ? null : { key: 'due-not-in-future', article: 'Rtiv 19c' };
	},
	apply({ dispute, chambers }, input, { now, newId, law }) {
		const asked = findAsked(dispute, input);
		const thirdParty: Party = {
			id: newId(),
			side: 'third-party',
			identity: { kind: 'other', name: input.thirdPartyName ?? '' },
			organisationId: null,
			contact: { name: null, email: input.thirdPartyEmail },
			withdrawnAt: null,
		};
		const request = {
			id: newId(),
			askedAt: now,
			partyId: asked?.id ?? thirdParty.id,
			question: input.question,
			...onWorkingDay(input.due, law),
			answer: null,
		};
		return {
			chambers,
			dispute: {
				...dispute,
				parties: asked ? dispute.parties : [...dispute.parties, thirdParty],
				informationRequests: [...dispute.informationRequests, request],
			},
		};
	},
	notices({ dispute }, input) {
		const request = dispute.informationRequests.at(-1);
		if (!request) return [];
		const expected = expecting('provide-information', informationReason(request));
		const facts = { detail: input.question };
		const asked = dispute.parties.find(({ id }) => id === request.partyId)?.identity.name;
		const toOthers = { ...facts, expected, ...(asked && { asked }) };
		return [
			{
				template: 'information-requested',
				to: { partyId: request.partyId },
				facts: { ...facts, expected },
			},
			...disputingParties(dispute)
				.filter((party) => party.id !== request.partyId)
				.map((party) => ({
					template: 'information-announced' as const,
					to: { partyId: party.id },
					facts: toOthers,
				})),
			{
				template: 'information-announced',
				to: { role: 'caseworker' },
				facts: toOthers,
			},
		];
	},
});

/** The day that was set, or the first working day after it (Atw 1) and how it came to that. */
function onWorkingDay(set: LocalDate, law: LawData): Pick<InformationRequest, 'due' | 'set'> {
	const steps: TermStep[] = [];
	const due = moved(set, steps, law);
	const passed = steps.filter((step) => step.step === 'moved');
	return passed.length > 0 ? { due, set: { due: set, moved: passed, outages: [] } } : { due };
}

/** The party that was chosen, or the one that is reached at the address that was typed in. */
function findAsked(
	{ parties }: Dispute,
	input: { partyId: string | null; thirdPartyEmail: string | null },
): Party | undefined {
	if (input.partyId) return parties.find(({ id }) => id === input.partyId);
	return parties.find(({ contact }) => contact.email?.toLowerCase() === input.thirdPartyEmail);
}

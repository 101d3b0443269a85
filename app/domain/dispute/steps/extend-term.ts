import * as z from 'zod/mini';
import { requiredText, wholeNumber } from '../../form/fields';
import { rulingTerm } from '../clock/clock';
import { disputingParties } from '../roles/role';
import { defineStep, type Refusal } from '../step';

/** What its form asks. */
export const extendTermInput = z.object({
	weeks: wholeNumber({ min: 1, max: 52, chosen: true }),
	reason: requiredText(4000),
});

/** The ruling term is extended by at most four weeks, before it ends and told to all (Ww 44(5)). */
export const extendTerm = defineStep({
	name: 'extend-term',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['caseworker'],
	audience: 'all',
	input: extendTermInput,
	reason: (input) => input.reason,
	hindrance({ dispute }, { today, law }) {
		const { due } = rulingTerm(dispute, law);
		return due && due < today
			? { key: 'extension-after-term', article: 'Ww 44(5)', params: { due } }
			: null;
	},
	refuse(_file, input, { law }): Refusal | null {
		const most = law.terms.extension.length;
		if ('weeks' in most && input.weeks > most.weeks) {
			return { key: 'extension-too-long', article: 'Ww 44(5)', params: { weeks: `${most.weeks}` } };
		}
		return null;
	},
	apply: ({ dispute, chambers }, input, { today }) => ({
		chambers,
		dispute: {
			...dispute,
			extensions: [
				...dispute.extensions,
				{ weeks: input.weeks, grantedOn: today, reason: input.reason },
			],
		},
	}),
	notices: ({ dispute }, input) => [
		...disputingParties(dispute).map((party) => ({
			template: 'term-extended' as const,
			to: { partyId: party.id },
			facts: { detail: input.reason },
		})),
		{ template: 'term-extended', to: { role: 'committee-chair' }, facts: { detail: input.reason } },
	],
});

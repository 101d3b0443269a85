import * as z from 'zod/mini';
import { choices, requiredText } from '../../form/fields';
import { endSuspension } from '../clock';
import { missingDocuments } from '../missing-documents';
import { disputingParties } from '../role';
import { asExhibits, defineStep } from '../step';

/** What its form asks. */
export const cureInput = z.object({
	answer: requiredText(20_000),
	/** The missing documents that the files complete. */
	documents: choices(),
});

/** An applicant mends what was missing; the ruling term runs on from the day after (Awb 4:15). */
export const cure = defineStep({
	name: 'cure',
	from: ['cure-requested'],
	by: ['applicant'],
	audience: 'all',
	takesFiles: true,
	sharable: true,
	input: cureInput,
	reason: (input) => input.answer,
	refuse: (_file, { documents }, { files }) =>
		documents.length > 0 && files.length === 0
			? { key: 'cure-without-files', article: 'Awb 4:5' }
			: null,
	apply({ dispute, chambers }, input, context) {
		const added = asExhibits(dispute, context, 'cure');
		const missing = missingDocuments(dispute).map(({ document }) => document);
		const cures = dispute.cures.map((cure) =>
			cure.answeredAt
				? cure
				: {
						...cure,
						answeredAt: context.now,
						answer: input.answer,
						exhibitIds: added.map((exhibit) => exhibit.id),
						documents: missing.filter((document) => input.documents.includes(document)),
					},
		);
		return {
			chambers,
			dispute: {
				...endSuspension(dispute, 'cure', context.today),
				state: 'filed',
				cures,
				exhibits: [...dispute.exhibits, ...added],
			},
		};
	},
	notices: ({ dispute }, input) => [
		...disputingParties(dispute).map((party) => ({
			template: 'cured' as const,
			to: { partyId: party.id },
			facts: { detail: input.answer },
		})),
		{ template: 'cured', to: { role: 'caseworker' }, facts: { detail: input.answer } },
	],
});

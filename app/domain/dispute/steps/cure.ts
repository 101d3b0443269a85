import * as z from 'zod/mini';
import { choices, requiredText } from '../../form/fields';
import type { LocalDate } from '../../local-date';
import { endSuspension } from '../clock/clock';
import type { Dispute } from '../dispute';
import { missingDocuments } from '../missing-documents';
import { disputingParties } from '../roles/role';
import { asExhibits, defineStep } from '../step';

/** What its form asks. */
export const cureInput = z.object({
	answer: requiredText(20_000),
	/** The missing documents that the files complete. */
	documents: choices(),
});

/**
 * An applicant mends what was missing; the ruling term runs on from the day after (Awb 4:15). Until the
 * last day of the term that was given it can add to that, as long as nobody decided (Awb 4:5).
 */
export const cure = defineStep({
	name: 'cure',
	from: ['cure-requested', 'filed'],
	by: ['applicant'],
	audience: 'all',
	openWhen: (dispute, _actor, today) =>
		dispute.state === 'cure-requested' || canAdd(dispute, today),
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
		const cures = dispute.cures.map((cure, index) =>
			index < dispute.cures.length - 1
				? cure
				: {
						...cure,
						answeredAt: cure.answeredAt ?? context.now,
						answer: [cure.answer, input.answer].filter(Boolean).join('\n\n'),
						exhibitIds: [...cure.exhibitIds, ...added.map((exhibit) => exhibit.id)],
						documents: [
							...(cure.documents ?? []),
							...missing.filter((document) => input.documents.includes(document)),
						],
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
	notices({ dispute }, input, { today }) {
		const due = canAdd(dispute, today) ? dispute.cures.at(-1)?.due : null;
		const facts = { detail: input.answer, ...(due && { cureDue: due }) };
		return [
			...disputingParties(dispute).map((party) => ({
				template: 'cured' as const,
				to: { partyId: party.id },
				facts,
			})),
			{ template: 'cured', to: { role: 'caseworker' }, facts },
		];
	},
});

/** Whether the term to complete the request still runs though part of it came already. */
function canAdd({ state, cures }: Dispute, today: LocalDate): boolean {
	const last = cures.at(-1);
	return state === 'filed' && Boolean(last?.answeredAt && last.due && last.due >= today);
}

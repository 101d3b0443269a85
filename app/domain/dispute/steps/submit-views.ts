import * as z from 'zod/mini';
import { optionalChoice, optionalText } from '../../form/fields';
import { type AttemptAnswer, answersIn, attemptStances, attemptsWith } from '../attempt-answer';
import { viewsTerm } from '../clock/clock';
import type { Dispute, Party, Views } from '../dispute';
import { disputingParties, partyOf } from '../roles/role';
import { asExhibits, defineStep } from '../step';

/** What its form asks. */
export const submitViewsInput = z.object({
	general: optionalText(20_000),
	/** Per point id. */
	points: z._default(z.record(z.string(), optionalText(20_000)), {}),
	/** Per attempt id: whether it went as the applicant says. */
	attempts: z._default(
		z.record(
			z.string(),
			z.object({ stance: optionalChoice(attemptStances), remarks: optionalText(20_000) }),
		),
		{},
	),
});

/**
 * A respondent gives its views (zienswijze) in general and per point (Rtiv 19b), and confirms or contests
 * the attempts that were made with it, since a request is a last resort. All parties see them from the
 * same moment; views that come after the term are kept and marked late.
 */
export const submitViews = defineStep({
	name: 'submit-views',
	from: ['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'],
	by: ['respondent'],
	audience: 'all',
	takesFiles: true,
	sharable: true,
	input: submitViewsInput,
	refuse({ dispute }, input, { files, actor }) {
		const party = partyOf(dispute, actor);
		const written =
			input.general ||
			Object.keys(onPoints(dispute, input.points)).length > 0 ||
			Object.keys(onAttempts(dispute, party, input.attempts)).length > 0;
		return written || files.length > 0 ? null : { key: 'views-empty', article: 'Rtiv 19b' };
	},
	apply({ dispute, chambers }, input, context) {
		const party = partyOf(dispute, context.actor);
		if (!party) throw new Error('Only a party can give its views');
		const added = asExhibits(dispute, context, 'views');
		const { due } = viewsTerm(dispute, context.law);
		const views = {
			id: context.newId(),
			partyId: party.id,
			at: context.now,
			general: input.general ?? '',
			perPoint: onPoints(dispute, input.points),
			onAttempts: onAttempts(dispute, party, input.attempts),
			exhibitIds: added.map((exhibit) => exhibit.id),
			late: due === null ? null : context.today > due,
		};
		return {
			chambers,
			dispute: {
				...dispute,
				views: [...dispute.views, views],
				exhibits: [...dispute.exhibits, ...added],
			},
		};
	},
	notices({ dispute }, _input, { actor }) {
		const giver = partyOf(dispute, actor);
		const views = dispute.views.at(-1);
		return [
			...disputingParties(dispute).map((party) => ({
				template: 'views-received' as const,
				to: { partyId: party.id },
				// The others read them in the portal; whoever gave them keeps a copy of what was entered.
				facts: party.id === giver?.id && views ? copyOf(views, dispute) : {},
			})),
			{ template: 'views-received', to: { role: 'caseworker' } },
			{ template: 'views-received', to: { role: 'committee-chair' } },
			{ template: 'views-received', to: { role: 'committee-member' } },
			...(dispute.state === 'awaiting-signature'
				? [{ template: 'views-received' as const, to: { role: 'signatory' as const } }]
				: []),
		];
	},
});

/** What was written on points of this dispute; what a form says of any other is not there. */
function onPoints(
	{ points }: Dispute,
	entered: Record<string, string | null>,
): Record<string, string> {
	return Object.fromEntries(
		points.flatMap(({ id }) => {
			const text = Object.hasOwn(entered, id) ? entered[id] : null;
			return text ? [[id, text]] : [];
		}),
	);
}

/** What was said of attempts with this party; what a form says of any other is not there. */
function onAttempts(
	dispute: Dispute,
	party: Party | null,
	entered: Record<string, { stance: AttemptAnswer['stance']; remarks: string | null }>,
): Record<string, AttemptAnswer> {
	return Object.fromEntries(
		attemptsWith(dispute, party?.id ?? null).flatMap(({ id }) => {
			const answer = Object.hasOwn(entered, id) ? entered[id] : null;
			if (!answer?.stance && !answer?.remarks) return [];
			return [[id, { stance: answer.stance, remarks: answer.remarks ?? '' }]];
		}),
	);
}

/** The views as whoever gave them entered them; the text is null where there is none. */
function copyOf(views: Views, dispute: Dispute) {
	const onPoints = dispute.points.flatMap(({ id, number, title }) => {
		const text = views.perPoint[id];
		return text ? [`${number}. ${title}\n${text}`] : [];
	});
	return {
		detail: [views.general, ...onPoints].filter(Boolean).join('\n\n') || null,
		onAttempts: answersIn(views, dispute),
	};
}

import type { DisputeState } from '~/domain/dispute/dispute';
import type { StepName } from '~/domain/dispute/procedure';
import type { Role } from './people';

/**
 * Written down by hand from the procedure of the law, not taken from the code: who takes each step in
 * which state of the table's disputes. `told` are those whom the step concerns at other times: they
 * are sent back to the dispute with a notice. For everybody else the step is not there.
 */
export interface StepRule {
	by: readonly Role[];
	in: readonly DisputeState[];
	told?: readonly Role[];
	/** Open on the disputes of the table only after something that a spare dispute has had first. */
	after?: 'consents' | 'stay' | 'alone';
	/** Open, but a rule of law stands in the way: 409, and nothing changes. */
	refused?: readonly { role: Role; state: DisputeState }[];
}

const running: DisputeState[] = [
	'filed',
	'cure-requested',
	'under-review',
	'advised',
	'awaiting-signature',
];
const always: DisputeState[] = [...running, 'ruled', 'declined', 'withdrawn'];
const applicants: Role[] = ['applicant', 'jointApplicant'];

export const stepRules: Record<StepName, StepRule> = {
	'take-on': { by: ['caseworker'], in: running },
	'confirm-complete': { by: ['caseworker'], in: ['filed'] },
	'request-cure': { by: ['caseworker'], in: ['filed'] },
	cure: { by: applicants, in: ['cure-requested'], told: ['withdrawn'] },
	decline: {
		by: ['caseworker'],
		in: ['filed', 'cure-requested'],
		refused: [{ role: 'caseworker', state: 'cure-requested' }],
	},
	'submit-views': { by: ['respondent', 'withdrawn'], in: running },
	'request-information': { by: ['chair', 'member'], in: ['under-review', 'advised'] },
	'provide-information': {
		by: ['thirdParty'],
		in: ['under-review', 'advised', 'awaiting-signature'],
		told: [...applicants, 'withdrawn', 'respondent'],
	},
	'set-advice-due': { by: ['caseworker'], in: ['under-review'] },
	'give-advice': { by: ['chair'], in: ['under-review', 'advised'] },
	'draft-ruling': { by: ['caseworker'], in: ['under-review', 'advised'] },
	'present-ruling': { by: ['caseworker'], in: ['advised'] },
	'send-back-ruling': { by: ['signatory', 'drafter'], in: ['awaiting-signature'] },
	'sign-ruling': {
		by: ['signatory', 'drafter'],
		in: ['awaiting-signature'],
		refused: [{ role: 'drafter', state: 'awaiting-signature' }],
	},
	'correct-contact': { by: ['caseworker'], in: running },
	// Where somebody who was invited has confirmed: in the table's disputes the third party.
	'undo-confirmation': {
		by: ['caseworker'],
		in: ['under-review', 'advised', 'awaiting-signature'],
	},
	'extend-term': { by: ['caseworker'], in: running },
	'consent-to-stay': { by: applicants, in: running, told: ['withdrawn'] },
	stay: { by: ['caseworker'], in: running, after: 'consents' },
	'refuse-stay': { by: ['caseworker'], in: running, after: 'consents' },
	'end-stay': {
		by: ['caseworker', ...applicants],
		in: running,
		told: ['withdrawn'],
		after: 'stay',
	},
	'continue-request': { by: applicants, in: running, told: ['withdrawn'], after: 'alone' },
	withdraw: { by: applicants, in: running, told: ['withdrawn'] },
	'add-note': { by: ['caseworker', 'chair', 'member', 'signatory', 'drafter'], in: always },
};

/** States that a dispute of the table reaches before anybody has asked the third party something. */
const withoutThirdParty: readonly DisputeState[] = [
	'filed',
	'cure-requested',
	'declined',
	'withdrawn',
];

export type StepAnswer = 'open' | 'refused' | 'closed' | 'absent' | 'elsewhere';

/** Where those are sent who first have to say who they are, or for whom they act. */
export const wayIn: Partial<Record<Role, `/${string}`>> = {
	visitor: '/inloggen',
	unaffiliated: '/namens',
	requested: '/namens',
	invited: '/uitnodigingen',
};

/** What the step's address answers on the table's own dispute in this state. */
export function expectedAnswer(step: StepName, role: Role, state: DisputeState): StepAnswer {
	if (wayIn[role]) return 'elsewhere';
	if (role === 'thirdParty' && withoutThirdParty.includes(state)) return 'absent';
	// Where all have withdrawn, each is what the one who did so earlier is.
	if (state === 'withdrawn' && applicants.includes(role)) {
		return expectedAnswer(step, 'withdrawn', state);
	}
	const rule = stepRules[step];
	if (!rule.by.includes(role)) return rule.told?.includes(role) ? 'closed' : 'absent';
	if (!rule.in.includes(state) || rule.after) return 'closed';
	const refused = rule.refused?.some((each) => each.role === role && each.state === state);
	return refused ? 'refused' : 'open';
}

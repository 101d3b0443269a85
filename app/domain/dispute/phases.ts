import type { Dispute } from './dispute';

/** The parts of the procedure as a stepper shows them. */
export type PhaseKey =
	| 'filed'
	| 'completeness'
	| 'review'
	| 'advice'
	| 'drafting'
	| 'signature'
	| 'ruling'
	| 'declined'
	| 'withdrawn';

export interface Phase {
	key: PhaseKey;
	state: 'done' | 'current' | 'next';
}

const partyPhases: PhaseKey[] = ['filed', 'completeness', 'review', 'ruling'];
const ministryPhases: PhaseKey[] = [
	'filed',
	'completeness',
	'advice',
	'drafting',
	'signature',
	'ruling',
];

/**
 * How far the dispute is. Parties see one phase between completeness and ruling, since advice and
 * signing are matters within the ministry. A dispute that ended otherwise ends in how it did.
 */
export function phasesOf(dispute: Pick<Dispute, 'state'>, reader: 'party' | 'ministry'): Phase[] {
	const { state } = dispute;
	if (state === 'declined' || state === 'withdrawn') {
		return [
			{ key: 'filed', state: 'done' },
			{ key: state, state: 'done' },
		];
	}
	const phases = reader === 'ministry' ? ministryPhases : partyPhases;
	const current = currentPhase(state, reader);
	const at = phases.indexOf(current);
	return phases.map((key, index) => ({
		key,
		state: state === 'ruled' || index < at ? 'done' : index === at ? 'current' : 'next',
	}));
}

function currentPhase(
	state: Exclude<Dispute['state'], 'declined' | 'withdrawn'>,
	reader: 'party' | 'ministry',
): PhaseKey {
	switch (state) {
		case 'filed':
		case 'cure-requested':
			return 'completeness';
		case 'under-review':
			return reader === 'ministry' ? 'advice' : 'review';
		case 'advised':
			return reader === 'ministry' ? 'drafting' : 'review';
		case 'awaiting-signature':
			return reader === 'ministry' ? 'signature' : 'review';
		case 'ruled':
			return 'ruling';
	}
}

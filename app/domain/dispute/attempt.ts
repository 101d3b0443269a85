import type { LocalDate } from '../local-date';

/** An attempt of the parties to solve it themselves (poging om eruit te komen). */
export interface Attempt {
	id: string;
	on: LocalDate;
	form: AttemptForm;
	withPartyIds: string[];
	pointIds: string[];
	outcome: string;
	exhibitIds: string[];
	/** Why there is no proof, where there is none. */
	noProofReason: string | null;
}

export const attemptForms = [
	'meeting',
	'letter',
	'e-mail',
	'telephone',
	'mediation',
	'other',
] as const;
export type AttemptForm = (typeof attemptForms)[number];

import type { LocalDate } from '../local-date';
import type { Attempt, AttemptForm } from './attempt';
import type { Dispute, Views } from './dispute';

/** What a party can say of an attempt that somebody else wrote down: it went like that, or not. */
export const attemptStances = ['confirmed', 'contested'] as const;
export type AttemptStance = (typeof attemptStances)[number];

/** What a party says of an attempt; the stance is null where it only remarked on it. */
export interface AttemptAnswer {
	stance: AttemptStance | null;
	remarks: string;
}

/** An answer with the attempt that it is about, as told to whoever gave it. */
export interface ToldAnswer extends AttemptAnswer {
	attemptId: string;
	form: AttemptForm;
	on: LocalDate;
}

/** The attempts that were made with this party, by the account of the applicant. */
export function attemptsWith({ attempts }: Dispute, partyId: string | null): Attempt[] {
	return attempts.filter(({ withPartyIds }) => partyId && withPartyIds.includes(partyId));
}

/** What the parties have said of an attempt, in the order in which it came. */
export function answersOn({ views }: Pick<Dispute, 'views'>, attemptId: string) {
	return views.flatMap(({ id, partyId, onAttempts }) => {
		const answer = onAttempts?.[attemptId];
		return answer ? [{ viewsId: id, partyId, ...answer }] : [];
	});
}

/** The answers in one party's views, in the order of the attempts. */
export function answersIn({ onAttempts }: Views, { attempts }: Dispute): ToldAnswer[] {
	return attempts.flatMap(({ id, form, on }) => {
		const answer = onAttempts?.[id];
		return answer ? [{ attemptId: id, form, on, ...answer }] : [];
	});
}

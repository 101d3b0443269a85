import type { LawData } from '../law/law-data';
import { computeTerm, type Term } from '../law/term';
import { compareDates, type LocalDate, localDateOf } from '../local-date';
import type { ClockSuspension, Cure, Dispute } from './dispute';

const suspensionArticle = 'Awb 4:15';

/** The term in which the minister has to rule: 12 weeks, suspensions and extensions counted (Ww 44(4)). */
export function rulingTerm(dispute: Dispute, law: LawData): Term {
	return computeTerm(
		'ruling',
		localDateOf(new Date(dispute.filedAt)),
		{
			suspensions: dispute.suspensions.map((suspension) => ({
				...suspension,
				article: suspensionArticle,
			})),
			extensions: dispute.extensions,
		},
		law,
	);
}

/** The term for views: four weeks from the date on the request (Rtiv 19b). */
export function viewsTerm(dispute: Dispute, law: LawData): Term {
	return computeTerm('views', dispute.requestDate, { outages: dispute.outages }, law);
}

/** The term that the applicant got to mend the request: so many days from the invitation (Awb 4:5). */
export function cureTerm(dispute: Dispute, { requestedAt, days }: Cure, law: LawData): Term {
	const invited = localDateOf(new Date(requestedAt));
	return computeTerm('cure', invited, { length: { days }, outages: dispute.outages }, law);
}

/** Whether a stay (aanhouding) goes on after `today`, so that it can be ended and no other be granted. */
export function isStayed(dispute: Dispute, today: LocalDate): boolean {
	const last = lastStay(dispute);
	return last !== null && last > today;
}

type Rested = Pick<Dispute, 'suspensions'>;

/** The last day of the stay that runs on `today`, its last day too; null where the dispute does not rest. */
export function stayedUntil(dispute: Rested, today: LocalDate): LocalDate | null {
	return ifRunning(lastStay(dispute), today);
}

/** The last day of the latest stay, whether it runs or has passed; null where there was none. */
export function lastStay({ suspensions }: Rested): LocalDate | null {
	const stays = suspensions.filter(({ ground, from, until }) => ground === 'stay' && from < until);
	return stays.at(-1)?.until ?? null;
}

/** What `lastStay` told, where that stay runs on `today`. */
export function ifRunning(lastStay: LocalDate | null, today: LocalDate): LocalDate | null {
	return lastStay && lastStay >= today ? lastStay : null;
}

/**
 * Of the suspensions in which the ruling term stands still on `today`, their last day too, the longest;
 * null while it runs.
 */
export function suspensionOn(dispute: Dispute, today: LocalDate): ClockSuspension | null {
	const running = dispute.suspensions.filter(
		({ from, until }) => from < until && from <= today && today <= until,
	);
	return running.sort((a, b) => compareDates(b.until, a.until))[0] ?? null;
}

/** The invitation to mend the request whose term has not passed and that has no answer yet. */
export function runningCure(dispute: Dispute, today: LocalDate): Cure | null {
	return dispute.cures.find((cure) => !cure.answeredAt && cure.due >= today) ?? null;
}

/** The dispute with its running suspension on this ground ended as of `today`. */
export function endSuspension(
	dispute: Dispute,
	ground: ClockSuspension['ground'],
	today: LocalDate,
): Dispute {
	return {
		...dispute,
		suspensions: dispute.suspensions.map((suspension) =>
			suspension.ground === ground && suspension.until > today
				? { ...suspension, until: today }
				: suspension,
		),
	};
}

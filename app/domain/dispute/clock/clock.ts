import type { LawData } from '../../law/law-data';
import { type OpenTerm, termSoFar } from '../../law/open-term';
import type { Suspension } from '../../law/suspension';
import type { Term } from '../../law/term';
import { compareDates, type LocalDate, localDateOf } from '../../local-date';
import type { ClockSuspension, Cure, Dispute } from '../dispute';

const suspensionArticle = 'Awb 4:15';

/** The term in which the minister has to rule: 12 weeks, suspensions and extensions counted (Ww 44(4)). */
export function rulingTerm(dispute: Dispute, law: LawData): Term | OpenTerm {
	const start = localDateOf(new Date(dispute.filedAt));
	const suspensions: Suspension[] = [];
	for (const { until, ...suspension } of dispute.suspensions) {
		const end = until ?? openCureTerm(dispute, law);
		if (typeof end !== 'string') return { ...end, key: 'ruling', start };
		suspensions.push({ ...suspension, until: end, article: suspensionArticle });
	}
	return termSoFar('ruling', start, { suspensions, extensions: dispute.extensions }, law);
}

/** The day on which the invitation ends whose day was not known when it went out, as far as it is now. */
function openCureTerm(dispute: Dispute, law: LawData): LocalDate | OpenTerm {
	const cure = dispute.cures.find(({ due, answeredAt }) => !due && !answeredAt);
	if (!cure) throw new Error('A suspension without an end is that of an invitation without one');
	const term = cureTerm(dispute, cure, law);
	return term.due ?? term;
}

/** The term for views: four weeks from the date on the request (Rtiv 19b). */
export function viewsTerm(dispute: Dispute, law: LawData): Term | OpenTerm {
	return termSoFar('views', dispute.requestDate, { outages: dispute.outages }, law);
}

/** The term that the applicant got to mend the request: so many days from the invitation (Awb 4:5). */
export function cureTerm(
	dispute: Dispute,
	{ requestedAt, days }: Cure,
	law: LawData,
): Term | OpenTerm {
	const invited = localDateOf(new Date(requestedAt));
	return termSoFar('cure', invited, { length: { days }, outages: dispute.outages }, law);
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
	const stays = suspensions.filter(
		({ ground, from, until }) => ground === 'stay' && until && from < until,
	);
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
	const running = dispute.suspensions.filter(({ from, until }) =>
		until ? from < until && from <= today && today <= until : from <= today,
	);
	const open = running.find(({ until }) => !until);
	return (
		open ?? running.sort((a, b) => compareDates(b.until ?? today, a.until ?? today))[0] ?? null
	);
}

/** The invitation to mend the request whose term has not passed and that has no answer yet. */
export function runningCure(dispute: Dispute, today: LocalDate): Cure | null {
	return dispute.cures.find((cure) => !cure.answeredAt && (!cure.due || cure.due >= today)) ?? null;
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
			suspension.ground === ground && (!suspension.until || suspension.until > today)
				? { ...suspension, until: today }
				: suspension,
		),
	};
}

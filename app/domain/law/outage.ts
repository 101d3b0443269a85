import { addDays, type LocalDate, localDateOf } from '../local-date';
import type { LawData } from './law-data';
import { moved } from './move-end';
import type { TermStep } from './term-step';

/** The days, first and last, on which the portal could not be reached for some time. */
export interface OutageDays {
	from: LocalDate;
	until: LocalDate;
}

/** The days that an outage touches; one that ends at midnight does not touch the day after. */
export function outageDays(from: Date, until: Date): OutageDays {
	return { from: localDateOf(from), until: localDateOf(new Date(until.getTime() - 1)) };
}

/** Whether a term that ends on this day ended while the portal could not be reached. */
export function endsInOutage(end: LocalDate, { from, until }: OutageDays): boolean {
	return from <= end && end <= until;
}

/**
 * The end moved past each outage in which it lies, to the first working day after it (Awb ch. 2 as the
 * Wmebv made it); each one becomes a step.
 */
export function pastOutages(
	end: LocalDate,
	outages: readonly OutageDays[],
	steps: TermStep[],
	law: LawData,
): LocalDate {
	let reached = end;
	for (const outage of [...outages].sort((a, b) => (a.from < b.from ? -1 : 1))) {
		if (!endsInOutage(reached, outage)) continue;
		reached = moved(addDays(outage.until, 1), [], law);
		steps.push({ step: 'outage', ...outage, article: 'Wmebv', end: reached });
	}
	return reached;
}

/** The outages past which a term was moved, the first one first. */
export function outagesIn(steps: readonly TermStep[]): OutageDays[] {
	return steps.flatMap((step) =>
		step.step === 'outage' ? [{ from: step.from, until: step.until }] : [],
	);
}

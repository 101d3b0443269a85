import type { LocalDate } from '../../local-date';
import { formationWindow, lastOf } from '../formation-window';
import { ifKnown } from '../if-known';
import type { LawData } from '../law-data';
import type { OutageDays } from '../outage';
import { type Regime, resolveRegime } from '../regime';
import { computeTerm, type Term } from '../term';
import type { ClockQuestion } from './clock-question';

export const clockVerdicts = [
	'too-early',
	'in-time',
	/** Late as the law reads, in time by the ministry's practice, or the other way round. */
	'in-time-in-one-reading',
	'late',
	/** No term runs for filing it. */
	'no-term',
	/** The new act may not hold for this agreement. */
	'unsure',
	/** The dates lie in a year whose decreed holidays are not known yet. */
	'unknown',
] as const;
export type ClockVerdict = (typeof clockVerdicts)[number];

/** What still has to be done before filing, in the order in which it is best done. */
export const clockTasks = [
	'approach',
	'prove',
	'name-all-three',
	'documents',
	'new-facts',
] as const;
export type ClockTask = (typeof clockTasks)[number];

/** A day that matters, with why. */
export interface ClockDay {
	key: 'arises' | 'strict' | 'practice' | 'views' | 'ruling';
	term: Term;
}

/** When a dispute can be filed, and what is missing. A guide: a person at the ministry decides. */
export interface ClockAnswer {
	verdict: ClockVerdict;
	/** The day of filing that it was asked for. */
	on: LocalDate;
	/** From when and until when it can be filed; null where the law names no such day. */
	from: LocalDate | null;
	until: LocalDate | null;
	regime: Regime;
	days: ClockDay[];
	tasks: ClockTask[];
	/** What nobody answered yet. */
	unanswered: ClockTask[];
}

/**
 * Answers the clock's question by the law in force and the outages that were recorded; `today` counts
 * where no day of filing is given.
 */
export function clockAnswer(
	question: ClockQuestion,
	today: LocalDate,
	law: LawData,
	outages: readonly OutageDays[],
): ClockAnswer {
	const on = question.on ?? today;
	const { kind, madeOn, periodUntil } = question;
	const regime = resolveRegime({ kind, madeOn, periodFrom: null, periodUntil, on }, law);
	const shared = { on, regime, ...tasksOf(question) };
	const known = ifKnown(() => {
		const timing =
			kind === 'formation' && question.bidDate
				? formationTiming(question.bidDate, on, law, outages)
				: performanceTiming(regime);
		const filed = timing.verdict === 'too-early' ? [] : filedDays(on, law, outages);
		return { ...timing, days: [...timing.days, ...filed] };
	});
	return { ...shared, ...(known ?? { verdict: 'unknown', from: null, until: null, days: [] }) };
}

type Timing = Pick<ClockAnswer, 'verdict' | 'from' | 'until' | 'days'>;

function formationTiming(
	bidDate: LocalDate,
	on: LocalDate,
	law: LawData,
	outages: readonly OutageDays[],
): Timing {
	const window = formationWindow(bidDate, law, outages);
	const { arises, strict, practice } = window;
	const readings = practice ? [strict.due, practice.due] : [strict.due];
	const inTime = readings.filter((due) => on <= due).length;
	const verdict: ClockVerdict =
		on < arises.due
			? 'too-early'
			: inTime === readings.length
				? 'in-time'
				: inTime > 0
					? 'in-time-in-one-reading'
					: 'late';
	return {
		verdict,
		from: arises.due,
		until: lastOf(window).due,
		days: [
			{ key: 'arises', term: arises },
			{ key: 'strict', term: strict },
			...(practice ? [{ key: 'practice' as const, term: practice }] : []),
		],
	};
}

function performanceTiming({ key, since }: Regime): Timing {
	const verdict: ClockVerdict =
		key === 'performance-not-open'
			? 'too-early'
			: key === 'performance-outside'
				? 'unsure'
				: 'no-term';
	return { verdict, from: since, until: null, days: [] };
}

/** What follows when it is filed. The ministry's own term does not move by an outage of its portal. */
function filedDays(on: LocalDate, law: LawData, outages: readonly OutageDays[]): ClockDay[] {
	return [
		{ key: 'views', term: computeTerm('views', on, { outages }, law) },
		{ key: 'ruling', term: computeTerm('ruling', on, {}, law) },
	];
}

function tasksOf(question: ClockQuestion): Pick<ClockAnswer, 'tasks' | 'unanswered'> {
	const answers: Record<ClockTask, 'done' | 'open' | 'unknown'> = {
		approach: stateOf(question.approached, 'yes'),
		prove: stateOf(question.proof, 'yes'),
		'name-all-three': stateOf(question.allThree, 'yes'),
		documents: stateOf(question.documents, 'yes'),
		'new-facts': stateOf(question.earlier, 'no'),
	};
	return {
		tasks: clockTasks.filter((task) => answers[task] === 'open'),
		unanswered: clockTasks.filter((task) => answers[task] === 'unknown'),
	};
}

function stateOf(answer: 'yes' | 'no' | null, good: 'yes' | 'no'): 'done' | 'open' | 'unknown' {
	return answer === null ? 'unknown' : answer === good ? 'done' : 'open';
}

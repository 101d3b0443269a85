import type { DueReason } from '~/domain/dispute/clock/due-reason';
import type { TaskKey } from '~/domain/dispute/notices/notice';
import type { StepName } from '~/domain/dispute/procedure';
import type { Waiting } from '~/domain/dispute/waiting';
import { daysBetween, type LocalDate } from '~/domain/local-date';

/** The steps by which each task is done, the usual one first. */
const stepsOfTask: Record<TaskKey, readonly StepName[]> = {
	'check-completeness': ['confirm-complete', 'request-cure', 'decline'],
	cure: ['cure'],
	'decide-after-cure': ['confirm-complete', 'decline'],
	'submit-views': ['submit-views'],
	'provide-information': ['provide-information'],
	'give-advice': ['give-advice'],
	'watch-term': ['extend-term', 'set-advice-due', 'draft-ruling', 'present-ruling'],
	'draft-ruling': ['draft-ruling', 'present-ruling'],
	'redraft-ruling': ['draft-ruling', 'present-ruling'],
	'sign-ruling': ['sign-ruling', 'send-back-ruling'],
	'reach-party': ['correct-contact'],
	// Where nobody acts for the party yet, it is done by who confirms to.
	'confirm-applicant': ['continue-request'],
	'decide-unconfirmed': ['correct-contact', 'decline'],
	'decide-stay': ['stay', 'refuse-stay'],
};
/** Tasks at which the reader first has to choose what to do, or whether to do anything yet. */
const choices: readonly TaskKey[] = [
	'check-completeness',
	'decide-after-cure',
	'watch-term',
	'decide-stay',
	'decide-unconfirmed',
];

/** Where a task is done: straight at its form, or at the dispute where there is a choice to make. */
export function taskPath(reference: string, task: TaskKey): string {
	const [step] = stepsOfTask[task];
	const page = `/geschillen/${reference}`;
	return step && !choices.includes(task) ? `${page}/stappen/${step}` : page;
}

/** Whether nobody waits for one of its steps yet: they stand ready, none before the others. */
export function isWatched(task: TaskKey): boolean {
	return task === 'watch-term';
}

/** Something that the reader is waited for, by when, and by which steps it can be done. */
export interface Task {
	task: TaskKey;
	steps: readonly StepName[];
	/** Null while it is not known yet. */
	due: LocalDate | null;
	/** Why it is that day. */
	because: DueReason;
	/** Days until the last day; 0 on it, negative after it, null while it is not known. */
	daysLeft: number | null;
}

/** The tasks of one reader, the most urgent first. */
export function tasksOf(waiting: readonly Waiting[], today: LocalDate): Task[] {
	return waiting
		.map(({ task, due, because }) => ({
			task,
			steps: stepsOfTask[task],
			due,
			because,
			daysLeft: due && daysBetween(today, due),
		}))
		.sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0);
}

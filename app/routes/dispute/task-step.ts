import type { TaskKey } from '~/domain/dispute/notice';
import type { StepName } from '~/domain/dispute/procedure';
import type { Waiting } from '~/domain/dispute/waiting';
import { daysBetween, type LocalDate } from '~/domain/local-date';

/** The step by which each task is done; null where the reader chooses on the dispute's own page. */
const stepOfTask = {
	'check-completeness': null,
	cure: 'cure',
	'decide-after-cure': null,
	'submit-views': 'submit-views',
	'provide-information': 'provide-information',
	'give-advice': 'give-advice',
	'draft-ruling': 'draft-ruling',
	'sign-ruling': 'sign-ruling',
	'confirm-party': null,
	'decide-stay': 'stay',
} as const satisfies Record<TaskKey, StepName | null>;

/** Where a task is done: straight at its form, or at the dispute where there is a choice to make. */
export function taskPath(reference: string, task: TaskKey): string {
	const step = stepOfTask[task];
	const page = `/geschillen/${reference}`;
	return step ? `${page}/stappen/${step}` : page;
}

/** Something that the reader is waited for, by when, and by which step it is done. */
export interface Task {
	task: TaskKey;
	step: StepName | null;
	due: LocalDate;
	/** Days until the last day; 0 on it, negative after it. */
	daysLeft: number;
}

/** The tasks of one reader, the most urgent first. */
export function tasksOf(waiting: readonly Waiting[], today: LocalDate): Task[] {
	return waiting
		.map(({ task, due }) => ({
			task,
			step: stepOfTask[task],
			due,
			daysLeft: daysBetween(today, due),
		}))
		.sort((a, b) => a.daysLeft - b.daysLeft);
}

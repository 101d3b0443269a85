import { type DueReason, dueOf } from '../clock/due-reason';
import type { Expected, TaskKey } from './notice';

/** What a message says is expected: the task, and the day that the reason leads to. */
export function expecting(task: TaskKey, because: DueReason): Expected {
	return { task, due: dueOf(because), because };
}

import type { TaskKey } from '~/domain/dispute/notices/notice';
import type { LocalDate } from '~/domain/local-date';

/** Where on a running dispute's page its terms stand, each with the way to its date. */
export const termsAnchor = 'termijnen';

/** Where on a dispute's page it stands why this task is due on this day. */
export function whyAnchor(task: TaskKey, due: LocalDate | null): string {
	return `waarom-${task}-${due ?? 'later'}`;
}

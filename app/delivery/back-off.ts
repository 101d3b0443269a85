const minute = 60_000;
const hour = 60 * minute;

/** How long to wait after each attempt that can be repeated: two days in all. */
const waits = [
	minute,
	5 * minute,
	15 * minute,
	hour,
	4 * hour,
	8 * hour,
	12 * hour,
	22 * hour,
] as const;

/** The moment of the next attempt after so many, or null when it is time to give up. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
	const wait = waits[attempts - 1];
	return wait === undefined ? null : new Date(now.getTime() + wait);
}

const secondsForCode = [5, 10, 20, 30] as const;

/** As `nextAttemptAt`, for a sign-in code: somebody sits waiting for it. */
export function nextCodeAttemptAt(attempts: number, now: Date): Date {
	return new Date(now.getTime() + (secondsForCode[attempts - 1] ?? 60) * 1000);
}

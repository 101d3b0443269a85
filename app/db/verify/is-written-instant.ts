/** Whether a column holds a moment exactly as it was written: another notation is a change too. */
export function isWrittenInstant(at: unknown): at is string {
	if (typeof at !== 'string') return false;
	const date = new Date(at);
	return !Number.isNaN(date.getTime()) && date.toISOString() === at;
}

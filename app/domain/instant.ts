/** A moment in time as ISO 8601 text in UTC (`2026-11-24T13:00:00.000Z`); not a calendar day. */
export type Instant = string & { readonly __instant: unique symbol };

/** The moment of `date`, in the form in which a dispute keeps it. */
export function instantOf(date: Date): Instant {
	return date.toISOString() as Instant;
}

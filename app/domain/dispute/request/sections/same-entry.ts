/**
 * The entry that says the same as `input`, whatever its id: a form that was sent twice adds once.
 * Only what `input` has is compared.
 */
export function sameEntry<Entry extends { id: string }>(
	entries: readonly Entry[],
	input: Partial<Entry>,
): Entry | undefined {
	const keys = Object.keys(input) as (keyof Entry)[];
	return entries.find((entry) =>
		keys.every((key) => JSON.stringify(entry[key]) === JSON.stringify(input[key])),
	);
}

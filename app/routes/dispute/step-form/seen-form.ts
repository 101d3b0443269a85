import type { Reading } from '~/db/find-dispute';

/** What a step's form showed when it was opened. */
export interface SeenForm {
	/** The version of the dispute; 0 for a form that does not tell. */
	version: number;
	/** The party for which its reader acted; null within the ministry, undefined where it does not tell. */
	partyId: string | null | undefined;
}

/** What a step's form carries along, by which it is known afterwards what it showed and to whom. */
export function seenField(version: number, reading: Reading): string {
	return `${version} ${partyIn(reading) ?? ''}`;
}

/** What the posted form showed. */
export function seenForm(form: FormData): SeenForm {
	const [, version, , partyId] = /^(\d{1,9})( (.*))?$/.exec(String(form.get('version'))) ?? [];
	return { version: Number(version ?? 0), partyId: partyId === '' ? null : partyId };
}

/** Whether its sender acts for another now: in another tab they chose so, and would not know. */
export function actsForAnother({ partyId }: SeenForm, reading: Reading): boolean {
	return partyId !== undefined && partyId !== partyIn(reading);
}

function partyIn(reading: Reading): string | null {
	return reading.as === 'ministry' ? null : reading.partyId;
}

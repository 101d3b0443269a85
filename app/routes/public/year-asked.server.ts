import { localDateOf, partsOf } from '~/domain/local-date';

/** The years that the page shows: since the Woningwet has this cycle, and as far as anybody plans. */
export const firstYear = 2016;
export const lastYear = 2099;

/** The year in the address; the current one where it names none that the page shows. */
export function yearAsked(request: Request, now: Date): number {
	const asked = new URL(request.url).searchParams.get('jaar') ?? '';
	const year = /^\d{4}$/.test(asked) ? Number(asked) : 0;
	return year >= firstYear && year <= lastYear ? year : partsOf(localDateOf(now)).year;
}

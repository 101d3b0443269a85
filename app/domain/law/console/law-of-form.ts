import { disputeKinds } from '../../dispute/dispute';
import { compareDates } from '../../local-date';
import { type LawData, parseLaw } from '../law-data';
import { termKeys } from '../term-keys';
import { documentKeys } from './document-keys';
import type { LawEntered } from './law-form';

/** The law's data as they were entered, under the number of the proposal. */
export function lawOfForm(entered: LawEntered, version: number): LawData {
	const { reason: _, terms, holidays, documents, ...rest } = entered;
	return parseLaw({
		...rest,
		version,
		terms: Object.fromEntries(
			termKeys.map((key) => {
				const { count, unit, article, moves, confirmed } = terms[key];
				return [key, { length: { [unit]: count }, article, moves, confirmed }];
			}),
		),
		decreedHolidays: Object.values(holidays)
			.flatMap(({ date, ...rest }) => (date ? [{ date, ...rest }] : []))
			.sort((a, b) => compareDates(a.date, b.date)),
		documents: Object.fromEntries(
			disputeKinds.map((kind) => [
				kind,
				documentKeys.flatMap((key) => {
					const { asked, article } = documents[kind][key];
					return asked ? [{ key, article }] : [];
				}),
			]),
		),
	});
}

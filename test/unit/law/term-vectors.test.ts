import { expect, it } from 'vitest';
import { initialLaw } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import { localDate } from '~/domain/local-date';

it.each([
	['six weeks', '2026-04-03', { weeks: 6 }, '2026-05-18'],
	['six weeks', '2026-02-20', { weeks: 6 }, '2026-04-07'],
	['three days', '2026-12-24', { days: 3 }, '2026-12-29'],
	['four weeks', '2028-01-01', { weeks: 4 }, '2028-01-31'],
])('%s from %s end on a day on which a term may end', (_name, start, length, due) => {
	expect(computeTerm('views', localDate(start), { length }, initialLaw).due).toBe(due);
});

it('does not move a term of six months that ends on New Year’s Day', () => {
	expect(computeTerm('formation-arises', localDate('2026-07-01'), {}, initialLaw).due).toBe(
		'2027-01-01',
	);
});

import { describe, expect, it } from 'vitest';
import { formationWindow, lastOf } from '~/domain/law/formation-window';
import { initialLaw } from '~/domain/law/law-data';
import { type RegimeFacts, resolveRegime } from '~/domain/law/regime';
import { HolidaysUnknown } from '~/domain/law/term';
import { localDate } from '~/domain/local-date';

const facts = (changes: Partial<RegimeFacts> = {}): RegimeFacts => ({
	kind: 'performance',
	periodFrom: 2027,
	periodUntil: 2027,
	madeOn: localDate('2026-12-10'),
	on: localDate('2027-03-01'),
	...changes,
});
const lastOfYear = { month: 12, day: 31 };
const keyOf = (changes: Partial<RegimeFacts>) => resolveRegime(facts(changes), initialLaw).key;

describe('The regime of a dispute', () => {
	it('about forming agreements is article 44(3), with its own terms and documents', () => {
		const regime = resolveRegime(facts({ kind: 'formation' }), initialLaw);
		expect(regime).toMatchObject({ key: 'formation', since: null, confirmed: true });
		expect(regime.article).toBe('Ww 44(3)');
		expect(regime.terms).toEqual([
			'formation-arises',
			'formation-window',
			...['ruling', 'extension', 'views', 'cure', 'decline-after-cure', 'information'],
		]);
		expect(regime.documents.map(({ key }) => key)).not.toContain('agreement');
	});

	it('about an agreement under the new act says since when, that it is to be confirmed, and has no filing term', () => {
		const regime = resolveRegime(facts(), initialLaw);
		expect(regime).toMatchObject({
			key: 'performance',
			since: '2026-07-01',
			confirmed: false,
			lawVersion: 1,
		});
		expect(regime.article).toBe('Ww 44');
		expect(regime.terms).toEqual([
			...['ruling', 'extension', 'views', 'cure', 'decline-after-cure', 'information'],
		]);
		expect(regime.documents[0]?.key).toBe('agreement');
	});

	it.each([
		['the day before it opens', { on: '2026-06-30' }, 'performance-not-open'],
		['the day on which it opens', { on: '2026-07-01' }, 'performance'],
		['an agreement made on the day on which it opens', { madeOn: '2026-07-01' }, 'performance'],
		['one made the day before', { madeOn: '2026-06-30' }, 'performance-earlier'],
		[
			'one made in 2023 about 2024',
			{ madeOn: '2023-12-14', periodUntil: 2024 },
			'performance-earlier',
		],
		['one made on 1 January 2023', { madeOn: '2023-01-01' }, 'performance-earlier'],
		['one made before 2023', { madeOn: '2022-12-31' }, 'performance-outside'],
		['one about 2023 alone', { madeOn: '2023-02-01', periodUntil: 2023 }, 'performance-outside'],
		['one of which nothing is known', { madeOn: null, periodUntil: null }, 'performance'],
	] as const)('of %s', (_name, changes, key) => {
		expect(keyOf(changes as Partial<RegimeFacts>)).toBe(key);
	});

	it('goes by the law that it is read from, whatever a later version says', () => {
		const later = { ...initialLaw, version: 2, performanceOpensOn: localDate('2027-06-01') };
		expect(resolveRegime(facts(), later)).toMatchObject({
			key: 'performance-not-open',
			lawVersion: 2,
			since: '2027-06-01',
		});
		expect(resolveRegime(facts(), initialLaw).key).toBe('performance');
	});
});

describe('The window of a formation dispute', () => {
	it.each([
		// bid, arises, strict, practice
		['2026-07-01', '2027-01-01', '2027-01-29', '2027-01-29'],
		['2026-06-26', '2026-12-26', '2027-01-25', '2027-01-29'],
		['2027-07-01', '2028-01-01', '2028-01-31', '2028-01-31'],
		['2026-08-31', '2027-02-28', '2027-03-30', null],
		// The practice's day may be the very day on which it arises, and still comes first of the two.
		['2026-07-29', '2027-01-29', '2027-02-26', '2027-01-29'],
		['2026-07-30', '2027-01-30', '2027-03-01', null],
	])('from a bid on %s', (bid, arises, strict, practice) => {
		const window = formationWindow(localDate(bid), initialLaw, []);
		expect([window.arises.due, window.strict.due, window.practice?.due ?? null]).toEqual([
			arises,
			strict,
			practice,
		]);
		expect(lastOf(window).due).toBe(practice && practice > strict ? practice : strict);
	});

	it('tells the practice’s day as what it is: a practice, that moves as a term does', () => {
		const { practice } = formationWindow(localDate('2027-07-01'), initialLaw, []);
		const moved = { step: 'moved', article: 'Atw 1(1)', confirmed: true };
		expect(practice).toEqual({
			key: 'formation-window',
			start: '2028-01-29',
			due: '2028-01-31',
			confirmed: false,
			steps: [
				{ step: 'fixed', on: '2028-01-29', article: 'Ww 44(3)', end: '2028-01-29' },
				{ ...moved, from: '2028-01-29', because: 'saturday', end: '2028-01-30' },
				{ ...moved, from: '2028-01-30', because: 'sunday', end: '2028-01-31' },
				{ step: 'ends', on: '2028-01-31' },
			],
		});
	});

	it('is refused where the practice’s day moves into a year that is not known', () => {
		const law = { ...initialLaw, holidaysKnownThrough: 2027, formationPractice: lastOfYear };
		// The last day of 2027 is a Friday, so that only an outage on it moves it.
		const outages = [{ from: localDate('2027-12-31'), until: localDate('2027-12-31') }];
		const bid = localDate('2026-12-31');
		expect(formationWindow(bid, law, []).practice?.due).toBe('2027-12-31');
		expect(() => formationWindow(bid, law, outages)).toThrow(HolidaysUnknown);
	});

	it('is refused where the holidays are not known yet', () => {
		expect(() => formationWindow(localDate('2028-07-01'), initialLaw, [])).toThrow(HolidaysUnknown);
	});
});

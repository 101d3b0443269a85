import { describe, expect, it } from 'vitest';
import { localDate } from '~/domain/local-date';

// Loaded within each test, so that a law that does not even load fails here by name.
const load = async () => import('~/domain/law/law-data');

describe('The law with which the portal starts', () => {
	it.each([
		// Length, article, moves to a working day, seen in a source.
		['ruling', { weeks: 12 }, 'Ww 44(4)', true, false],
		['extension', { weeks: 4 }, 'Ww 44(5)', true, true],
		['views', { weeks: 4 }, 'Rtiv 19b', true, true],
		['cure', { weeks: 2 }, 'Awb 4:5', true, true],
		['decline-after-cure', { weeks: 4 }, 'Awb 4:5(4)', true, true],
		['information', { weeks: 2 }, 'Rtiv 19c', true, true],
		['formation-arises', { months: 6 }, 'Ww 44(3)', false, true],
		['formation-window', { weeks: 4 }, 'Ww 44(3)', true, false],
	] as const)('has %s of %o by %s', async (key, length, article, moves, confirmed) => {
		const { initialLaw } = await load();
		expect(initialLaw.terms[key]).toEqual({ length, article, moves, confirmed });
	});

	it('asks for the documents a to f of the Rtiv, and for the agreement where one is not kept', async () => {
		const { documents } = (await load()).initialLaw;
		expect(documents.formation).toEqual([
			{ key: 'housing-vision', article: 'Rtiv 19a(2)(a)' },
			{ key: 'bid', article: 'Rtiv 19a(2)(b)' },
			{ key: 'accounts', article: 'Rtiv 19a(2)(c)' },
			{ key: 'consultation-report', article: 'Rtiv 19a(2)(d)' },
			{ key: 'efforts', article: 'Rtiv 19a(2)(e)' },
			{ key: 'proof-of-sending', article: 'Rtiv 19a(2)(f)' },
		]);
		expect(documents.performance).toEqual([
			{ key: 'agreement', article: 'Ww 44' },
			...documents.formation,
		]);
	});

	it('opens the new act on a day that is to be confirmed, also for agreements of 2023 about 2024', async () => {
		const { initialLaw } = await load();
		expect(initialLaw).toMatchObject({
			version: 1,
			performanceOpensOn: '2026-07-01',
			performanceConfirmed: false,
			earlierAgreements: { madeFrom: '2023-01-01', aboutYearsFrom: 2024 },
			formationPractice: { month: 1, day: 29 },
			holidaysKnownThrough: 2028,
		});
		expect(initialLaw.earlierAgreements.source).toContain('hoofdstuk 6');
	});

	it('has the decreed days of a secondary source, none of them confirmed', async () => {
		const { decreedHolidays } = (await load()).initialLaw;
		expect(decreedHolidays).toEqual(
			['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((date) => ({
				date,
				source: 'secundaire bron',
				confirmed: false,
			})),
		);
	});

	it('has a paragraph on remedies in both languages', async () => {
		const { nl, en } = (await load()).initialLaw.remedies;
		expect(nl).toContain('Algemene wet bestuursrecht');
		expect(en).toContain('General Administrative Law Act');
	});
});

describe('A law that was stored', () => {
	it('comes back as it was', async () => {
		const { initialLaw, parseLaw } = await load();
		expect(parseLaw(JSON.parse(JSON.stringify(initialLaw)))).toEqual(initialLaw);
	});

	it('of before a value was there gets the value that held then', async () => {
		const { initialLaw, parseLaw } = await load();
		const { earlierAgreements: _, formationPractice: __, ...older } = initialLaw;
		expect(parseLaw(older)).toEqual(initialLaw);
	});

	it.each([
		['no version', { version: 0 }],
		['a version that is no whole number', { version: 1.5 }],
		['a day that does not exist', { performanceOpensOn: '2026-02-30' }],
		['a decreed day that does not exist', { decreedHolidays: [{ date: '2026-13-01' }] }],
		['no terms', { terms: {} }],
		['no remedies', { remedies: null }],
		['half a year', { holidaysKnownThrough: 2028.5 }],
	])('is refused with %s: disputes depend on it', async (_name, change) => {
		const { initialLaw, parseLaw } = await load();
		expect(() => parseLaw({ ...initialLaw, ...change })).toThrow();
	});

	it.each([{ days: 0 }, { weeks: 0 }, { months: 0 }, { weeks: 1.5 }, { years: 1 }, {}])(
		'is refused with a term of %o',
		async (length) => {
			const { initialLaw, parseLaw } = await load();
			const views = { ...initialLaw.terms.views, length };
			expect(() => parseLaw({ ...initialLaw, terms: { ...initialLaw.terms, views } })).toThrow();
		},
	);

	it('keeps terms in days, weeks and months', async () => {
		const { initialLaw, parseLaw } = await load();
		for (const length of [{ days: 1 }, { weeks: 1 }, { months: 1 }]) {
			const views = { ...initialLaw.terms.views, length };
			const law = parseLaw({ ...initialLaw, terms: { ...initialLaw.terms, views } });
			expect(law.terms.views.length).toEqual(length);
		}
	});
});

it('has an earliest agreement that is a day of the calendar', async () => {
	const { initialLaw } = await load();
	expect(localDate(initialLaw.earlierAgreements.madeFrom)).toBe('2023-01-01');
});

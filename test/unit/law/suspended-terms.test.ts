import { describe, expect, it } from 'vitest';
import { initialLaw } from '~/domain/law/law-data';
import { computeTerm, type TermOptions } from '~/domain/law/term';
import type { TermKey } from '~/domain/law/term-keys';
import { localDate } from '~/domain/local-date';

const still = (from: string, until: string, ground: 'cure' | 'stay' = 'stay') => ({
	from: localDate(from),
	until: localDate(until),
	ground,
	article: 'Awb 4:15',
});
const termOf = (key: TermKey, start: string, options: TermOptions = {}) =>
	computeTerm(key, localDate(start), options, initialLaw);
const named = ({ steps }: ReturnType<typeof termOf>, step: string) =>
	steps.filter((each) => each.step === step);

describe('A term that stood still', () => {
	it.each([
		// Twelve weeks from 14 January 2027 end on Thursday 8 April.
		['ten days within it', [still('2027-02-01', '2027-02-11')], '2027-04-19'],
		['the day of its start', [still('2027-01-14', '2027-01-15')], '2027-04-09'],
		['from before its start', [still('2027-01-10', '2027-01-15')], '2027-04-09'],
		['before its start only', [still('2027-01-04', '2027-01-14')], '2027-04-08'],
		['no day at all', [still('2027-02-01', '2027-02-01')], '2027-04-08'],
		['turned round', [still('2027-02-11', '2027-02-01')], '2027-04-08'],
		['from its last day on', [still('2027-04-08', '2027-04-12')], '2027-04-08'],
		['from the day before its last', [still('2027-04-07', '2027-04-09')], '2027-04-12'],
		[
			'twice, in part at the same time',
			[still('2027-02-05', '2027-02-11'), still('2027-02-01', '2027-02-08', 'cure')],
			'2027-04-19',
		],
		[
			'once within another time',
			[still('2027-02-03', '2027-02-05', 'cure'), still('2027-02-01', '2027-02-11')],
			'2027-04-19',
		],
		[
			'twice on end',
			[still('2027-02-01', '2027-02-03'), still('2027-02-03', '2027-02-05')],
			'2027-04-12',
		],
	])('for %s ends on its day', (_name, suspensions, due) => {
		expect(termOf('ruling', '2027-01-14', { suspensions }).due).toBe(due);
	});

	it('has a step for each time that it stood still, and none for a time without days', () => {
		const suspensions = [still('2027-02-01', '2027-02-01'), still('2027-02-05', '2027-02-07')];
		expect(named(termOf('ruling', '2027-01-14', { suspensions }), 'suspended')).toEqual([
			{
				step: 'suspended',
				from: '2027-02-06',
				until: '2027-02-07',
				days: 2,
				ground: 'stay',
				article: 'Awb 4:15',
				end: '2027-04-10',
			},
		]);
	});

	it('still can on the days past which its end has moved: it runs until the end of those', () => {
		// Four weeks from Saturday 1 January 2028 end on Saturday the 29th, so on Monday the 31st.
		const due = (from: string, until: string) =>
			termOf('views', '2028-01-01', { suspensions: [still(from, until)] }).due;
		expect(due('2028-01-29', '2028-02-01')).toBe('2028-02-02');
		expect(due('2028-01-30', '2028-02-01')).toBe('2028-02-02');
		expect(due('2028-01-31', '2028-02-04')).toBe('2028-01-31');
		expect(due('2028-02-01', '2028-02-04')).toBe('2028-01-31');
	});

	it('never ends earlier because it stood still for a day more', () => {
		// 31 days from 19 May 2032 end on Saturday 19 June, one more on Sunday the 20th.
		const start = localDate('2032-05-19');
		const law = { ...initialLaw, holidaysKnownThrough: 2032 };
		const due = (...suspensions: ReturnType<typeof still>[]) =>
			computeTerm('views', start, { length: { days: 31 }, suspensions }, law).due;
		const later = still('2032-06-19', '2032-07-13', 'cure');
		expect(due(later)).toBe('2032-07-14');
		expect(due(later, still('2032-05-19', '2032-05-20'))).toBe('2032-07-14');
		expect(due(later, still('2032-05-19', '2032-05-21'))).toBe('2032-07-15');
	});

	it('passes over a time after its end, also in a year that is not known', () => {
		const suspensions = [still('2027-04-08', '2031-04-12')];
		expect(termOf('ruling', '2027-01-14', { suspensions }).due).toBe('2027-04-08');
	});

	it('does not go on past its end where that does not move', () => {
		const suspensions = [still('2027-01-01', '2027-01-20')];
		expect(termOf('formation-arises', '2026-07-01', { suspensions }).due).toBe('2027-01-01');
	});
});

describe('Two working days in a short term (Atw 2)', () => {
	const short = (start: string, options: TermOptions = {}, days = 3) =>
		termOf('cure', start, { length: { days }, ...options });

	it('are not counted on days of standing still', () => {
		// Three days from Thursday 5 March 2026; on Friday it stands still, so Monday is the first.
		const friday = [still('2026-03-05', '2026-03-06')];
		expect(short('2026-03-05', { suspensions: friday }).due).toBe('2026-03-10');
		expect(short('2026-03-05').due).toBe('2026-03-09');
	});

	it('are counted on the day on which standing still begins to be counted from', () => {
		// Three days from Wednesday 4 March; Thursday counts, Friday does not, and Monday does.
		const friday = [still('2026-03-05', '2026-03-06')];
		const term = short('2026-03-04', { suspensions: friday });
		expect([term.due, named(term, 'short')]).toEqual(['2026-03-09', []]);
	});

	it('leave no step where the second is the last day itself', () => {
		const term = short('2026-03-05');
		expect([term.due, named(term, 'short')]).toEqual(['2026-03-09', []]);
	});

	it('are told with their article where they make it longer', () => {
		expect(named(short('2026-04-02'), 'short')).toEqual([
			{ step: 'short', workingDays: 2, article: 'Atw 2', end: '2026-04-08' },
		]);
	});
});

describe('A length of the Atw', () => {
	it.each([
		// The last day would be Saturday 29 January 2028.
		['2027-10-31', { days: 90 }, '2028-01-31'],
		['2027-10-30', { days: 91 }, '2028-01-29'],
	])('from %s of %o ends on %s: ninety days move, ninety-one do not', (start, length, due) => {
		expect(termOf('views', start, { length }).due).toBe(due);
	});

	it('is not said to stay where it ends on a working day anyhow', () => {
		const term = termOf('formation-arises', '2026-07-15');
		expect([term.due, named(term, 'not-moved')]).toEqual(['2027-01-15', []]);
	});

	it('says each way to its end from the first day on', () => {
		const extensions = [{ weeks: 4, grantedOn: localDate('2027-04-01') }];
		expect(termOf('ruling', '2027-01-14', { extensions }).steps).toEqual([
			{ step: 'start', on: '2027-01-14', firstDay: '2027-01-15' },
			{ step: 'length', length: { weeks: 12 }, article: 'Ww 44(4)', end: '2027-04-08' },
			{ step: 'extended', weeks: 4, article: 'Ww 44(5)', end: '2027-05-06' },
			{
				step: 'moved',
				from: '2027-05-06',
				because: 'ascension',
				article: 'Atw 1(1), 3(1)',
				confirmed: true,
				end: '2027-05-07',
			},
			{
				step: 'moved',
				from: '2027-05-07',
				because: 'decreed',
				article: 'Atw 1(1), 3(3)',
				confirmed: false,
				end: '2027-05-08',
			},
			{
				step: 'moved',
				from: '2027-05-08',
				because: 'saturday',
				article: 'Atw 1(1)',
				confirmed: true,
				end: '2027-05-09',
			},
			{
				step: 'moved',
				from: '2027-05-09',
				because: 'sunday',
				article: 'Atw 1(1)',
				confirmed: true,
				end: '2027-05-10',
			},
			{ step: 'ends', on: '2027-05-10' },
		]);
	});
});

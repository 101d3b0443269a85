import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLaw, oracleEnd } from '#test/support/term-oracle';
import { isWorkingDay } from '~/domain/law/holidays';
import type { TermLength } from '~/domain/law/law-data';
import type { Suspension } from '~/domain/law/suspension';
import { computeTerm, type Term } from '~/domain/law/term';
import { addDays, daysBetween, type LocalDate, localDate } from '~/domain/local-date';
import { formatWeekday } from '~/i18n/format/format-date';
import { explainTerm } from '~/i18n/terms/explain-term';

const firstDay = localDate('2026-01-01');
const day = fc.integer({ min: 0, max: 365 * 25 }).map((days) => addDays(firstDay, days));
const movable: fc.Arbitrary<TermLength> = fc.oneof(
	fc.integer({ min: 1, max: 90 }).map((days) => ({ days })),
	fc.integer({ min: 1, max: 12 }).map((weeks) => ({ weeks })),
	fc.integer({ min: 1, max: 3 }).map((months) => ({ months })),
);
const extensions = (start: LocalDate) =>
	fc.array(
		fc.integer({ min: 1, max: 4 }).map((weeks) => ({ weeks, grantedOn: start })),
		{ maxLength: 3 },
	);
const suspension = (start: LocalDate): fc.Arbitrary<Suspension> =>
	fc
		.record({
			offset: fc.integer({ min: -20, max: 150 }),
			days: fc.integer({ min: -2, max: 60 }),
			ground: fc.constantFrom('cure' as const, 'stay' as const),
		})
		.map(({ offset, days, ground }) => {
			const from = addDays(start, offset);
			return { from, until: addDays(from, days), ground, article: 'Awb 4:15' };
		});
const term = day.chain((start) =>
	fc.record({
		start: fc.constant(start),
		length: movable,
		extensions: extensions(start),
		suspensions: fc.array(suspension(start), { maxLength: 4 }),
	}),
);
const runs = { numRuns: 500 };
const compute = ({ start, ...options }: { start: LocalDate } & Parameters<typeof computeTerm>[2]) =>
	computeTerm('views', start, options, longLaw);

/** The end as it was counted, before it moved to a working day. */
function rawEnd({ steps }: Term): LocalDate {
	const counted = steps.filter(({ step }) => ['length', 'extended', 'suspended'].includes(step));
	const last = counted.at(-1);
	if (!last || !('end' in last)) throw new Error('Every term has a length');
	return last.end;
}

describe('Whatever the term', { timeout: 30_000 }, () => {
	it('never ends on a Saturday, a Sunday or a holiday', () => {
		fc.assert(
			fc.property(term, (given) => isWorkingDay(compute(given).due, longLaw)),
			runs,
		);
	});

	it('ends on the first working day from its raw end on, or has two working days in it', () => {
		fc.assert(
			fc.property(term, (given) => {
				const computed = compute(given);
				const raw = rawEnd(computed);
				for (let at = raw; at < computed.due; at = addDays(at, 1)) {
					const short = computed.steps.some(({ step }) => step === 'short');
					if (isWorkingDay(at, longLaw) && !short) return false;
				}
				return computed.due >= raw;
			}),
			runs,
		);
	});

	it('moves by a suspension of n days by n days, before it moves to a working day', () => {
		const within = day.chain((start) =>
			fc.record({
				start: fc.constant(start),
				length: movable,
				part: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
				days: fc.integer({ min: 1, max: 90 }),
			}),
		);
		fc.assert(
			fc.property(within, ({ start, length, part, days }) => {
				const raw = rawEnd(compute({ start, length }));
				const from = addDays(start, Math.floor(part * daysBetween(start, raw)));
				const until = addDays(from, days);
				const suspended = compute({
					start,
					length,
					suspensions: [{ from, until, ground: 'stay', article: 'Awb 4:15' }],
				});
				expect(rawEnd(suspended)).toBe(addDays(raw, days));
				// Two working days outside the suspension are looked for by another way than the oracle's.
				if (!suspended.steps.some(({ step }) => step === 'short')) {
					expect(suspended.due).toBe(oracleEnd(start, length, days));
				}
			}),
			runs,
		);
	});

	it('never becomes shorter by one suspension more', () => {
		const more = term.chain((given) =>
			fc.record({ given: fc.constant(given), extra: suspension(given.start) }),
		);
		fc.assert(
			fc.property(more, ({ given, extra }) => {
				const longer = compute({ ...given, suspensions: [...given.suspensions, extra] });
				return longer.due >= compute(given).due;
			}),
			runs,
		);
	});

	it('does not depend on the order in which its suspensions are told', () => {
		fc.assert(
			fc.property(term, (given) => {
				const turned = compute({ ...given, suspensions: [...given.suspensions].reverse() });
				return turned.due === compute(given).due;
			}),
			runs,
		);
	});

	it('lets a day stand still only once', () => {
		fc.assert(
			fc.property(term, ({ suspensions, ...given }) => {
				const [first] = suspensions;
				if (!first) return true;
				const twice = compute({ ...given, suspensions: [first, { ...first, ground: 'cure' }] });
				return twice.due === compute({ ...given, suspensions: [first] }).due;
			}),
			runs,
		);
	});

	it('never ends while it stands still', () => {
		fc.assert(
			fc.property(term, (given) => {
				const computed = compute(given);
				return computed.steps.every(
					(step) =>
						step.step !== 'suspended' || computed.due < step.from || computed.due > step.until,
				);
			}),
			runs,
		);
	});

	it('is longer by its extensions: as many weeks as they have', () => {
		fc.assert(
			fc.property(term, ({ start, length, extensions }) => {
				const weeks = extensions.reduce((sum, extension) => sum + extension.weeks, 0);
				const without = rawEnd(compute({ start, length }));
				return rawEnd(compute({ start, length, extensions })) === addDays(without, 7 * weeks);
			}),
			runs,
		);
	});

	it('ends where its steps lead, and says that day in both languages', () => {
		fc.assert(
			fc.property(term, (given) => {
				const computed = compute(given);
				const ends = computed.steps.flatMap((step) =>
					'end' in step ? [step.end] : step.step === 'ends' ? [step.on] : [],
				);
				expect(ends.at(-1)).toBe(computed.due);
				expect(ends.at(-2)).toBe(computed.due);
				for (const language of ['nl', 'en'] as const) {
					const { lines } = explainTerm(computed, language);
					for (const end of ends) {
						expect(lines.join('\n')).toContain(formatWeekday(end, language));
					}
					expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object/);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

it('explains 10,000 terms in a second', { timeout: 30_000 }, () => {
	const given = fc.sample(term, { numRuns: 10_000, seed: 1 });
	for (const each of given.slice(0, 1000)) explainTerm(compute(each), 'nl');
	// The processor's time, so that others who work on this machine don't count.
	const before = process.cpuUsage();
	for (const each of given) explainTerm(compute(each), 'nl');
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1000).toBeLessThan(1000);
});

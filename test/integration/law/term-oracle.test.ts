import { describe, expect, it } from 'vitest';
import { longLaw, oracleEnd } from '#test/support/term-oracle';
import type { TermLength } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import { termKeys } from '~/domain/law/term-keys';
import { addDays, localDate } from '~/domain/local-date';

const lengths: TermLength[] = [
	...[1, 2, 3, 4, 5, 7, 10, 14, 84, 90, 91].map((days) => ({ days })),
	...[1, 2, 4, 6, 12, 13].map((weeks) => ({ weeks })),
	...[1, 2, 3, 4, 6].map((months) => ({ months })),
];
const name = (length: TermLength) => Object.entries(length).flat().reverse().join(' ');

describe('Every term from every day of 24 years ends as an independent oracle says', () => {
	it.each(lengths.map((length) => [name(length), length] as const))('%s', (_name, length) => {
		const wrong: string[] = [];
		for (let day = localDate('2025-06-01'); day < '2049-07-01'; day = addDays(day, 1)) {
			const { due } = computeTerm('views', day, { length }, longLaw);
			const expected = oracleEnd(day, length);
			if (due !== expected) wrong.push(`${day}: ${due}, expected ${expected}`);
		}
		expect(wrong).toEqual([]);
	});

	it.each(termKeys)('the term ‘%s’ by its own rule', (key) => {
		const { length } = longLaw.terms[key];
		for (let day = localDate('2026-01-01'); day < '2030-01-01'; day = addDays(day, 1)) {
			expect([day, computeTerm(key, day, {}, longLaw).due]).toEqual([day, oracleEnd(day, length)]);
		}
	});
});

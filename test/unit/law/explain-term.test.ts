import { describe, expect, it } from 'vitest';
import { initialLaw } from '~/domain/law/law-data';
import { computeTerm } from '~/domain/law/term';
import { localDate } from '~/domain/local-date';
import { lengthText } from '~/i18n/format/length-text';
import { explainTerm } from '~/i18n/terms/explain-term';

const linesOf = (...[key, start, options]: [Parameters<typeof computeTerm>[0], string, object?]) =>
	explainTerm(computeTerm(key, localDate(start), options ?? {}, initialLaw), 'nl').lines;

describe('A term tells', () => {
	it('its first day, its event, its length with the article, and its last day', () => {
		expect(linesOf('ruling', '2027-01-14')).toEqual([
			'De termijn begint op vrijdag 15 januari 2027. Dat is de dag na donderdag 14 januari 2027, de dag waarop het verzoek is ontvangen.',
			'Twaalf weken (Woningwet artikel 44 lid 4): tot en met donderdag 8 april 2027.',
			'De laatste dag is donderdag 8 april 2027. Die dag eindigt om middernacht, Nederlandse tijd.',
			'Het ministerie moet de lengte of het begin van deze termijn nog bevestigen. Verandert de dag daardoor, dan hoort u dat.',
		]);
	});

	it('each suspension with its days and article, and each extension', () => {
		const lines = linesOf('ruling', '2026-02-06', {
			extensions: [{ weeks: 4, grantedOn: localDate('2026-04-01') }],
			suspensions: [
				{
					ground: 'cure',
					from: localDate('2026-03-01'),
					until: localDate('2026-03-15'),
					article: 'Awb 4:15',
				},
			],
		});
		expect(lines).toContain(
			'Verlengd met vier weken (Woningwet artikel 44 lid 5): tot en met vrijdag 29 mei 2026.',
		);
		expect(lines).toContain(
			'De termijn staat stil van maandag 2 maart 2026 tot en met zondag 15 maart 2026, omdat het verzoek moest worden aangevuld (Algemene wet bestuursrecht artikel 4:15). Dat is veertien dagen. De termijn loopt dan tot en met vrijdag 12 juni 2026.',
		);
	});

	it.each([
		['2028-01-01', 'zaterdag (Algemene termijnenwet artikel 1 lid 1)'],
		['2026-04-27', 'Tweede Pinksterdag (Algemene termijnenwet artikel 1 lid 1 en artikel 3 lid 1)'],
		['2026-03-06', 'Goede Vrijdag (Algemene termijnenwet artikel 1 lid 1 en artikel 3 lid 2)'],
		[
			'2025-12-05',
			'bij besluit gelijkgesteld: 2 januari 2026 (Algemene termijnenwet artikel 1 lid 1 en artikel 3 lid 3)',
		],
	])('why four weeks from %s move: %s', (start, why) => {
		expect(linesOf('views', start).some((line) => line.includes(why))).toBe(true);
	});

	it('that a decreed day is still to be confirmed', () => {
		expect(linesOf('views', '2025-12-05').join(' ')).toContain('moet nog worden bevestigd');
	});

	it('why an end on a holiday stays where it is', () => {
		expect(linesOf('formation-arises', '2026-07-01')).toContain(
			'De laatste dag valt op Nieuwjaarsdag, maar verschuift niet: de termijn is langer dan 90 dagen, twaalf weken of drie maanden (Algemene termijnenwet artikel 4 onder a).',
		);
	});

	it('in one sentence how it came about', () => {
		const term = computeTerm('cure', localDate('2026-12-24'), { length: { days: 3 } }, initialLaw);
		expect(explainTerm(term, 'en').summary).toBe(
			'Three days (General Administrative Law Act (Awb) article 4:5), moved: Sunday (General Time Limits Act (Atw) article 1(1)), at least two working days (General Time Limits Act (Atw) article 2)',
		);
	});
});

describe('A length', () => {
	it.each([
		[{ days: 1 }, 'één dag', 'one day'],
		[{ weeks: 12 }, 'twaalf weken', 'twelve weeks'],
		[{ months: 6 }, 'zes maanden', 'six months'],
		[{ days: 84 }, '84 dagen', '84 days'],
	])('of %o is said in words', (length, nl, en) => {
		expect([lengthText(length, 'nl'), lengthText(length, 'en')]).toEqual([nl, en]);
	});
});

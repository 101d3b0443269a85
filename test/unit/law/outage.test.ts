import { expect, it } from 'vitest';
import { typedMoment } from '~/domain/form/typed-moment';
import { initialLaw } from '~/domain/law/law-data';
import { outageDays } from '~/domain/law/outage';
import { computeTerm } from '~/domain/law/term';
import { localDate } from '~/domain/local-date';
import { explainTerm } from '~/i18n/explain-term';

const start = localDate('2027-01-14');
const due = localDate('2027-02-11');

function viewsWith(...outages: [string, string][]) {
	return computeTerm(
		'views',
		start,
		{
			outages: outages.map(([from, until]) => ({ from: localDate(from), until: localDate(until) })),
		},
		initialLaw,
	);
}

it.each([
	['the day itself', [['2027-02-11', '2027-02-11']], '2027-02-12'],
	['until a Friday: on to Monday', [['2027-02-10', '2027-02-12']], '2027-02-15'],
	[
		'two that follow each other',
		[
			['2027-02-12', '2027-02-12'],
			['2027-02-11', '2027-02-11'],
		],
		'2027-02-15',
	],
	['one before the end', [['2027-02-09', '2027-02-10']], '2027-02-11'],
	['one after the end', [['2027-02-12', '2027-02-20']], '2027-02-11'],
] as [string, [string, string][], string][])('moves an end in an outage: %s', (_, outages, to) => {
	expect(viewsWith(...outages).due).toBe(to);
});

it('explains the outage as a step of its own, in both languages', () => {
	const term = viewsWith(['2027-02-11', '2027-02-11']);
	expect(explainTerm(term, 'nl').lines.join('\n')).toContain(
		'Verlengd wegens storing van het portaal op donderdag 11 februari 2027 (Wmebv). De termijn loopt door tot en met de eerste werkdag daarna: vrijdag 12 februari 2027.',
	);
	expect(explainTerm(term, 'en').summary).toContain('extended because of an outage of the portal');
	expect(viewsWith().due).toBe(due);
});

it('counts an outage until midnight to the day before', () => {
	const at = (text: string) => new Date(text);
	expect(outageDays(at('2027-02-11T20:00:00Z'), at('2027-02-11T23:00:00Z'))).toEqual({
		from: '2027-02-11',
		until: '2027-02-11',
	});
	expect(outageDays(at('2027-02-11T20:00:00Z'), at('2027-02-11T23:00:01Z')).until).toBe(
		'2027-02-12',
	);
});

it.each([
	['2027-01-29T14:30', '2027-01-29T13:30:00.000Z'],
	['29-01-2027 14:30', '2027-01-29T13:30:00.000Z'],
	['2027-07-01T00:00', '2027-06-30T22:00:00.000Z'],
	['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
	['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
	['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
	['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
])('reads %s as the clock in the Netherlands shows it', (text, instant) => {
	expect(typedMoment(text)?.toISOString()).toBe(instant);
});

it.each([
	'2027-03-28T02:30',
	'2027-02-30T10:00',
	'2027-01-01T24:00',
	'2027-01-01T10:60',
	'morgen',
	'',
	'0001-01-01T10:00',
])('reads %j as no moment', (text) => {
	expect(typedMoment(text)).toBeNull();
});

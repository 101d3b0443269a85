import { describe, expect, it } from 'vitest';
import { aRequest } from '#test/support/a-request';
import { typedMoment } from '~/domain/form/typed-moment';
import { formationWindow } from '~/domain/law/formation-window';
import { initialLaw } from '~/domain/law/law-data';
import { type OutageDays, outageDays, outagesIn } from '~/domain/law/outage';
import { clockAnswer } from '~/domain/law/public-clock/clock-answer';
import { clockQuestion } from '~/domain/law/public-clock/clock-question';
import { admissibilitySignals } from '~/domain/law/signals/admissibility-signals';
import { factsOfDraft } from '~/domain/law/signals/signal-facts';
import { computeTerm } from '~/domain/law/term';
import { yearCycle } from '~/domain/law/year-cycle';
import { localDate } from '~/domain/local-date';
import { signalText } from '~/i18n/signals/signal-text';
import { clockSentence } from '~/i18n/terms/clock-sentence';
import { explainTerm } from '~/i18n/terms/explain-term';
import { outageReason } from '~/i18n/terms/outage-reason';

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
	[
		'two that follow each other, told in order',
		[
			['2027-02-11', '2027-02-11'],
			['2027-02-12', '2027-02-12'],
		],
		'2027-02-15',
	],
	['one before the end', [['2027-02-09', '2027-02-10']], '2027-02-11'],
	['one long before the end', [['2027-01-20', '2027-01-22']], '2027-02-11'],
	['one after the end', [['2027-02-12', '2027-02-20']], '2027-02-11'],
] as [string, [string, string][], string][])('moves an end in an outage: %s', (_, outages, to) => {
	const { due, steps } = viewsWith(...outages);
	expect(due).toBe(to);
	expect(outagesIn(steps)).toHaveLength(to === '2027-02-11' ? 0 : outages.length);
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

describe('An outage before there is a request', () => {
	const days = (from: string, until = from): OutageDays => ({
		from: localDate(from),
		until: localDate(until),
	});
	const ends = (bid: string, ...outages: OutageDays[]) => {
		const { arises, strict, practice } = formationWindow(localDate(bid), initialLaw, outages);
		return [arises.due, strict.due, practice?.due ?? null];
	};

	it.each([
		// The bid of 26 June 2026: four weeks until 25 January 2027, in practice until Friday the 29th.
		['2026-06-26', days('2027-01-25'), '2027-01-26', '2027-01-29'],
		['2026-06-26', days('2027-01-29'), '2027-01-25', '2027-02-01'],
		['2026-06-26', days('2027-01-24', '2027-01-29'), '2027-02-01', '2027-02-01'],
		['2026-06-26', days('2027-01-26', '2027-01-28'), '2027-01-25', '2027-01-29'],
		['2026-06-26', days('2027-01-30'), '2027-01-25', '2027-01-29'],
		// The day itself is a Saturday: only an outage on the Monday to which it moves counts.
		['2027-07-01', days('2028-01-29'), '2028-01-31', '2028-01-31'],
		['2027-07-01', days('2028-01-31'), '2028-02-01', '2028-02-01'],
	])('of a bid on %s moves the last day to file: %o', (bid, outage, strict, practice) => {
		expect(ends(bid, outage).slice(1)).toEqual([strict, practice]);
	});

	it('does not move the day on which the dispute arises: nobody has to do anything on it', () => {
		expect(ends('2026-06-26', days('2026-12-26'))).toEqual(ends('2026-06-26'));
	});

	it.each([
		['nl', 'Het portaal werkte niet op 29 januari 2027. Daarom loopt de termijn langer door.'],
		['en', 'The portal was down on 29 January 2027. That is why the term runs on longer.'],
	] as const)('makes the clock say “in time”, with the reason (%s)', (language, reason) => {
		const question = clockQuestion.parse({
			kind: 'formation',
			bidDate: '2026-07-01',
			on: '2027-02-01',
		});
		const answer = (...outages: OutageDays[]) =>
			clockAnswer(question, localDate('2027-02-01'), initialLaw, outages);
		expect(answer().verdict).toBe('late');
		expect(clockSentence(answer(), language)).not.toContain(reason);
		const moved = answer(days('2027-01-29'));
		expect(moved).toMatchObject({ verdict: 'in-time', until: '2027-02-01' });
		expect(clockSentence(moved, language)).toContain(reason);
		const practice = moved.days.find(({ key }) => key === 'practice')?.term;
		expect(practice && explainTerm(practice, language).lines.join(' ')).toMatch(
			language === 'nl' ? 'vrijdag 29 januari 2027 (Wmebv)' : 'Friday 29 January 2027 (Wmebv)',
		);
	});

	it('gives no reason where the last day is the same without it', () => {
		const question = clockQuestion.parse({ kind: 'formation', bidDate: '2026-06-26' });
		const outages = [days('2027-01-25')];
		const answer = clockAnswer(question, localDate('2027-01-26'), initialLaw, outages);
		expect(answer).toMatchObject({ verdict: 'in-time', until: '2027-01-29' });
		expect(clockSentence(answer, 'nl')).not.toContain('Het portaal werkte niet');
	});

	it('moves the views of the others as well, and not the minister’s own term', () => {
		const question = clockQuestion.parse({
			kind: 'formation',
			bidDate: '2026-07-01',
			on: '2027-01-14',
		});
		const outages = [days('2027-02-11'), days('2027-04-08')];
		const answer = clockAnswer(question, start, initialLaw, outages);
		const ends = answer.days.map(({ key, term }) => [key, term.due]);
		expect(ends.slice(-2)).toEqual([
			['views', '2027-02-12'],
			['ruling', '2027-04-08'],
		]);
	});

	it('makes both signals on time say so, with the reason', () => {
		const signals = (...outages: OutageDays[]) =>
			admissibilitySignals(
				factsOfDraft(aRequest(), localDate('2027-02-01'), { outages, earlierDecisions: null }),
				initialLaw,
			).filter(({ key }) => key.startsWith('window-'));
		expect(signals().map(({ verdict }) => verdict)).toEqual(['signal', 'signal']);
		const moved = signals(days('2027-01-24', '2027-01-29'));
		expect(moved.map(({ verdict }) => verdict)).toEqual(['met', 'met']);
		for (const signal of moved) {
			expect(signalText(signal, 'nl')).toContain('tot en met 1 februari 2027');
			expect(signalText(signal, 'nl')).toContain(
				'werkte niet van 24 januari 2027 tot en met 29 januari 2027',
			);
			expect(signalText(signal, 'en')).toContain('The portal was down from 24 January 2027');
		}
	});

	it('moves the end of the window in the year', () => {
		const last = (...outages: OutageDays[]) => yearCycle(2026, initialLaw, outages).at(-1);
		expect(last(days('2027-01-29'))).toMatchObject({ key: 'window-ends', on: '2027-02-01' });
	});

	it('names every outage that moved the day', () => {
		const { strict } = formationWindow(localDate('2026-06-26'), initialLaw, [
			days('2027-01-26'),
			days('2027-01-25'),
		]);
		expect(strict.due).toBe('2027-01-27');
		expect(outageReason(outagesIn(strict.steps), 'nl')).toBe(
			'Het portaal werkte niet op 25 januari 2027 en op 26 januari 2027. Daarom loopt de termijn langer door.',
		);
	});
});

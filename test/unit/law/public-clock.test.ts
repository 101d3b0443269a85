import { describe, expect, it } from 'vitest';
import { parseForm } from '~/domain/form/parse-form';
import { initialLaw } from '~/domain/law/law-data';
import type { OutageDays } from '~/domain/law/outage';
import { clockAnswer } from '~/domain/law/public-clock/clock-answer';
import { clockQuestion } from '~/domain/law/public-clock/clock-question';
import { yearCycle } from '~/domain/law/year-cycle';
import { localDate } from '~/domain/local-date';
import { clockSentence } from '~/i18n/terms/clock-sentence';

const today = localDate('2026-11-24');

function ask(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return parseForm(clockQuestion, form);
}

function answerTo(fields: Record<string, string>, outages: OutageDays[] = []) {
	const parsed = ask(fields);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
	return clockAnswer(parsed.value, today, initialLaw, outages);
}

describe('The clock about forming agreements', () => {
	it.each([
		['2026-12-25', 'too-early'],
		['2026-12-26', 'in-time'],
		['2027-01-25', 'in-time'],
		['2027-01-26', 'in-time-in-one-reading'],
		['2027-01-29', 'in-time-in-one-reading'],
		['2027-01-30', 'late'],
	])('on %s: %s', (on, verdict) => {
		const answer = answerTo({ kind: 'formation', bidDate: '2026-06-26', on });
		expect(answer).toMatchObject({ verdict, from: '2026-12-26', until: '2027-01-29' });
	});

	it('counts today where no day is given', () => {
		expect(answerTo({ kind: 'formation', bidDate: '2026-06-26' })).toMatchObject({
			on: today,
			verdict: 'too-early',
		});
	});

	it('has each day that matters; views and ruling only once it can be filed', () => {
		const keys = (on: string) =>
			answerTo({ kind: 'formation', bidDate: '2026-07-01', on }).days.map(({ key, term }) => [
				key,
				term.due,
			]);
		expect(keys('2027-01-14')).toEqual([
			['arises', '2027-01-01'],
			['strict', '2027-01-29'],
			['practice', '2027-01-29'],
			['views', '2027-02-11'],
			['ruling', '2027-04-08'],
		]);
		expect(keys('2026-08-01').map(([key]) => key)).toEqual(['arises', 'strict', 'practice']);
	});

	it('says that days cannot be computed where the holidays are not known yet', () => {
		const answer = answerTo({ kind: 'formation', bidDate: '2098-07-01', on: '2099-01-02' });
		expect(answer).toMatchObject({ verdict: 'unknown', days: [] });
		expect(clockSentence(answer, 'nl')).toContain('nog niet te berekenen');
	});
});

describe('The clock about an agreement that is not kept', () => {
	it.each([
		[{ on: '2026-06-30' }, 'too-early', '2026-07-01'],
		[{ on: '2026-07-01' }, 'no-term', '2026-07-01'],
		[{ madeOn: '2023-12-01', periodUntil: '2027' }, 'no-term', '2026-07-01'],
		[{ madeOn: '2021-12-01' }, 'unsure', '2026-07-01'],
	])('with %o: %s', (fields, verdict, from) => {
		const answer = answerTo({ kind: 'performance', ...(fields as Record<string, string>) });
		expect(answer).toMatchObject({ verdict, from, until: null });
	});

	it('needs no bid, and does not hold one against the day of filing', () => {
		const fields = { kind: 'performance', bidDate: '2027-07-01', on: '2026-11-24' };
		expect(answerTo(fields).verdict).toBe('no-term');
	});
});

describe('What is missing', () => {
	it('is told in the order in which it is best done, apart from what nobody answered', () => {
		const answer = answerTo({
			kind: 'performance',
			approached: 'no',
			proof: 'yes',
			documents: 'no',
			earlier: 'yes',
		});
		expect(answer.tasks).toEqual(['approach', 'documents', 'new-facts']);
		expect(answer.unanswered).toEqual(['name-all-three']);
	});
});

describe('What is asked first', () => {
	it.each([
		['approached', 'no', 'approach'],
		['proof', 'no', 'prove'],
		['allThree', 'no', 'name-all-three'],
		['documents', 'no', 'documents'],
		['earlier', 'yes', 'new-facts'],
	])('by %s = %s is ‘%s’; the other answer leaves nothing of it to do', (field, bad, task) => {
		const good = bad === 'no' ? 'yes' : 'no';
		const open = answerTo({ kind: 'performance', [field]: bad });
		expect([open.tasks, open.unanswered.includes(task as never)]).toEqual([[task], false]);
		const done = answerTo({ kind: 'performance', [field]: good });
		expect([done.tasks, done.unanswered.includes(task as never)]).toEqual([[], false]);
		expect(answerTo({ kind: 'performance' }).unanswered).toContain(task);
	});

	it('about an agreement that is not kept has the days of views and ruling, and no other', () => {
		const { days } = answerTo({ kind: 'performance', on: '2026-11-24' });
		expect(days.map(({ key }) => key)).toEqual(['views', 'ruling']);
		expect(answerTo({ kind: 'performance', on: '2026-06-30' }).days).toEqual([]);
	});

	it('knows no practice of a window that opens after its day: one reading is all there is', () => {
		const answer = answerTo({ kind: 'formation', bidDate: '2026-08-31', on: '2027-03-01' });
		expect(answer).toMatchObject({ verdict: 'in-time', until: '2027-03-30' });
		expect(answer.days.map(({ key }) => key)).toEqual(['arises', 'strict', 'views', 'ruling']);
	});

	it('does not hold the day of an agreement against the day of filing about another one', () => {
		const fields = { kind: 'formation', bidDate: '2026-07-01', on: '2027-01-14' };
		expect(answerTo({ ...fields, madeOn: '2027-06-01' }).verdict).toBe('in-time');
	});

	it('can be about the very day of the bid, or of the agreement', () => {
		const bid = { kind: 'formation', bidDate: '2026-07-01', on: '2026-07-01' };
		expect(answerTo(bid).verdict).toBe('too-early');
		const made = { kind: 'performance', madeOn: '2026-07-01', on: '2026-07-01' };
		expect(answerTo(made).verdict).toBe('no-term');
	});
});

describe('A question that is not right', () => {
	it.each([
		[{}, 'kind', 'choose-one'],
		[{ kind: 'other' }, 'kind', 'choose-one'],
		[{ kind: 'formation' }, 'bidDate', 'required'],
		[{ kind: 'formation', bidDate: '2026-02-30' }, 'bidDate', 'date-invalid'],
		[{ kind: 'formation', bidDate: '0001-01-01' }, 'bidDate', 'date-invalid'],
		[{ kind: 'formation', bidDate: '9999-12-31' }, 'bidDate', 'date-invalid'],
		[{ kind: 'formation', bidDate: '<script>' }, 'bidDate', 'date-unreadable'],
		[{ kind: 'formation', bidDate: '2026-07-01', on: '2026-06-30' }, 'on', 'date-too-early'],
		[{ kind: 'performance', madeOn: '2027-07-01', on: '2026-12-01' }, 'on', 'date-too-early'],
		[{ kind: 'performance', periodUntil: '-1' }, 'periodUntil', 'year-invalid'],
		[{ kind: 'performance', periodUntil: '9999' }, 'periodUntil', 'year-invalid'],
		[{ kind: 'performance', proof: 'maybe' }, 'proof', 'choose-one'],
	])('%o names the field and why', (fields, field, key) => {
		const parsed = ask(fields as Record<string, string>);
		expect(parsed.ok ? [] : parsed.errors[0]).toMatchObject({ field, key });
	});
});

describe('The year', () => {
	it('goes from the consultation to the end of the window, which moves to a working day', () => {
		const days = yearCycle(2027, initialLaw, []);
		expect(days.map(({ key, on, how, article }) => [key, on, how, article])).toEqual([
			['consultation', '2027-04-01', 'by', 'Ww 44(1)'],
			['accounts', '2027-07-01', 'before', 'Ww 38'],
			['bid', '2027-07-01', 'by', 'Ww 44(2)'],
			['agreements', '2027-12-15', 'before', 'Ww 44a(1)'],
			['dispute-arises', '2028-01-01', 'on', 'Ww 44(3)'],
			['window-ends', '2028-01-31', 'by', 'Ww 44(3)'],
		]);
		expect(days.at(-1)?.because).toEqual([]);
	});

	it('ends its window on 29 January where that is a working day', () => {
		expect(yearCycle(2026, initialLaw, []).at(-1)).toMatchObject({ on: '2027-01-29' });
	});

	it('leaves the window out where the holidays are not known yet', () => {
		expect(yearCycle(2028, initialLaw, []).map(({ key }) => key)).not.toContain('window-ends');
	});
});

import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { aDraftFile } from '#test/support/a-request';
import { theCaseworker, theTenants } from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import { rulingTerm } from '~/domain/dispute/clock/clock';
import { waitingIn } from '~/domain/dispute/waiting';
import { initialLaw } from '~/domain/law/law-data';

const everyParty = ['party-association', 'party-municipality', 'party-tenants'];
const toCure = { defects: 'Het verslag ontbreekt.', days: '14' };

describe('A request that is found complete', () => {
	it('goes to the committee, with a day for its advice where one is set', () => {
		const after = take('confirm-complete', aCaseFile(), theCaseworker, {
			remarks: 'Dank u.',
			adviceDue: '2027-03-01',
		});
		expect(after.dispute).toMatchObject({ state: 'under-review', version: 2 });
		expect(after.chambers.adviceDue).toBe('2027-03-01');
		expect(waitingIn(after, initialLaw)).toContainEqual(
			expect.objectContaining({
				waitsFor: { role: 'committee-chair' },
				task: 'give-advice',
				due: '2027-03-01',
			}),
		);
	});

	it('has its ruling term watched by the caseworker while the committee prepares its advice', () => {
		const after = take('confirm-complete', aCaseFile(), theCaseworker, { adviceDue: '2027-03-01' });
		expect(waitingIn(after, initialLaw)).toContainEqual({
			waitsFor: { role: 'caseworker' },
			task: 'watch-term',
			due: '2027-04-08',
			because: { why: 'term', term: rulingTerm(after.dispute, initialLaw) },
		});
	});

	it('is told to all parties and the committee', () => {
		expect(told('confirm-complete', aCaseFile(), theCaseworker)).toEqual(
			[...everyParty, 'committee-chair', 'committee-member']
				.map((to) => `complete-confirmed ${to}`)
				.sort(),
		);
	});

	it('cannot have its advice expected before tomorrow, or when the ruling is due', () => {
		const by = (adviceDue: string) =>
			askFor('confirm-complete', aCaseFile(), theCaseworker, { adviceDue });
		expect(by('2027-01-21')).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'due-not-in-future', article: 'Awb 3:6' },
		});
		expect(by('2027-01-22').outcome).toBe('accepted');
		expect(by('2027-04-07').outcome).toBe('accepted');
		for (const late of ['2027-04-08', '2028-12-31']) {
			expect(by(late)).toMatchObject({
				outcome: 'refused',
				refusal: {
					key: 'advice-after-ruling',
					article: 'Ww 44(4)',
					params: { due: '2027-04-08' },
				},
			});
		}
	});
});

describe('A request that lacks something', () => {
	const asked = take('request-cure', aCaseFile(), theCaseworker, toCure);

	it('makes the ruling term stand still while the applicant can complete it', () => {
		const before = rulingTerm(aCaseFile().dispute, initialLaw).due;
		expect(before).toBe('2027-04-08');
		expect(asked.dispute.cures[0]).toMatchObject({ due: '2027-02-04', answeredAt: null });
		expect(rulingTerm(asked.dispute, initialLaw).due).toBe('2027-04-22');
	});

	it('is told to every party; only the applicant is expected to act', () => {
		const decision = askFor('request-cure', aCaseFile(), theCaseworker, toCure);
		if (decision.outcome !== 'accepted') throw new Error(decision.outcome);
		const expected = decision.notices.map(({ to, facts }) => [to, facts?.expected ?? null]);
		expect(expected).toMatchObject([
			[{ partyId: 'party-tenants' }, { task: 'cure', due: '2027-02-04' }],
			[{ partyId: 'party-municipality' }, null],
			[{ partyId: 'party-association' }, null],
		]);
		const told = decision.notices.map(({ facts }) => facts?.cureDue ?? null);
		expect(told).toEqual([null, '2027-02-04', '2027-02-04']);
	});

	it('needs what is missing in words and a number of days', () => {
		expect(askFor('request-cure', aCaseFile(), theCaseworker, { days: '0' })).toEqual({
			outcome: 'invalid',
			errors: [
				{ field: 'defects', key: 'required' },
				{ field: 'days', key: 'number-too-small', params: { min: 1 } },
			],
		});
	});

	it('is completed by the applicant with documents, and the term runs on from the day after', () => {
		const cured = take(
			'cure',
			asked,
			theTenants,
			{ answer: 'Hierbij.' },
			{
				day: 10,
				files: [{ ...aDraftFile, id: 'file-9' }],
			},
		);
		expect(cured.dispute).toMatchObject({ state: 'filed', cures: [{ answer: 'Hierbij.' }] });
		expect(cured.dispute.exhibits.at(-1)).toMatchObject({ number: 2, purpose: 'cure' });
		expect(rulingTerm(cured.dispute, initialLaw).due).toBe('2027-04-12');
		expect(waitingIn(cured, initialLaw)).toContainEqual(
			expect.objectContaining({
				waitsFor: { role: 'caseworker' },
				task: 'check-completeness',
				due: '2027-01-31',
			}),
		);
	});

	it('can be added to until the last day of the term, as long as nobody decided', () => {
		const first = { ...aDraftFile, id: 'file-8' };
		const half = take(
			'cure',
			asked,
			theTenants,
			{ answer: 'De helft.' },
			{ day: 9, files: [first] },
		);
		const rest = { answer: 'De rest.' };
		const second = { day: 12, files: [{ ...aDraftFile, id: 'file-9' }] };
		const whole = take('cure', half, theTenants, rest, second);
		expect(whole.dispute.state).toBe('filed');
		const [cure] = whole.dispute.cures;
		expect(cure).toMatchObject({
			answer: 'De helft.\n\nDe rest.',
			answeredAt: half.dispute.cures[0]?.answeredAt,
		});
		expect(cure?.exhibitIds).toHaveLength(2);
		expect(rulingTerm(whole.dispute, initialLaw)).toEqual(rulingTerm(half.dispute, initialLaw));
		expect(askFor('cure', whole, theTenants, rest, { day: 21 }).outcome).toBe('accepted');
		expect(askFor('cure', whole, theTenants, rest, { day: 22 }).outcome).toBe('closed');
		const decided = take('confirm-complete', half, theCaseworker, {}, { day: 12 });
		expect(askFor('cure', decided, theTenants, rest, { day: 12 }).outcome).toBe('closed');
		const told = askFor('cure', asked, theTenants, rest, { day: 9 });
		if (told.outcome !== 'accepted') throw new Error(told.outcome);
		for (const { facts } of told.notices) expect(facts).toMatchObject({ cureDue: '2027-02-04' });
		const last = askFor('cure', asked, theTenants, rest, { day: 22 });
		if (last.outcome !== 'accepted') throw new Error(last.outcome);
		for (const { facts } of last.notices) expect(facts).not.toHaveProperty('cureDue');
	});

	it('can still be completed after the term, as long as nobody decided', () => {
		const late = take('cure', asked, theTenants, { answer: 'Excuus.' }, { day: 30 });
		expect(late.dispute.state).toBe('filed');
		expect(rulingTerm(late.dispute, initialLaw).due).toBe('2027-04-22');
	});

	it('is waited for by the caseworker until four weeks after the term', () => {
		expect(waitingIn(asked, initialLaw)).toContainEqual(
			expect.objectContaining({
				waitsFor: { role: 'caseworker' },
				task: 'decide-after-cure',
				due: '2027-03-04',
			}),
		);
	});
});

describe('Declining to process', () => {
	it('is refused while the applicant can still complete the request', () => {
		const asked = take('request-cure', aCaseFile(), theCaseworker, toCure);
		const input = { ground: 'not-completed', reasons: 'Nee.', agreed: 'yes' };
		expect(askFor('decline', asked, theCaseworker, input, { day: 21 })).toEqual({
			outcome: 'refused',
			refusal: { key: 'cure-term-runs', article: 'Awb 4:5', params: { due: '2027-02-04' } },
		});
		expect(askFor('decline', asked, theCaseworker, input, { day: 22 }).outcome).toBe('accepted');
	});

	it('closes the dispute with its reasons, told to all', () => {
		const input = { ground: 'outside-act', reasons: 'Geen afspraken.', agreed: 'yes' };
		const after = take('decline', aCaseFile(), theCaseworker, input);
		expect(after.dispute).toMatchObject({
			state: 'declined',
			closed: { reasons: input.reasons, ground: 'outside-act' },
		});
		expect(waitingIn(after, initialLaw)).toEqual([]);
		expect(told('decline', aCaseFile(), theCaseworker, input)).toEqual(
			['caseworker', 'committee-chair', 'committee-member', ...everyParty].map(
				(to) => `declined ${to}`,
			),
		);
	});

	it('is refused as not completed where the applicant had no chance to do so', () => {
		const on = (ground: string, file = aCaseFile()) =>
			askFor('decline', file, theCaseworker, { ground, reasons: 'Nee.', agreed: 'yes' });
		expect(on('not-completed')).toEqual({
			outcome: 'refused',
			refusal: { key: 'cure-not-offered', article: 'Awb 4:5' },
		});
		for (const ground of ['repeated', 'outside-act']) {
			expect(on(ground).outcome).toBe('accepted');
		}
		expect(on('nobody-confirmed')).toMatchObject({ refusal: { key: 'ground-not-now' } });
		expect(on('').outcome).toBe('invalid');
	});

	it('is refused as not completed while the term runs, also where part of it came already', () => {
		const asked = take('request-cure', aCaseFile(), theCaseworker, toCure);
		const partly = take('cure', asked, theTenants, { answer: 'De helft.' }, { day: 9 });
		const input = { ground: 'not-completed', reasons: 'Nee.', agreed: 'yes' };
		const on = (day: number, file = partly) =>
			askFor('decline', file, theCaseworker, input, { day });
		expect(on(21)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'cure-term-runs', article: 'Awb 4:5', params: { due: '2027-02-04' } },
		});
		expect(on(22).outcome).toBe('accepted');
		expect(askFor('decline', partly, theCaseworker, { ...input, ground: 'repeated' }).outcome).toBe(
			'accepted',
		);
	});

	it('is refused as not completed once four weeks have passed since then (Awb 4:5(4))', () => {
		const asked = take('request-cure', aCaseFile(), theCaseworker, toCure);
		const input = { ground: 'not-completed', reasons: 'Nee.', agreed: 'yes' };
		const on = (day: number, file = asked) =>
			askFor('decline', file, theCaseworker, input, { day });
		expect(on(49).outcome).toBe('accepted');
		const tooLate = { key: 'decline-too-late', article: 'Awb 4:5(4)' };
		expect(on(50)).toMatchObject({
			outcome: 'refused',
			refusal: { ...tooLate, params: { due: '2027-03-04' } },
		});
		expect(askFor('confirm-complete', asked, theCaseworker, {}, { day: 50 }).outcome).toBe(
			'accepted',
		);
		// What came after the term counts from when it came; the last day would be a Saturday.
		const late = take('cure', asked, theTenants, { answer: 'Excuus.' }, { day: 30 });
		expect(on(60, late).outcome).toBe('accepted');
		expect(on(61, late)).toMatchObject({ refusal: { ...tooLate, params: { due: '2027-03-15' } } });
	});

	it('is closed once the request was found complete', () => {
		const input = { ground: 'outside-act', reasons: 'Toch niet.', agreed: 'yes' };
		for (const state of ['under-review', 'advised', 'awaiting-signature'] as const) {
			expect(askFor('decline', aCaseFile({ state }), theCaseworker, input).outcome).toBe('closed');
		}
	});

	it('needs its ground and reasons, and a word that it is meant', () => {
		expect(askFor('decline', aCaseFile(), theCaseworker)).toMatchObject({
			outcome: 'invalid',
			errors: [
				{ field: 'ground', key: 'choose-one' },
				{ field: 'reasons', key: 'required' },
				{ field: 'agreed', key: expect.any(String) },
			],
		});
	});
});

describe('Taking a dispute on', () => {
	it('names the caseworker, and tells the colleague from whom it is taken over', () => {
		const taken = take('take-on', aCaseFile(), theCaseworker);
		expect(taken.chambers.caseworker?.name).toBe('Sanne Visser');
		expect(askFor('take-on', taken, theCaseworker).outcome).toBe('closed');
		const colleague = { ...theCaseworker, personId: 'person-colleague', name: 'Ahmed Kaya' };
		expect(told('take-on', taken, colleague)).toEqual(['case-taken-over person-caseworker']);
		expect(told('take-on', aCaseFile(), colleague)).toEqual([]);
	});
});

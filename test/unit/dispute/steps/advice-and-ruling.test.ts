import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import {
	theAssociation,
	theCaseworker,
	theChair,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { procedure } from '~/domain/dispute/procedure';
import { departures } from '~/domain/dispute/ruling/departures';
import { waitingIn } from '~/domain/dispute/waiting';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';
import { sayRefusal } from '~/i18n/dispute/say-refusal';

const underReview = aCaseFile({ state: 'under-review' });
const advice = (outcome = 'upheld') => ({
	considerations: 'Gewogen.',
	points: { 'point-1': { admissible: 'yes', outcome, reasons: 'Past bij de woonvisie.' } },
});
const draft = (point: object = {}) => ({
	points: {
		'point-1': { admissible: 'yes', outcome: 'partly', reasons: 'Om de middelen.', ...point },
	},
});
const advised = take('give-advice', underReview, theChair, advice());
const drafted = (point: object = {}, file: CaseFile = advised) =>
	take('draft-ruling', file, theCaseworker, draft(point));
const explained = drafted({ departsBecause: 'De middelen laten meer niet toe.' });
const presented = take('present-ruling', explained, theCaseworker);

describe('Advice', () => {
	it('is given on every point and told to the caseworker alone', () => {
		expect(advised.dispute.state).toBe('advised');
		expect(told('give-advice', underReview, theChair, advice())).toEqual([
			'advice-given caseworker',
		]);
		expect(
			askFor('give-advice', underReview, theChair, { considerations: 'Gewogen.', points: {} }),
		).toMatchObject({ outcome: 'refused', refusal: { key: 'advice-incomplete' } });
	});

	it('says what becomes of an admissible point, and nothing of an inadmissible one', () => {
		expect(askFor('give-advice', underReview, theChair, advice(''))).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'points.point-1.outcome', key: 'outcome-required' }],
		});
		const inadmissible = (outcome: string) => ({
			considerations: 'Gewogen.',
			points: { 'point-1': { admissible: 'no', outcome, reasons: 'Beleid.' } },
		});
		expect(askFor('give-advice', underReview, theChair, inadmissible('upheld'))).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'points.point-1.outcome', key: 'outcome-of-inadmissible' }],
		});
		const given = take('give-advice', underReview, theChair, inadmissible(''));
		expect(given.chambers.advice?.points).toMatchObject([{ admissible: false, outcome: null }]);
	});
});

describe('The day for the advice', () => {
	const toDay = (adviceDue: string) => ({ adviceDue, remarks: 'De vakantie.' });

	it('is moved by the caseworker, told to the committee alone', () => {
		const file = aCaseFile({ state: 'under-review' }, { adviceDue: localDate('2027-02-11') });
		const moved = take('set-advice-due', file, theCaseworker, toDay('2027-02-25'));
		expect(moved.chambers.adviceDue).toBe('2027-02-25');
		expect(moved.dispute).toEqual({ ...file.dispute, version: 2 });
		expect(told('set-advice-due', file, theCaseworker, toDay('2027-02-25'))).toEqual([
			'advice-due-set committee-chair',
			'advice-due-set committee-member',
		]);
		expect(procedure['set-advice-due'].audience).toBe('ministry');
	});

	it('lies after today and before the ruling is due', () => {
		for (const [day, key] of [
			['2027-01-21', 'due-not-in-future'],
			['2027-04-08', 'advice-after-ruling'],
		] as const) {
			expect(askFor('set-advice-due', underReview, theCaseworker, toDay(day))).toMatchObject({
				outcome: 'refused',
				refusal: { key },
			});
		}
	});
});

describe('Advice that is given anew', () => {
	const back = take('send-back-ruling', presented, theSignatory, { remarks: 'Er kwam iets bij.' });

	it('takes the place of the earlier one, which stays in the chambers', () => {
		const again = take('give-advice', back, theChair, advice('dismissed'), { day: 9 });
		expect(again.dispute.state).toBe('advised');
		expect(again.chambers.advice?.points).toMatchObject([{ outcome: 'dismissed' }]);
		expect(again.chambers.earlierAdvice).toEqual([advised.chambers.advice]);
		const thrice = take('give-advice', again, theChair, advice(), { day: 10 });
		expect(thrice.chambers.earlierAdvice).toMatchObject([
			{ points: [{ outcome: 'upheld' }] },
			{ points: [{ outcome: 'dismissed' }] },
		]);
		expect(advised.chambers).not.toHaveProperty('earlierAdvice');
	});

	it('tells the caseworker that it is a new one', () => {
		const facts = (file: CaseFile) => {
			const decision = askFor('give-advice', file, theChair, advice());
			return decision.outcome === 'accepted' && decision.notices[0]?.facts;
		};
		expect(facts(back)).toEqual({ renewed: true });
		expect(facts(underReview)).toEqual({});
	});

	it('is what the ruling departs from', () => {
		const again = take('give-advice', back, theChair, advice('partly'), { day: 9 });
		expect(departures(again.dispute, again.chambers)).toEqual([]);
		expect(departures(back.dispute, back.chambers)).toHaveLength(1);
	});

	it('can be preceded by further questions of the committee', () => {
		const question = { partyId: 'party-association', question: 'En nu?', due: '2027-02-15' };
		const asked = take('request-information', back, theChair, question);
		expect(asked.dispute.state).toBe('advised');
		const answered = take('provide-information', asked, theAssociation, { answer: 'Zo.' });
		expect(answered.dispute.informationRequests[0]?.answer?.text).toBe('Zo.');
	});
});

describe('A draft', () => {
	it('can be saved unfinished, and keeps who wrote on it', () => {
		const begun = take('draft-ruling', advised, theCaseworker, {});
		expect(begun.chambers.draft).toMatchObject({
			drafterIds: ['person-caseworker'],
			points: [],
			presentedAt: null,
		});
		expect(begun.dispute.state).toBe('advised');
	});

	it('keeps all that was entered before it was chosen whether the point is admissible', () => {
		const entered = {
			outcome: 'upheld',
			reasons: 'Om de middelen.',
			obligation: 'Bouw.',
			obligationBy: ['party-association'],
			obligationDue: '2027-12-31',
			departsBecause: 'De middelen.',
		};
		const kept = {
			outcome: 'upheld',
			reasons: 'Om de middelen.',
			obligation: { text: 'Bouw.', byPartyIds: ['party-association'], by: '2027-12-31' },
			departsBecause: 'De middelen.',
		};
		for (const [admissible, as] of [
			['', null],
			['no', false],
			['yes', true],
		] as const) {
			expect(drafted({ ...entered, admissible }).chambers.draft?.points).toEqual([
				{ pointId: 'point-1', admissible: as, ...kept },
			]);
		}
	});

	it('keeps who and when of an obligation that has no text yet', () => {
		const { chambers } = drafted({
			obligationBy: ['party-association'],
			obligationDue: '2027-12-31',
		});
		expect(chambers.draft?.points[0]?.obligation).toEqual({
			text: '',
			byPartyIds: ['party-association'],
			by: '2027-12-31',
		});
	});

	it('lays an obligation on parties of the dispute alone', () => {
		const { chambers } = drafted({
			obligation: 'Bouw.',
			obligationBy: ['party-association', 'party-elsewhere'],
			obligationDue: '2027-12-31',
		});
		expect(chambers.draft?.points[0]?.obligation).toEqual({
			text: 'Bouw.',
			byPartyIds: ['party-association'],
			by: '2027-12-31',
		});
	});
});

describe('Presenting the ruling', () => {
	it('is refused while a point lacks its decision or reasons', () => {
		for (const point of [{ reasons: '' }, { outcome: '' }, { admissible: '' }]) {
			expect(askFor('present-ruling', drafted(point), theCaseworker)).toMatchObject({
				outcome: 'refused',
				refusal: { key: 'ruling-incomplete', article: 'Awb 3:46' },
			});
		}
	});

	it('asks to take back what an inadmissible point can’t have', () => {
		const inadmissible = (point: object) =>
			askFor(
				'present-ruling',
				drafted({ admissible: 'no', outcome: '', departsBecause: 'Beleid.', ...point }),
				theCaseworker,
			);
		for (const point of [{ outcome: 'upheld' }, { obligation: 'Bouw.' }]) {
			expect(inadmissible(point)).toMatchObject({
				outcome: 'refused',
				refusal: { key: 'inadmissible-decided', article: 'Awb 3:46' },
			});
		}
		expect(inadmissible({}).outcome).toBe('accepted');
	});

	it('is refused while it departs from the advice without saying why', () => {
		expect(askFor('present-ruling', drafted(), theCaseworker)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'departure-unexplained', article: 'Awb 3:50' },
		});
		expect(presented.dispute.state).toBe('awaiting-signature');
		expect(told('present-ruling', explained, theCaseworker)).toEqual([
			'ruling-presented signatory',
		]);
	});

	it('is refused while an obligation binds nobody, or has its last day today or before', () => {
		const obliged = (by: string[], due: string) => {
			const point = { obligation: 'Bouw.', obligationBy: by, obligationDue: due };
			return askFor(
				'present-ruling',
				drafted({ ...point, departsBecause: 'De middelen.' }),
				theCaseworker,
				{},
				{ day: 7 },
			);
		};
		expect(
			askFor(
				'present-ruling',
				drafted({ obligationDue: '2027-12-31', departsBecause: 'De middelen.' }),
				theCaseworker,
			),
		).toMatchObject({ refusal: { key: 'obligation-without-text' } });
		expect(obliged([], '2027-12-31')).toMatchObject({
			refusal: { key: 'obligation-of-nobody', params: { point: expect.any(String) } },
		});
		expect(obliged(['party-association'], '2027-01-21')).toMatchObject({
			refusal: { key: 'obligation-past', params: { due: '2027-01-21' } },
		});
		expect(obliged(['party-association'], '2027-01-22').outcome).toBe('accepted');
		expect(obliged(['party-association'], '').outcome).toBe('accepted');
	});

	it('waits for the advice until its day, and goes on without it afterwards', () => {
		const waiting = aCaseFile({ state: 'under-review' }, { adviceDue: localDate('2027-02-11') });
		const written = drafted({}, waiting);
		const on = (day: number) => askFor('present-ruling', written, theCaseworker, {}, { day });
		expect(on(28)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'advice-still-due', article: 'Awb 3:6' },
		});
		expect(on(29).outcome).toBe('accepted');
	});

	it('does not wait for advice on the last day of its own term, wherever that came to lie', () => {
		const waiting = aCaseFile({ state: 'under-review' }, { adviceDue: localDate('2028-12-31') });
		const written = drafted({}, waiting);
		const on = (day: number) => askFor('present-ruling', written, theCaseworker, {}, { day });
		expect(on(83)).toMatchObject({
			refusal: { key: 'advice-still-due', params: { due: '2027-04-07' } },
		});
		expect(on(84).outcome).toBe('accepted');
		expect(waitingIn(waiting, initialLaw)).toContainEqual(
			expect.objectContaining({ task: 'give-advice', due: '2027-04-08' }),
		);
	});

	it('is closed while nothing was drafted', () => {
		expect(askFor('present-ruling', advised, theCaseworker).outcome).toBe('closed');
	});
});

describe('The signatory', () => {
	it('sends it back with remarks, to where it came from', () => {
		const input = { remarks: 'Leg uit waarom.' };
		const back = take('send-back-ruling', presented, theSignatory, input);
		expect(back.dispute.state).toBe('advised');
		expect(back.chambers.draft).toMatchObject({
			presentedAt: null,
			remarks: [{ name: 'Erik Smit', text: 'Leg uit waarom.' }],
		});
		expect(told('send-back-ruling', presented, theSignatory, input)).toEqual([
			'ruling-sent-back caseworker',
		]);
	});

	it('waits for another draft once it is sent back, with advice and without', () => {
		const tasks = (file: CaseFile) => waitingIn(file, initialLaw).map(({ task }) => task);
		const sendBack = (file: CaseFile) =>
			take('send-back-ruling', file, theSignatory, { remarks: 'Te kort.' });
		const back = sendBack(presented);
		expect(tasks(explained)).toContain('draft-ruling');
		expect(tasks(back)).toContain('redraft-ruling');
		expect(tasks(back)).not.toContain('draft-ruling');
		expect(tasks(take('present-ruling', back, theCaseworker))).not.toContain('redraft-ruling');
		const unadvised = take('present-ruling', drafted({}, underReview), theCaseworker);
		expect(tasks(sendBack(unadvised))).toContain('redraft-ruling');
	});

	it('signs what becomes the ruling of all parties, with its reasons to depart', () => {
		const signed = take('sign-ruling', presented, theSignatory, { agreed: 'yes' });
		expect(signed.dispute).toMatchObject({
			state: 'ruled',
			ruling: {
				signedBy: { name: 'Erik Smit' },
				points: [{ outcome: 'partly', departsBecause: 'De middelen laten meer niet toe.' }],
			},
		});
		expect(told('sign-ruling', presented, theSignatory, { agreed: 'yes' })).toEqual([
			'ruling-notified caseworker',
			'ruling-notified committee-chair',
			'ruling-notified committee-member',
			'ruling-notified party-association',
			'ruling-notified party-municipality',
			'ruling-notified party-tenants',
		]);
	});

	it('does not tell the parties of a departure that there is not', () => {
		const follows = drafted({ outcome: 'upheld', departsBecause: 'Een oude reden.' });
		const signed = take(
			'sign-ruling',
			take('present-ruling', follows, theCaseworker),
			theSignatory,
			{ agreed: 'yes' },
		);
		expect(JSON.stringify(signed.dispute)).not.toContain('Een oude reden.');
	});

	it('cannot sign what they helped to write, and is told why', () => {
		const both = { ...theSignatory, personId: theCaseworker.personId };
		expect(askFor('sign-ruling', presented, both, { agreed: 'yes' })).toEqual({
			outcome: 'refused',
			refusal: { key: 'drafter-cannot-sign', article: 'Awb 10:3' },
		});
	});

	it('cannot sign what was presented before a party added something, and can send it back', () => {
		const late = (file: CaseFile) =>
			take('submit-views', file, theAssociation, { general: 'Toch niet.' }, { day: 8 });
		const added = late(presented);
		const sign = { agreed: 'yes' };
		expect(askFor('sign-ruling', added, theSignatory, sign, { day: 9 })).toEqual({
			outcome: 'refused',
			refusal: {
				key: 'added-since-presented',
				article: 'Awb 3:2',
				params: { views: 'Woonstichting De Linde' },
			},
		});
		const remarks = { remarks: 'Lees de zienswijze van De Linde.' };
		const back = take('send-back-ruling', added, theSignatory, remarks, { day: 9 });
		const again = take('present-ruling', back, theCaseworker, {}, { day: 10 });
		expect(askFor('sign-ruling', again, theSignatory, sign, { day: 11 }).outcome).toBe('accepted');
		const before = take('present-ruling', late(explained), theCaseworker, {}, { day: 9 });
		expect(askFor('sign-ruling', before, theSignatory, sign, { day: 9 }).outcome).toBe('accepted');
	});

	it('cannot sign before what was answered, and who left, has been seen either', () => {
		const asked = take('request-information', underReview, theChair, {
			partyId: 'party-municipality',
			question: 'Hoeveel?',
			due: '2027-02-15',
		});
		const written = take('draft-ruling', asked, theCaseworker, draft());
		const withAnswer = take(
			'provide-information',
			take('present-ruling', written, theCaseworker),
			theMunicipality,
			{ answer: 'Tien.' },
			{ day: 8 },
		);
		const joint = withAnswer.dispute.parties.map((party) =>
			party.id === 'party-municipality' ? { ...party, side: 'applicant' as const } : party,
		);
		const left = take(
			'withdraw',
			{ ...withAnswer, dispute: { ...withAnswer.dispute, parties: joint } },
			theTenants,
			{ agreed: 'yes' },
			{ day: 9 },
		);
		const refused = askFor('sign-ruling', left, theSignatory, { agreed: 'yes' }, { day: 9 });
		if (refused.outcome !== 'refused') throw new Error(refused.outcome);
		expect(refused.refusal.params).toEqual({
			information: 'Gemeente Waterstad',
			withdrawal: 'Huurdersbond Waterstad',
		});
		expect(sayRefusal(refused.refusal, 'en')).toContain(
			'this came in: information from Gemeente Waterstad; the withdrawal of Huurdersbond Waterstad.',
		);
	});

	it('cannot sign an obligation whose day has come since it was presented', () => {
		const obliged = drafted({
			obligation: 'Bouw.',
			obligationBy: ['party-association'],
			obligationDue: '2027-01-31',
			departsBecause: 'De middelen.',
		});
		const file = take('present-ruling', obliged, theCaseworker);
		const on = (day: number) =>
			askFor('sign-ruling', file, theSignatory, { agreed: 'yes' }, { day });
		expect(on(16).outcome).toBe('accepted');
		expect(on(17)).toMatchObject({
			outcome: 'refused',
			refusal: {
				key: 'obligation-past-unsigned',
				article: 'Awb 3:46',
				params: { due: '2027-01-31' },
			},
		});
	});

	it('says that they have read it', () => {
		expect(askFor('sign-ruling', presented, theSignatory)).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'agreed', key: 'must-agree' }],
		});
	});
});

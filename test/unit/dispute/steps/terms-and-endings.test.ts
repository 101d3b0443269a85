import { describe, expect, it } from 'vitest';
import { aCaseFile, aDispute } from '#test/support/a-dispute';
import { jointFile, without } from '#test/support/a-joint-file';
import { theAssociation, theCaseworker, theMunicipality, theTenants } from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { rulingTerm } from '~/domain/dispute/clock/clock';
import {
	confirmingTerm,
	unconfirmedApplicants,
} from '~/domain/dispute/roles/unconfirmed-applicants';
import { waitingIn } from '~/domain/dispute/waiting';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';

const dueOf = ({ dispute }: CaseFile) => rulingTerm(dispute, initialLaw).due;
const byWeeks = (weeks: number) => ({ weeks: `${weeks}`, reason: 'Wacht op inlichtingen.' });

describe('An extension', () => {
	it('adds at most four weeks, again and again, each told to all', () => {
		const once = take('extend-term', aCaseFile(), theCaseworker, byWeeks(4));
		// 6 May 2027 is Ascension Day and the day after is equated with a holiday.
		expect(dueOf(once)).toBe('2027-05-10');
		const twice = take('extend-term', once, theCaseworker, byWeeks(2), { day: 100 });
		expect(twice.dispute.extensions).toHaveLength(2);
		expect(askFor('extend-term', aCaseFile(), theCaseworker, byWeeks(5))).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'extension-too-long', article: 'Ww 44(5)', params: { weeks: '4' } },
		});
		expect(told('extend-term', aCaseFile(), theCaseworker, byWeeks(4))).toEqual([
			'term-extended committee-chair',
			'term-extended party-association',
			'term-extended party-municipality',
			'term-extended party-tenants',
		]);
	});

	it('is granted on the last day of the term, and not after it', () => {
		const on = (day: number) =>
			askFor('extend-term', aCaseFile(), theCaseworker, byWeeks(1), { day });
		expect(on(84).outcome).toBe('accepted');
		expect(on(85)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'extension-after-term', params: { due: '2027-04-08' } },
		});
	});
});

describe('A withdrawal', () => {
	const input = { reason: 'Wij zijn eruit.', agreed: 'yes' };

	it('by the only applicant ends the dispute', () => {
		const after = take('withdraw', aCaseFile(), theTenants, input);
		expect(after.dispute).toMatchObject({
			state: 'withdrawn',
			closed: { reasons: 'Wij zijn eruit.' },
		});
		expect(told('withdraw', aCaseFile(), theTenants, input)).toContain(
			'withdrawn party-association',
		);
	});

	it('by one of more lets the others go on alone', () => {
		const after = take('withdraw', jointFile(), theMunicipality, input);
		expect(after.dispute.state).toBe('under-review');
		expect(told('withdraw', jointFile(), theMunicipality, input)).toContain(
			'applicant-withdrew party-tenants',
		);
		expect(askFor('withdraw', after, theMunicipality, input).outcome).toBe('closed');
		expect(take('withdraw', after, theTenants, input).dispute.state).toBe('withdrawn');
	});

	describe('by the last who stood behind the request', () => {
		const left = take('withdraw', jointFile(), theTenants, input);
		const declined = { ground: 'nobody-confirmed', reasons: 'Niemand.', agreed: 'yes' };
		const unconfirmedFile = () => without(jointFile(), 'party-municipality');

		it('gives those who remain a term to confirm, that they and the caseworker are told', () => {
			expect(left.dispute.state).toBe('under-review');
			for (const file of [left, take('withdraw', unconfirmedFile(), theTenants, input)]) {
				const waiting = waitingIn(file, initialLaw);
				for (const [task, waitsFor] of [
					['confirm-applicant', { partyId: 'party-municipality' }],
					['decide-unconfirmed', { role: 'caseworker' }],
				]) {
					expect(waiting).toContainEqual(
						expect.objectContaining({ task, waitsFor, due: '2027-02-04' }),
					);
				}
			}
			const decision = askFor('withdraw', jointFile(), theTenants, input);
			if (decision.outcome !== 'accepted') throw new Error(decision.outcome);
			const unconfirmed = { names: ['Gemeente Waterstad'], due: '2027-02-04' };
			expect(decision.notices).toHaveLength(6);
			for (const { facts } of decision.notices) expect(facts).toMatchObject({ unconfirmed });
			const toCaseworker = decision.notices.find(({ to }) => 'role' in to);
			expect(toCaseworker?.facts?.expected).toMatchObject({ task: 'decide-unconfirmed' });
		});

		it('is met by an applicant that goes on, told to all', () => {
			expect(askFor('continue-request', left, theMunicipality)).toMatchObject({
				outcome: 'invalid',
				errors: [{ field: 'agreed', key: 'must-agree' }],
			});
			const agreed = { agreed: 'yes' };
			const goesOn = take('continue-request', left, theMunicipality, agreed, { day: 9 });
			const tasks = waitingIn(goesOn, initialLaw).map(({ task }) => task);
			expect(tasks).not.toContain('confirm-applicant');
			expect(tasks).not.toContain('decide-unconfirmed');
			expect(askFor('continue-request', goesOn, theMunicipality, agreed).outcome).toBe('closed');
			expect(told('continue-request', left, theMunicipality, agreed)).toEqual([
				'request-continued caseworker',
				'request-continued party-association',
				'request-continued party-municipality',
				'request-continued party-tenants',
			]);
			for (const actor of [theTenants, theAssociation]) {
				expect(askFor('continue-request', left, actor, agreed).outcome).toBe('closed');
			}
		});

		it('is met by who confirms to act for one of them, and begins anew when told anew', () => {
			const file = take('withdraw', unconfirmedFile(), theTenants, input);
			const changed = (change: object) => ({
				...file.dispute,
				parties: file.dispute.parties.map((party) =>
					party.id === 'party-municipality' ? { ...party, ...change } : party,
				),
			});
			const at = instantOf(new Date('2027-02-08T10:00:00Z'));
			const confirmed = changed({ organisationId: 'organisation-municipality', confirmedAt: at });
			expect(confirmingTerm(confirmed, initialLaw)).toBeNull();
			expect(confirmingTerm(changed({ toldAgainAt: at }), initialLaw)?.due).toBe('2027-02-22');
		});

		it('lets the caseworker end the dispute once that term has passed, on that ground alone', () => {
			const on = (day: number, changes: object = {}) =>
				askFor('decline', left, theCaseworker, { ...declined, ...changes }, { day });
			expect(on(21)).toMatchObject({
				outcome: 'refused',
				refusal: { key: 'confirming-term-runs', params: { due: '2027-02-04' } },
			});
			expect(on(22, { ground: 'outside-act' })).toMatchObject({
				refusal: { key: 'ground-not-now' },
			});
			expect(on(22)).toMatchObject({
				outcome: 'accepted',
				after: { dispute: { state: 'declined', closed: { ground: 'nobody-confirmed' } } },
			});
		});

		it('asks nothing where another who stands behind it remains', () => {
			const { dispute } = take('withdraw', jointFile(), theMunicipality, input);
			expect(unconfirmedApplicants(dispute)).toEqual([]);
			expect(unconfirmedApplicants(aDispute())).toEqual([]);
		});
	});

	it('needs no reason, and tells none then', () => {
		const decision = askFor('withdraw', aCaseFile(), theTenants, { agreed: 'yes', reason: '' });
		if (decision.outcome !== 'accepted') throw new Error(decision.outcome);
		expect(decision.after.dispute.closed).toMatchObject({ reasons: null });
		expect(decision.reason).toBeNull();
		expect(decision.notices.map(({ facts }) => facts?.detail)).toEqual(
			decision.notices.map(() => null),
		);
	});

	it('is meant', () => {
		expect(askFor('withdraw', aCaseFile(), theTenants, { reason: 'Toch.' })).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'agreed', key: 'must-agree' }],
		});
		expect(askFor('withdraw', aCaseFile(), theAssociation, input).outcome).toBe('closed');
	});
});

describe('A note', () => {
	it('stands in the chambers and never in what parties read', () => {
		const after = take('add-note', aCaseFile(), theCaseworker, { text: 'Bel de commissie.' });
		expect(after.chambers.notes).toMatchObject([{ text: 'Bel de commissie.' }]);
		expect(after.dispute).toEqual(aDispute({ version: 2 }));
	});
});

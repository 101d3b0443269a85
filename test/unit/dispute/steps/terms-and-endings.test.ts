import { describe, expect, it } from 'vitest';
import { aCaseFile, aDispute } from '#test/support/a-dispute';
import {
	theAssociation,
	theCaseworker,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import type { CaseFile, RulingDraft } from '~/domain/dispute/chambers';
import { rulingTerm, suspensionOn } from '~/domain/dispute/clock';
import type { DisputeState } from '~/domain/dispute/dispute';
import { rulingClock } from '~/domain/dispute/ruling-clock';
import { confirmingTerm, unconfirmedApplicants } from '~/domain/dispute/unconfirmed-applicants';
import { waitingIn } from '~/domain/dispute/waiting';
import { withConfirmed } from '~/domain/dispute/with-confirmed';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

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

const consent = (until: string) => ({ until, reason: 'Wij praten weer.', agreed: 'yes' });

/** The dispute with the municipality as a second applicant. */
function jointFile(): CaseFile {
	const file = aCaseFile({ state: 'under-review' });
	const parties = file.dispute.parties.map((party) =>
		party.id === 'party-municipality' ? { ...party, side: 'applicant' as const } : party,
	);
	return { ...file, dispute: { ...file.dispute, parties } };
}

const municipality = 'organisation-municipality';
const aWeekLater = instantOf(new Date('2027-01-28T10:00:00Z'));

/** The file in which nobody acts for this party. */
function without({ dispute, chambers }: CaseFile, partyId: string): CaseFile {
	const parties = dispute.parties.map((party) =>
		party.id === partyId ? { ...party, organisationId: null } : party,
	);
	return { chambers, dispute: { ...dispute, parties } };
}

/** Which roles of the ministry are told of the step. */
function rolesTold(...asked: Parameters<typeof askFor>): string[] {
	const decision = askFor(...asked);
	if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
	return decision.notices.flatMap(({ to }) => ('role' in to ? to.role : []));
}

const aDraft: RulingDraft = {
	drafterIds: ['person-caseworker'],
	drafterName: 'Sanne Visser',
	at: aWeekLater,
	considerations: '',
	points: [
		{
			pointId: 'point-1',
			admissible: true,
			outcome: 'upheld',
			reasons: 'Past bij de woonvisie.',
			obligation: null,
			departsBecause: null,
		},
	],
	presentedAt: aWeekLater,
	remarks: [],
};

describe('A stay', () => {
	const one = take('consent-to-stay', jointFile(), theTenants, consent('2027-03-01'));
	const both = take('consent-to-stay', one, theMunicipality, consent('2027-02-20'));

	it('needs the consent of every applicant who goes on', () => {
		expect(askFor('stay', one, theCaseworker, { until: '2027-02-15' })).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'stay-not-consented', params: { party: 'Gemeente Waterstad' } },
		});
	});

	it('goes no further than each of them consented to', () => {
		expect(askFor('stay', both, theCaseworker, { until: '2027-02-21' })).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'stay-beyond-consent', params: { until: '2027-02-20' } },
		});
	});

	it('makes the ruling term stand still until its day, or until it is ended', () => {
		const stayed = take('stay', both, theCaseworker, { until: '2027-02-20' });
		expect(dueOf(stayed)).toBe('2027-05-10');
		expect(stayed.dispute.stayConsents).toEqual([]);
		const ended = take('end-stay', stayed, theTenants, { reason: 'Geen uitzicht.' }, { day: 10 });
		expect(dueOf(ended)).toBe('2027-04-12');
		expect(
			askFor('end-stay', ended, theTenants, { reason: 'Nog eens.' }, { day: 11 }).outcome,
		).toBe('closed');
	});

	it('is decided on before the first consent runs out', () => {
		expect(waitingIn(both, initialLaw)).toContainEqual(
			expect.objectContaining({
				waitsFor: { role: 'caseworker' },
				task: 'decide-stay',
				due: '2027-02-19',
				until: '2027-02-19',
			}),
		);
	});

	it('waits for the caseworker once all applicants consented, told with its day', () => {
		expect(waitingIn(one, initialLaw).map(({ task }) => task)).not.toContain('decide-stay');
		const expectedOf = (decision: ReturnType<typeof askFor>) =>
			decision.outcome === 'accepted' && decision.notices.at(-1)?.facts?.expected;
		const first = askFor('consent-to-stay', jointFile(), theTenants, consent('2027-03-01'));
		expect(expectedOf(first)).toBeNull();
		const last = askFor('consent-to-stay', one, theMunicipality, consent('2027-02-20'));
		expect(expectedOf(last)).toMatchObject({ task: 'decide-stay', due: '2027-02-19' });
	});

	it('can be decided on until the day before the first consent runs out, and not after', () => {
		const on = (day: number, step: 'stay' | 'refuse-stay', input: object) =>
			askFor(step, both, theCaseworker, input, { day });
		expect(on(36, 'stay', { until: '2027-02-20' }).outcome).toBe('accepted');
		expect(on(37, 'stay', { until: '2027-02-21' })).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'stay-not-consented', params: { party: 'Gemeente Waterstad' } },
		});
		expect(on(37, 'refuse-stay', { reasons: 'Nee.' }).outcome).toBe('accepted');
		expect(on(46, 'stay', { until: '2027-03-02' }).outcome).toBe('closed');
		expect(on(46, 'refuse-stay', { reasons: 'Nee.' }).outcome).toBe('closed');
	});

	it('can be refused with reasons, told to all; the consents fall away', () => {
		const refuse = { reasons: 'De huurders wachten al lang.' };
		expect(askFor('refuse-stay', both, theCaseworker)).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'reasons', key: 'required' }],
		});
		const refused = take('refuse-stay', both, theCaseworker, refuse);
		expect(refused.dispute).toMatchObject({ stayConsents: [], suspensions: [] });
		expect(waitingIn(refused, initialLaw).map(({ task }) => task)).not.toContain('decide-stay');
		expect(told('refuse-stay', both, theCaseworker, refuse)).toEqual([
			'stay-refused party-association',
			'stay-refused party-municipality',
			'stay-refused party-tenants',
		]);
		expect(
			askFor('consent-to-stay', refused, theTenants, consent('2027-03-01'), { day: 8 }).outcome,
		).toBe('accepted');
		expect(askFor('refuse-stay', one, theCaseworker, refuse).outcome).toBe('accepted');
	});

	it.each(['filed', 'cure-requested', 'under-review', 'advised', 'awaiting-signature'] as const)(
		'is consented to, granted, and ended by either in the state %s',
		(state) => {
			const consented = take(
				'consent-to-stay',
				aCaseFile({ state }),
				theTenants,
				consent('2027-03-01'),
			);
			expect(waitingIn(consented, initialLaw).map(({ task }) => task)).toContain('decide-stay');
			const stayed = take('stay', consented, theCaseworker, { until: '2027-03-01' });
			for (const actor of [theTenants, theCaseworker]) {
				expect(askFor('end-stay', stayed, actor, {}, { day: 8 }).outcome).toBe('accepted');
			}
		},
	);

	it('counts its days once where a term to complete the request runs as well', () => {
		const consented = take('consent-to-stay', aCaseFile(), theTenants, consent('2027-02-20'));
		const stayed = take('stay', consented, theCaseworker, { until: '2027-02-20' });
		const toCure = { defects: 'Het verslag ontbreekt.', days: '14' };
		const asked = take('request-cure', stayed, theCaseworker, toCure);
		expect(dueOf(asked)).toBe(dueOf(stayed));
		const { dispute } = asked;
		expect(suspensionOn(dispute, localDate('2027-01-25'))?.until).toBe('2027-02-20');
		const ended = take('end-stay', asked, theTenants, {}, { day: 10 });
		expect(suspensionOn(ended.dispute, localDate('2027-01-25'))?.until).toBe('2027-02-04');
	});

	it('is told to whom the dispute lies with as well', () => {
		const told = (state: DisputeState, step: 'stay' | 'end-stay') => {
			const stays = step === 'end-stay' ? [{ ground: 'stay' as const, from, until }] : [];
			const file = aCaseFile({ state, suspensions: stays, stayConsents });
			return rolesTold(step, file, theCaseworker, step === 'stay' ? { until } : {});
		};
		const from = localDate('2027-01-20');
		const until = localDate('2027-02-20');
		const stayConsents = [{ partyId: 'party-tenants', at: aWeekLater, until, reason: null }];
		expect(told('filed', 'stay')).toEqual([]);
		expect(told('under-review', 'stay')).toEqual(['committee-chair']);
		expect(told('awaiting-signature', 'stay')).toEqual(['committee-chair', 'signatory']);
		expect(told('filed', 'end-stay')).toEqual(['caseworker']);
		expect(told('awaiting-signature', 'end-stay')).toEqual([
			'caseworker',
			'committee-chair',
			'signatory',
		]);
	});

	it('keeps everybody from deciding on the dispute until it is over or ended', () => {
		const consented = take('consent-to-stay', aCaseFile(), theTenants, consent('2027-02-20'));
		const stayed = take('stay', consented, theCaseworker, { until: '2027-02-20' });
		const input = { ground: 'outside-act', reasons: 'Nee.', agreed: 'yes' };
		const rests = { key: 'stay-runs', article: 'Awb 4:15', params: { until: '2027-02-20' } };
		const on = (day: number, file = stayed) =>
			askFor('decline', file, theCaseworker, input, { day });
		expect(on(36)).toEqual({ outcome: 'refused', refusal: rests });
		expect(on(37).outcome).toBe('accepted');
		const ended = take('end-stay', stayed, theCaseworker, {}, { day: 10 });
		expect(on(10, ended).outcome).toBe('accepted');
		const presented = aCaseFile(
			{ state: 'awaiting-signature', suspensions: stayed.dispute.suspensions },
			{ draft: aDraft },
		);
		expect(askFor('sign-ruling', presented, theSignatory, { agreed: 'yes' })).toEqual({
			outcome: 'refused',
			refusal: rests,
		});
		expect(
			askFor('sign-ruling', presented, theSignatory, { agreed: 'yes' }, { day: 37 }).outcome,
		).toBe('accepted');
	});

	it('can be consented to anew when the consent has run out', () => {
		expect(askFor('consent-to-stay', one, theTenants, consent('2027-04-01')).outcome).toBe(
			'closed',
		);
		const anew = take('consent-to-stay', one, theTenants, consent('2027-04-01'), { day: 60 });
		expect(anew.dispute.stayConsents.map(({ until }) => until)).toEqual(['2027-04-01']);
	});

	describe('of joint applicants one of whom was never confirmed', () => {
		const unconfirmed = without(jointFile(), 'party-municipality');
		const consented = take('consent-to-stay', unconfirmed, theTenants, consent('2027-03-01'));

		it('needs the consent of those for whom somebody acts, and is waited for then', () => {
			expect(waitingIn(consented, initialLaw).map(({ task }) => task)).toContain('decide-stay');
			const stayed = take('stay', consented, theCaseworker, { until: '2027-03-01' });
			expect(told('stay', consented, theCaseworker, { until: '2027-03-01' })).toContain(
				'stayed party-municipality',
			);
			const cameIn = withConfirmed(stayed, 'party-municipality', municipality, aWeekLater);
			expect(askFor('end-stay', cameIn, theMunicipality, {}, { day: 15 }).outcome).toBe('accepted');
		});

		it('needs that one’s as well once somebody confirmed to act for it', () => {
			const cameIn = withConfirmed(consented, 'party-municipality', municipality, aWeekLater);
			expect(askFor('stay', cameIn, theCaseworker, { until: '2027-02-15' })).toMatchObject({
				outcome: 'refused',
				refusal: { key: 'stay-not-consented', params: { party: 'Gemeente Waterstad' } },
			});
			expect(waitingIn(cameIn, initialLaw).map(({ task }) => task)).not.toContain('decide-stay');
		});
	});

	it('is not waited for any more when the one who consented withdrew', () => {
		const left = take('withdraw', one, theTenants, { reason: 'Klaar.', agreed: 'yes' });
		expect(left.dispute.stayConsents).toEqual([]);
		expect(waitingIn(left, initialLaw).map(({ task }) => task)).not.toContain('decide-stay');
	});

	it('needs no reason of who consents to it or ends it: the law asks for none', () => {
		const consented = take('consent-to-stay', aCaseFile(), theTenants, {
			until: '2027-03-01',
			agreed: 'yes',
		});
		expect(consented.dispute.stayConsents).toMatchObject([{ until: '2027-03-01', reason: null }]);
		const stayed = take('stay', consented, theCaseworker, { until: '2027-03-01' });
		expect(askFor('end-stay', stayed, theTenants)).toMatchObject({
			outcome: 'accepted',
			reason: null,
		});
	});

	it('lies in the future', () => {
		expect(askFor('consent-to-stay', jointFile(), theTenants, consent('2027-01-21'))).toMatchObject(
			{ outcome: 'refused', refusal: { key: 'stay-not-in-future' } },
		);
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

describe('The term for the ruling', () => {
	const on = (day: string, { dispute }: CaseFile) =>
		rulingClock(dispute, initialLaw, localDate(day));
	const toCure = { defects: 'Het bod ontbreekt.', days: '14' };
	const consented = take('consent-to-stay', aCaseFile(), theTenants, consent('2027-02-20'));
	const stayed = take('stay', consented, theCaseworker, { until: '2027-02-20' });
	const both = take('request-cure', stayed, theCaseworker, toCure);

	it('stands still as long as one of a stay and a term to complete the request lasts', () => {
		expect(on('2027-01-21', aCaseFile())).toBe('runs');
		expect(on('2027-01-21', stayed)).toBe('still');
		const cured = take('cure', both, theTenants, { answer: 'Hierbij.' }, { day: 9 });
		expect(on('2027-01-23', cured)).toBe('still');
		const ended = take('end-stay', both, theTenants, {}, { day: 9 });
		expect(on('2027-01-23', ended)).toBe('still');
		const neither = take('end-stay', cured, theTenants, {}, { day: 10 });
		expect(on('2027-01-24', neither)).toBe('runs');
	});

	it('is over from its last day on, whatever begins then', () => {
		expect(on('2027-04-07', aCaseFile())).toBe('runs');
		expect(on('2027-04-08', aCaseFile())).toBe('over');
	});
});

import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { jointFile, without } from '#test/support/a-joint-file';
import { theCaseworker, theMunicipality, theSignatory, theTenants } from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import type { CaseFile, RulingDraft } from '~/domain/dispute/chambers';
import { rulingTerm, suspensionOn } from '~/domain/dispute/clock/clock';
import { rulingClock } from '~/domain/dispute/clock/ruling-clock';
import type { DisputeState } from '~/domain/dispute/dispute';
import { withConfirmed } from '~/domain/dispute/roles/with-confirmed';
import { waitingIn } from '~/domain/dispute/waiting';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

const dueOf = ({ dispute }: CaseFile) => rulingTerm(dispute, initialLaw).due;

const consent = (until: string) => ({ until, reason: 'Wij praten weer.', agreed: 'yes' });

const municipality = 'organisation-municipality';
const aWeekLater = instantOf(new Date('2027-01-28T10:00:00Z'));

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

	it('is made longer by a new consent, and never shorter by one', () => {
		const first = take('consent-to-stay', aCaseFile(), theTenants, consent('2027-02-20'));
		const stayed = take('stay', first, theCaseworker, { until: '2027-02-20' });
		expect(
			askFor('consent-to-stay', stayed, theTenants, consent('2027-02-20'), { day: 20 }),
		).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'stay-not-longer', params: { until: '2027-02-20' } },
		});
		const anew = take('consent-to-stay', stayed, theTenants, consent('2027-03-20'), { day: 20 });
		expect(waitingIn(anew, initialLaw).map(({ task }) => task)).toContain('decide-stay');
		expect(askFor('stay', anew, theCaseworker, { until: '2027-02-10' }, { day: 20 })).toMatchObject(
			{ refusal: { key: 'stay-not-longer' } },
		);
		const longer = take('stay', anew, theCaseworker, { until: '2027-03-20' }, { day: 20 });
		expect(longer.dispute.suspensions).toEqual([
			{ ground: 'stay', from: '2027-01-21', until: '2027-03-20' },
		]);
		const refused = askFor('refuse-stay', anew, theCaseworker, { reasons: 'Nee.' }, { day: 20 });
		if (refused.outcome !== 'accepted') throw new Error(refused.outcome);
		expect(refused.after.dispute.suspensions).toEqual(stayed.dispute.suspensions);
		for (const { facts } of refused.notices) {
			expect(facts).toMatchObject({ restsUntil: '2027-02-20' });
		}
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

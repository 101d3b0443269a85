import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import {
	theAssociation,
	theCaseworker,
	theChair,
	theMunicipality,
	theTenants,
} from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import type { Actor } from '~/domain/actor';
import { answersOn } from '~/domain/dispute/attempt-answer';
import type { CaseFile } from '~/domain/dispute/chambers';
import { asThirdPartyReads } from '~/domain/dispute/party-view';
import { waitingIn } from '~/domain/dispute/waiting';
import { initialLaw } from '~/domain/law/law-data';

const underReview = aCaseFile({ state: 'under-review' });

describe('Views', () => {
	it('are kept in general and per point, for the points that there are', () => {
		const { dispute } = take('submit-views', underReview, theAssociation, {
			general: 'Nee.',
			points: { 'point-1': 'Niet zo.', 'point-99': 'Bestaat niet.' },
		});
		expect(dispute.views).toMatchObject([
			{ partyId: 'party-association', general: 'Nee.', perPoint: { 'point-1': 'Niet zo.' } },
		]);
	});

	it('are late the day after four weeks from the date on the request, and kept all the same', () => {
		const late = (day: number) =>
			take('submit-views', underReview, theAssociation, { general: 'Nee.' }, { day }).dispute
				.views[0]?.late;
		expect([late(28), late(29)]).toEqual([false, true]);
	});

	it('come in while the request is being completed too', () => {
		const file = aCaseFile({ state: 'cure-requested' });
		expect(take('submit-views', file, theAssociation, { general: 'Nee.' }).dispute.state).toBe(
			'cure-requested',
		);
	});

	it('are refused when nothing was written and nothing attached', () => {
		for (const input of [{}, { points: { 'point-99': 'Bestaat niet.', 'point-1': '' } }]) {
			expect(askFor('submit-views', underReview, theAssociation, input)).toMatchObject({
				outcome: 'refused',
				refusal: { key: 'views-empty' },
			});
		}
	});

	it('come back whole to whoever gave them, and only there', () => {
		const input = { general: 'Nee.', points: { 'point-1': 'Niet zo.' } };
		const decision = askFor('submit-views', underReview, theAssociation, input);
		if (decision.outcome !== 'accepted') throw new Error(decision.outcome);
		const title = underReview.dispute.points[0]?.title;
		const copies = decision.notices.flatMap(({ to, facts }) =>
			facts?.detail ? [[to, facts.detail]] : [],
		);
		expect(copies).toEqual([[{ partyId: 'party-association' }, `Nee.\n\n1. ${title}\nNiet zo.`]]);
	});

	it('confirm or contest the attempts that were made with the party, and no other', () => {
		const [attempt] = underReview.dispute.attempts;
		if (!attempt) throw new Error('The dispute has no attempt');
		const others = { ...attempt, id: 'attempt-2', withPartyIds: ['party-municipality'] };
		const file = aCaseFile({ state: 'under-review', attempts: [attempt, others] });
		const attempts = {
			'attempt-1': { stance: 'contested', remarks: 'Wij kregen de stukken pas achteraf.' },
			'attempt-2': { stance: 'confirmed', remarks: '' },
			'attempt-99': { stance: 'confirmed', remarks: '' },
		};
		const decision = askFor('submit-views', file, theAssociation, { attempts });
		if (decision.outcome !== 'accepted') throw new Error(decision.outcome);
		const { dispute } = decision.after;
		expect(dispute.views[0]?.onAttempts).toEqual({ 'attempt-1': attempts['attempt-1'] });
		expect(answersOn(dispute, 'attempt-1')).toMatchObject([
			{ partyId: 'party-association', stance: 'contested' },
		]);
		const copies = decision.notices.flatMap(({ to, facts }) =>
			facts?.onAttempts ? [[to, facts.onAttempts]] : [],
		);
		const told = { attemptId: 'attempt-1', form: attempt.form, on: attempt.on };
		expect(copies).toEqual([
			[{ partyId: 'party-association' }, [{ ...told, ...attempts['attempt-1'] }]],
		]);
	});

	it('are told to all parties, the caseworker and the committee', () => {
		expect(told('submit-views', underReview, theAssociation, { general: 'Nee.' })).toEqual([
			'views-received caseworker',
			'views-received committee-chair',
			'views-received committee-member',
			'views-received party-association',
			'views-received party-municipality',
			'views-received party-tenants',
		]);
	});

	it('stay waited for in signature, so that a party cannot tell that it has come so far', () => {
		const waitedFor = (state: 'under-review' | 'awaiting-signature') =>
			waitingIn(aCaseFile({ state }), initialLaw).filter(({ task }) => task === 'submit-views');
		expect(waitedFor('awaiting-signature')).toEqual(waitedFor('under-review'));
	});

	it('can be given by an applicant who withdrew while others went on', () => {
		const joint = jointly(underReview);
		const after = take('withdraw', joint, theMunicipality, { reason: 'Klaar.', agreed: 'yes' });
		expect(
			take('submit-views', after, theMunicipality, { general: 'Toch.' }).dispute.views,
		).toHaveLength(1);
	});
});

/** The dispute with the municipality as a second applicant. */
function jointly({ dispute, chambers }: CaseFile): CaseFile {
	const parties = dispute.parties.map((party) =>
		party.id === 'party-municipality' ? { ...party, side: 'applicant' as const } : party,
	);
	return { chambers, dispute: { ...dispute, parties } };
}

const question = { question: 'Hoeveel woningen?', due: '2027-02-11' };
const ofAThird = { ...question, thirdPartyName: 'Bouwbedrijf', thirdPartyEmail: 'bouw@example.nl' };

describe('Further information', () => {
	it('is asked of a party; all parties and the caseworker hear of it and by when', () => {
		const input = { ...question, partyId: 'party-municipality' };
		expect(told('request-information', underReview, theChair, input)).toEqual([
			'information-announced caseworker',
			'information-announced party-association',
			'information-announced party-tenants',
			'information-requested party-municipality',
		]);
	});

	it('is asked of a third party, who comes into the file once, however often it is asked', () => {
		const once = take('request-information', underReview, theChair, ofAThird);
		const twice = take(
			'request-information',
			once,
			theChair,
			{
				...ofAThird,
				thirdPartyEmail: 'BOUW@example.nl',
			},
			{ day: 8 },
		);
		expect(twice.dispute.parties.filter(({ side }) => side === 'third-party')).toHaveLength(1);
		const [first, second] = twice.dispute.informationRequests;
		expect(first?.partyId).toBe(second?.partyId);
	});

	it('is not asked of a party that has no part in the dispute', () => {
		const input = { ...question, partyId: 'party-elsewhere' };
		expect(askFor('request-information', underReview, theChair, input)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'party-unknown' },
		});
	});

	it('is asked of somebody, by a day that is still to come', () => {
		expect(askFor('request-information', underReview, theChair, question)).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'partyId', key: 'choose-whom-to-ask' }],
		});
		const withoutAddress = { ...ofAThird, thirdPartyEmail: '' };
		expect(askFor('request-information', underReview, theChair, withoutAddress)).toMatchObject({
			outcome: 'invalid',
			errors: [{ field: 'thirdPartyEmail', key: 'required' }],
		});
		const today = { ...ofAThird, due: '2027-01-21' };
		expect(askFor('request-information', underReview, theChair, today)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'due-not-in-future' },
		});
	});

	const asked = take('request-information', underReview, theChair, {
		...question,
		partyId: 'party-municipality',
	});

	it('asks one, a party or a third party, not both', () => {
		const input = { partyId: 'party-association', question: 'Hoeveel?', due: '2027-02-15' };
		for (const third of [
			{ thirdPartyName: 'Zorginstelling De Wijk' },
			{ thirdPartyEmail: 'wijk@example.nl' },
		]) {
			expect(
				askFor('request-information', aCaseFile({ state: 'under-review' }), theChair, {
					...input,
					...third,
				}),
			).toMatchObject({ outcome: 'invalid', errors: [{ field: 'partyId', key: 'ask-one' }] });
		}
	});

	it('is given to the question that the form showed, once', () => {
		const id = asked.dispute.informationRequests[0]?.id;
		const answer = { answer: 'Honderd.', requestId: id };
		const given = take('provide-information', asked, theMunicipality, answer, { day: 29 });
		expect(given.dispute.informationRequests).toMatchObject([
			{ answer: { text: 'Honderd.', late: true } },
		]);
		const again = take(
			'request-information',
			given,
			theChair,
			{
				...question,
				partyId: 'party-municipality',
			},
			{ day: 9 },
		);
		expect(askFor('provide-information', again, theMunicipality, answer)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'question-answered' },
		});
	});

	it('is open to nobody but whoever was asked', () => {
		for (const actor of [theTenants, theAssociation, theCaseworker]) {
			expect(askFor('provide-information', asked, actor, { answer: 'Wij.' }).outcome).toBe(
				'closed',
			);
		}
	});

	it('of a third party shows it its own question and answer, and nothing else of the file', () => {
		const { dispute } = take('request-information', asked, theChair, ofAThird, { day: 8 });
		const third = dispute.parties.find(({ side }) => side === 'third-party');
		const view = asThirdPartyReads(dispute, third?.id ?? '');
		expect(view.informationRequests).toHaveLength(1);
		expect(view.exhibits).toEqual([]);
		expect(JSON.stringify(view)).not.toContain('inflatie');
	});

	it('can be given by a third party once somebody acts for it', () => {
		const { dispute, chambers } = take('request-information', underReview, theChair, ofAThird);
		const confirmed = {
			chambers,
			dispute: {
				...dispute,
				parties: dispute.parties.map((party) =>
					party.side === 'third-party' ? { ...party, organisationId: 'organisation-third' } : party,
				),
			},
		};
		const builder: Actor = {
			...theTenants,
			acting: {
				as: 'organisation',
				organisationId: 'organisation-third',
				organisationName: 'Bouwbedrijf',
				kind: 'other',
			},
		};
		expect(askFor('submit-views', confirmed, builder, { general: 'Nee.' }).outcome).toBe('closed');
		expect(told('provide-information', confirmed, builder, { answer: 'Ja.' })).toHaveLength(7);
	});
});

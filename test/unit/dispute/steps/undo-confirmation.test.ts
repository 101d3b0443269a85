import { describe, expect, it } from 'vitest';
import { aCaseFile, aDispute } from '#test/support/a-dispute';
import {
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theSignatory,
} from '#test/support/cast';
import { askFor, daysAfterFiling, take, told } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import type { Party } from '~/domain/dispute/dispute';
import { stillAsked } from '~/domain/dispute/notices/still-asked';
import { unheard } from '~/domain/dispute/ruling/unheard';
import { waitingIn } from '~/domain/dispute/waiting';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';

const id = 'party-association';
const entered = { partyId: id, reason: 'Dit was een ander.', agreed: 'yes' };
const confirmedAt = instantOf(daysAfterFiling(2));

/** A dispute in which somebody who was invited confirmed to act for the association. */
function confirmed(changes: Partial<Party> = {}, state: CaseFile['dispute']['state'] = 'filed') {
	const parties = aDispute().parties.map((party) =>
		party.id === id ? { ...party, confirmedAt, ...changes } : party,
	);
	return aCaseFile({ parties, state });
}

const partyIn = ({ dispute }: CaseFile) => dispute.parties.find((party) => party.id === id);
const undo = (file: CaseFile, changes: Record<string, string> = {}, day = 9) =>
	take('undo-confirmation', file, theCaseworker, { ...entered, ...changes }, { day });

describe('Undoing that somebody acts for a party', () => {
	it('leaves nobody who acts for it, no address that invites the same people, and a task', () => {
		const after = undo(confirmed());
		expect(partyIn(after)).toEqual({
			...partyIn(aCaseFile()),
			organisationId: null,
			contact: { name: null, email: null },
			releasedAt: '2027-01-23T10:00:00.000Z',
		});
		const tasks = waitingIn(after, initialLaw).map(({ task }) => task);
		expect(tasks).toContain('reach-party');
		expect(partyIn(undo(confirmed({ registeredId: 'organisation-empty' })))).toMatchObject({
			organisationId: 'organisation-empty',
		});
	});

	it('invites the party anew where its address is filled in, by which it can be undone again later', () => {
		const after = undo(confirmed(), { email: 'Post@Linde.Example', contactName: 'Kees' });
		expect(partyIn(after)).toMatchObject({
			contact: { name: 'Kees', email: 'post@linde.example' },
			toldAgainAt: '2027-01-23T10:00:00.000Z',
		});
		expect(partyIn(after)).not.toHaveProperty('confirmedAt');
		expect(askFor('undo-confirmation', after, theCaseworker, entered).outcome).toBe('closed');
	});

	it('tells the others, the ministry, who wrongly acted, and the party at its new address', () => {
		const others = [
			'access-ended organisation-association',
			'confirmation-undone caseworker',
			'confirmation-undone committee-chair',
			'confirmation-undone committee-member',
			'confirmation-undone party-municipality',
			'confirmation-undone party-tenants',
		];
		const withAddress = { ...entered, email: 'post@linde.example' };
		expect(told('undo-confirmation', confirmed(), theCaseworker, withAddress)).toEqual([
			...others,
			`filing-received ${id}`,
		]);
		const decision = askFor('undo-confirmation', confirmed(), theCaseworker, entered);
		const undone = { party: 'Woonstichting De Linde', isSetAside: false, hadFile: true };
		expect(decision).toMatchObject({ reason: 'Woonstichting De Linde: Dit was een ander.' });
		if (decision.outcome !== 'accepted') throw new Error(decision.outcome);
		const toOthers = decision.notices.filter(({ template }) => template !== 'filing-received');
		for (const { facts } of toOthers) expect(facts).toMatchObject({ undone });
		expect(toOthers.at(-1)?.facts).toMatchObject({ rulingDue: null });
	});

	it('is for a caseworker who has checked it, for parties that were confirmed, and says why', () => {
		for (const actor of [theChair, theMember, theSignatory, theAssociation]) {
			expect(askFor('undo-confirmation', confirmed(), actor, entered).outcome).toBe('closed');
		}
		expect(askFor('undo-confirmation', aCaseFile(), theCaseworker, entered).outcome).toBe('closed');
		for (const partyId of ['party-tenants', 'party-municipality', 'nobody']) {
			expect(
				askFor('undo-confirmation', confirmed(), theCaseworker, { ...entered, partyId }),
			).toMatchObject({ outcome: 'refused', refusal: { key: 'party-unknown' } });
		}
		const wrong = { partyId: '', reason: 'Het was pots@linde.example.' };
		expect(askFor('undo-confirmation', confirmed(), theCaseworker, wrong)).toMatchObject({
			outcome: 'invalid',
			errors: [
				{ field: 'partyId', key: 'choose-one' },
				{ field: 'reason', key: 'no-address-here' },
				{ field: 'agreed' },
			],
		});
	});
});

describe('What was brought forward by who wrongly acted', () => {
	const file = { id: 'f', name: 'stuk.pdf', size: 9, sha256: 'a', mediaType: 'application/pdf' };
	const general = 'Wij zijn het eens met de verzoeker.';

	it('is set aside, so that the party is asked its views anew; its documents stay, as nobody’s', () => {
		const before = take(
			'submit-views',
			confirmed(),
			theAssociation,
			{ general },
			{ files: [file] },
		);
		const { dispute } = undo(before);
		expect(dispute.views).toEqual([]);
		expect(dispute.exhibits.at(-1)).toMatchObject({ name: 'stuk.pdf', partyId: null, number: 2 });
		const asked = stillAsked(
			{ ...before, dispute },
			{ partyId: id },
			initialLaw,
			localDateOf(daysAfterFiling(9)),
		);
		expect(asked).toMatchObject([{ task: 'submit-views' }]);
		const notices = askFor('undo-confirmation', before, theCaseworker, entered, { day: 9 });
		expect(notices).toMatchObject({
			notices: [{ facts: { undone: { isSetAside: true } } }, {}, {}, {}, {}, {}],
		});
	});

	it('leaves a question open that they answered', () => {
		const reviewing = confirmed({}, 'under-review');
		const due = localDateOf(daysAfterFiling(20));
		const question = { partyId: id, question: 'Hoeveel woningen?', due };
		const asked = take('request-information', reviewing, theMember, question);
		const answered = take('provide-information', asked, theAssociation, { answer: 'Tien.' });
		expect(undo(answered).dispute.informationRequests).toMatchObject([{ answer: null }]);
	});

	it('is no consent of the party, nor its withdrawal', () => {
		const joint = confirmed({ side: 'applicant' });
		const until = localDateOf(daysAfterFiling(30));
		const consented = take('consent-to-stay', joint, theAssociation, { until, agreed: 'yes' });
		expect(consented.dispute.stayConsents).toHaveLength(1);
		expect(undo(consented).dispute.stayConsents).toEqual([]);
		const left = take('withdraw', joint, theAssociation, { agreed: 'yes' });
		expect(partyIn(left)?.withdrawnAt).not.toBeNull();
		expect(partyIn(undo(left))?.withdrawnAt).toBeNull();
	});

	it('stays where the party itself brought it forward before they confirmed', () => {
		const before = take('submit-views', aCaseFile(), theAssociation, { general }, { day: 1 });
		const parties = confirmed().dispute.parties;
		const file = { ...before, dispute: { ...before.dispute, parties } };
		expect(undo(file).dispute.views).toEqual(before.dispute.views);
	});

	it('keeps a ruling from being signed that was presented before it was undone', () => {
		const reviewing = confirmed({}, 'under-review');
		const [point] = reviewing.dispute.points;
		const drafted = take('draft-ruling', reviewing, theCaseworker, {
			considerations: 'Alles overwogen.',
			points: {
				[point?.id ?? '']: { admissible: 'yes', outcome: 'upheld', reasons: 'Zo is het.' },
			},
		});
		const presented = take('present-ruling', drafted, theCaseworker, {}, { day: 8 });
		const undone = undo(presented);
		const signing = askFor('sign-ruling', undone, theSignatory, { agreed: 'yes' }, { day: 10 });
		expect(signing).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'added-since-presented', params: { release: 'Woonstichting De Linde' } },
		});
		const today = localDateOf(daysAfterFiling(10));
		expect(
			unheard(undone.dispute, instantOf(daysAfterFiling(8)), initialLaw, today)?.added,
		).toEqual([
			{ what: 'release', party: 'Woonstichting De Linde', at: instantOf(daysAfterFiling(9)) },
		]);
	});
});

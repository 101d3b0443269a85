import { describe, expect, it } from 'vitest';
import { aCaseFile, aDispute } from '#test/support/a-dispute';
import { theCaseworker, theChair, theMember } from '#test/support/cast';
import { askFor, take, told } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { waitingIn } from '~/domain/dispute/waiting';
import { initialLaw } from '~/domain/law/law-data';

const id = 'party-association';
const reason = 'Er stond een fout in het adres.';
const correcting = (changes: Record<string, string>) => ({ partyId: id, reason, ...changes });

/** A dispute in which nobody has confirmed to act for the association. */
function unconfirmed(changes: Parameters<typeof aCaseFile>[0] = {}): CaseFile {
	const parties = aDispute().parties.map((party) =>
		party.id === id ? { ...party, organisationId: null } : party,
	);
	return aCaseFile({ parties, ...changes });
}

const partyIn = ({ dispute }: CaseFile, partyId = id) =>
	dispute.parties.find((party) => party.id === partyId);
const tasksIn = (file: CaseFile) =>
	waitingIn(file, initialLaw).filter(({ task }) => task === 'reach-party');

describe('An address that is corrected', () => {
	const after = take(
		'correct-contact',
		unconfirmed(),
		theCaseworker,
		correcting({ email: 'Post@Linde.Example' }),
	);

	it('can’t be one of the other side, here and where a confirmation is undone', () => {
		const email = 'tenants@example.nl';
		const refusal = { key: 'address-of-other-side', article: 'Rtiv 19a(1)' };
		expect(
			askFor('correct-contact', unconfirmed(), theCaseworker, correcting({ email })),
		).toMatchObject({ outcome: 'refused', refusal });
		const confirmedAt = '2027-01-15T10:00:00.000Z';
		const parties = aDispute().parties.map((party) => ({ ...party, confirmedAt }));
		const undoing = { ...correcting({ email }), agreed: 'yes' };
		expect(
			askFor('undo-confirmation', aCaseFile({ parties } as object), theCaseworker, undoing),
		).toMatchObject({ outcome: 'refused', refusal });
	});

	it('is that of this party alone, and changes nothing else of it', () => {
		expect(partyIn(after)).toEqual({
			...partyIn(unconfirmed()),
			contact: { name: null, email: 'post@linde.example' },
			toldAgainAt: '2027-01-21T10:00:00.000Z',
		});
		expect(partyIn(after, 'party-tenants')).toEqual(partyIn(unconfirmed(), 'party-tenants'));
	});

	it('gets the notice of the request as it was filed, with the day for views as it stands', () => {
		const decision = askFor(
			'correct-contact',
			unconfirmed(),
			theCaseworker,
			correcting({ email: 'post@linde.example' }),
		);
		expect(decision).toMatchObject({
			reason: `Woonstichting De Linde: ${reason}`,
			notices: [
				{
					template: 'filing-received',
					to: { partyId: id },
					facts: {
						by: { name: 'Fatima Yilmaz', actingFor: 'Huurdersbond Waterstad' },
						at: '2027-01-14T10:00:00.000Z',
						expected: { task: 'submit-views', due: '2027-02-11' },
					},
				},
			],
		});
	});

	it('gets what the committee asks of the party, and a joint applicant what has to be completed', () => {
		const asked = take('request-information', unconfirmed({ state: 'under-review' }), theMember, {
			partyId: id,
			question: 'Hoeveel woningen?',
			due: '2027-02-11',
		});
		const email = correcting({ email: 'post@linde.example' });
		expect(told('correct-contact', asked, theCaseworker, email)).toEqual([
			`filing-received ${id}`,
			`information-requested ${id}`,
		]);
		const { parties } = unconfirmed().dispute;
		const joint = aCaseFile({
			parties: parties.map((party) => (party.id === id ? { ...party, side: 'applicant' } : party)),
		});
		const curing = take('request-cure', joint, theCaseworker, { defects: 'Bod.', days: '14' });
		expect(told('correct-contact', curing, theCaseworker, email)).toEqual([
			`cure-requested ${id}`,
			`filing-received ${id}`,
		]);
	});

	it('tells a third party of its question, and not of the request', () => {
		const asked = take('request-information', aCaseFile({ state: 'under-review' }), theChair, {
			partyId: '',
			thirdPartyName: 'Bouwbedrijf',
			thirdPartyEmail: 'buow@example.nl',
			question: 'Hoe ver is de bouw?',
			due: '2027-02-11',
		});
		const third = asked.dispute.parties.at(-1)?.id ?? '';
		const email = correcting({ partyId: third, email: 'bouw@example.nl' });
		expect(told('correct-contact', asked, theCaseworker, email)).toEqual([
			`information-requested ${third}`,
		]);
		const address = correcting({ partyId: third, address: 'Kade 1' });
		expect(askFor('correct-contact', asked, theCaseworker, address)).toMatchObject({
			refusal: { key: 'third-party-without-address' },
		});
	});

	it('is refused where an organisation acts for the party that can be reached', () => {
		const email = correcting({ email: 'post@linde.example' });
		expect(askFor('correct-contact', aCaseFile(), theCaseworker, email)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'organisation-has-address', params: { party: 'Woonstichting De Linde' } },
		});
		const unreached = ['organisation-association'];
		expect(told('correct-contact', aCaseFile(), theCaseworker, email, { unreached })).toEqual([
			`filing-received ${id}`,
		]);
	});
});

describe('A name or postal address that is corrected', () => {
	const named = take(
		'correct-contact',
		aCaseFile(),
		theCaseworker,
		correcting({ name: 'Woonstichting De Eik', address: 'Kade 1, 1234 AB Waterstad' }),
	);

	it('stands in the dispute and in its title, and the request keeps what was filed', () => {
		expect(named.dispute.title).toBe(
			'Huurdersbond Waterstad – Gemeente Waterstad, Woonstichting De Eik',
		);
		expect(partyIn(named)).toMatchObject({
			identity: { name: 'Woonstichting De Eik', address: 'Kade 1, 1234 AB Waterstad' },
			filedAs: partyIn(aCaseFile())?.identity,
		});
		const twice = take('correct-contact', named, theCaseworker, correcting({ name: 'De Es' }));
		expect(partyIn(twice)?.filedAs).toEqual(partyIn(aCaseFile())?.identity);
	});

	it('sends nobody anything', () => {
		const name = correcting({ name: 'De Es', contactName: 'Hugo Maas' });
		expect(told('correct-contact', unconfirmed(), theCaseworker, name)).toEqual([]);
	});
});

describe('What a caseworker enters', () => {
	const errorsOf = (input: Record<string, string>) => {
		const decision = askFor('correct-contact', unconfirmed(), theCaseworker, input);
		return decision.outcome === 'invalid' ? decision.errors : decision.outcome;
	};

	it('names a party of this dispute, a change and a reason', () => {
		expect(errorsOf({})).toMatchObject([
			{ field: 'partyId', key: 'choose-one' },
			{ field: 'reason', key: 'required' },
		]);
		expect(errorsOf({ partyId: id, reason })).toMatchObject([
			{ field: 'email', key: 'nothing-changed' },
		]);
		const unknown = correcting({ partyId: 'party-of-another', name: 'De Es' });
		expect(askFor('correct-contact', unconfirmed(), theCaseworker, unknown)).toMatchObject({
			refusal: { key: 'party-unknown' },
		});
	});

	it('has no e-mail address in the reason, which all parties read', () => {
		const input = { partyId: id, name: 'De Es', reason: 'Het was jan@linde.example.' };
		expect(errorsOf(input)).toMatchObject([{ field: 'reason', key: 'no-address-here' }]);
	});
});

describe('A party for which nobody has confirmed to act', () => {
	it('is a task within a week, once for all such parties, and again from when it was told anew', () => {
		expect(tasksIn(unconfirmed())).toEqual([
			{
				waitsFor: { role: 'caseworker' },
				task: 'reach-party',
				due: '2027-01-21',
				because: {
					why: 'unconfirmed',
					parties: ['Woonstichting De Linde'],
					toldOn: '2027-01-14',
					days: 7,
					due: '2027-01-21',
				},
			},
		]);
		const email = correcting({ email: 'post@linde.example' });
		const anew = take('correct-contact', unconfirmed(), theCaseworker, email);
		expect(tasksIn(anew)).toMatchObject([{ due: '2027-01-28' }]);
		const parties = anew.dispute.parties.map((party) => ({ ...party, organisationId: null }));
		expect(tasksIn({ ...anew, dispute: { ...anew.dispute, parties } })).toMatchObject([
			{ due: '2027-01-21', because: { parties: parties.map(({ identity }) => identity.name) } },
		]);
	});

	it('is no task where all are confirmed, where it is a third party, or where the dispute is closed', () => {
		expect(tasksIn(aCaseFile())).toEqual([]);
		expect(tasksIn(unconfirmed({ state: 'declined' }))).toEqual([]);
		const parties = unconfirmed().dispute.parties.map((party) =>
			party.id === id ? { ...party, side: 'third-party' as const } : party,
		);
		expect(tasksIn(aCaseFile({ parties }))).toEqual([]);
	});
});

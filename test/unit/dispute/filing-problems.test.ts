import { describe, expect, it } from 'vitest';
import { aRequest } from '#test/support/a-request';
import { filingProblems } from '~/domain/dispute/request/filing-problems';
import { filingRules } from '~/domain/dispute/request/filing-rules';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

const today = localDate('2027-01-14');
const problemsOf = (request = aRequest()) =>
	filingProblems(request, filingRules(request.kind, initialLaw, today));

describe('A request that is whole', () => {
	it('can be filed', () => {
		expect(problemsOf()).toEqual([]);
	});
});

describe('A party that would be told', () => {
	const [tenants, municipality, association] = aRequest().parties;
	if (!tenants || !municipality || !association) throw new Error('The request has its parties');
	const refused = (parties: (typeof tenants)[], filersPeople: string[] = []) =>
		filingProblems(
			aRequest({ parties }),
			filingRules('formation', initialLaw, today, { filersPeople }),
		).map(({ key, itemId }) => [key, itemId]);

	it('at an address of the filer is asked for its own: nobody is their own opposite party', () => {
		const own = { ...municipality, contactEmail: 'Tenants@example.nl' };
		expect(refused([tenants, own, association])).toEqual([
			['address-of-other-side', 'party-municipality'],
		]);
		const colleagues = { ...municipality, contactEmail: 'collega@huurders.example' };
		expect(refused([tenants, colleagues, association], ['collega@huurders.example'])).toEqual([
			['address-of-other-side', 'party-municipality'],
		]);
		expect(refused([tenants, colleagues, association])).toEqual([]);
	});

	it('may have one adviser with another of its own side, and not with one of the other', () => {
		const contactEmail = 'adviseur@example.nl';
		const both = [municipality, association].map((party) => ({ ...party, contactEmail }));
		expect(refused([tenants, ...both])).toEqual([]);
		const joint = { ...municipality, side: 'applicant' as const, contactEmail };
		expect(refused([tenants, joint, { ...association, contactEmail }])).toContainEqual([
			'address-of-other-side',
			'party-municipality',
		]);
	});
});

describe('A last resort', () => {
	it('is refused without an attempt towards each respondent, naming the one that was passed over', () => {
		const [attempt] = aRequest().attempts;
		if (!attempt) throw new Error('The request has an attempt');
		const request = aRequest({ attempts: [{ ...attempt, withPartyIds: ['party-association'] }] });
		expect(problemsOf(request)).toEqual([
			{
				section: 'attempts',
				key: 'party-not-approached',
				itemId: 'party-municipality',
				params: { party: 'Gemeente Waterstad' },
			},
		]);
	});

	it('needs proof of each attempt or the reason why there is none', () => {
		const [attempt] = aRequest().attempts;
		if (!attempt) throw new Error('The request has an attempt');
		const unproven = { ...attempt, id: 'attempt-2', fileIds: [], noProofReason: null };
		const request = aRequest({ attempts: [attempt, unproven] });
		expect(problemsOf(request).map(({ key, itemId }) => [key, itemId])).toEqual([
			['attempt-without-proof', 'attempt-2'],
		]);
	});

	it('needs one document in all, also when every attempt says why it has none', () => {
		const [attempt] = aRequest().attempts;
		if (!attempt) throw new Error('The request has an attempt');
		const request = aRequest({
			attempts: [{ ...attempt, fileIds: [], noProofReason: 'Het was een telefoongesprek.' }],
		});
		expect(problemsOf(request).map(({ key }) => key)).toEqual(['no-evidence-at-all']);
	});
});

describe('The content of a request', () => {
	it('has the position of the filer and of every respondent on every point', () => {
		const [point] = aRequest().points;
		if (!point) throw new Error('The request has a point');
		const request = aRequest({ points: [{ ...point, positions: {} }] });
		expect(problemsOf(request).map(({ params }) => params.party)).toEqual([
			'Huurdersbond Waterstad',
			'Gemeente Waterstad',
			'Woonstichting De Linde',
		]);
	});

	it('answers every required document, by a file or by why it is not there', () => {
		const request = aRequest({ documents: {} });
		expect(problemsOf(request).length).toBe(
			filingRules('formation', initialLaw, today).requiredDocuments.length,
		);
	});

	it('names the clause, what was not done and the filer’s own duties when an agreement is not kept', () => {
		const request = aRequest({ kind: 'performance' });
		const keys = problemsOf(request).map(({ key }) => key);
		expect(keys).toContain('performance-incomplete');
		expect(keys).toContain('made-on-missing');
	});

	it('can be prepared but not filed before performance disputes are open', () => {
		const request = aRequest({ kind: 'performance' });
		const early = filingRules('performance', initialLaw, localDate('2026-06-30'));
		expect(filingProblems(request, early)[0]).toMatchObject({
			key: 'not-open-yet',
			params: { from: '2026-07-01' },
		});
	});

	it('names every party that can be reached by nobody', () => {
		const parties = aRequest().parties.map((party) =>
			party.filer ? party : { ...party, organisationId: null, contactEmail: null },
		);
		expect(problemsOf(aRequest({ parties })).map(({ itemId }) => itemId)).toEqual([
			'party-municipality',
			'party-association',
		]);
	});
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFiledDispute, asFiler, theFiler } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { aStranger, theCaseworker, theMunicipality } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { findCaseFile } from '~/db/find-dispute';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { lookUpForFiler, lookUpForMinistry } from '~/services/dispute/look-up-facts.server';
import { takeStep } from '~/services/dispute/take-step.server';

let runtime: TestRuntime;
/** Decided: of the tenants about 2027; of the municipality and the association, without the tenants. */
let ofTenants: string;
let ofOthers: string;

beforeAll(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	ofTenants = await decided(aRequest());
	ofOthers = await decided(withoutTenants(), asFiler(theMunicipality));
	// Declined: it was never decided on the matter.
	await declined(aRequest());
	await decided(aRequest({ agreement: years(2024, 2025) }));
	// Still running: it was not decided.
	await aFiledDispute(runtime);
});
afterAll(() => runtime?.close());

const years = (periodFrom: number | null, periodUntil: number | null) => ({
	...aRequest().agreement,
	periodFrom,
	periodUntil,
});

/** The municipality against the association and tenants who are not the cast's. */
function withoutTenants(): DraftRequest {
	const text = JSON.stringify(aRequest()).replaceAll('party-tenants', 'party-none');
	const request: DraftRequest = JSON.parse(text.replaceAll('party-municipality', 'party-tenants'));
	const parties = aRequest().parties.map((party) => {
		if (party.kind === 'municipality') {
			return { ...party, id: 'party-tenants', side: 'applicant' as const, filer: true };
		}
		if (party.kind !== 'tenants') return party;
		const others = { organisationId: null, contactEmail: 'anders@example.nl' };
		const name = 'Huurdersraad Elders';
		return {
			...party,
			...others,
			name,
			id: 'party-none',
			side: 'respondent' as const,
			filer: false,
		};
	});
	const attempts = request.attempts.map((attempt) => ({
		...attempt,
		withPartyIds: ['party-none', 'party-association'],
	}));
	return { ...request, parties, attempts };
}

/** As it stands once the minister has ruled; the way to a ruling is another test's. */
async function decided(request: DraftRequest, filer = theFiler): Promise<string> {
	const reference = await aFiledDispute(runtime, request, filer);
	const data = { state: 'ruled', rulingDueOn: null };
	await runtime.db.transaction((tx) => tx.dispute.update({ where: { reference }, data }));
	return reference;
}

async function declined(request: DraftRequest): Promise<void> {
	const { outcome } = await takeStep(runtime, {
		actor: theCaseworker,
		reference: await aFiledDispute(runtime, request),
		step: 'decline',
		input: { ground: 'outside-act', reasons: 'Dit is geen geschil over afspraken.', agreed: 'yes' },
		seenVersion: 1,
		fileIds: [],
	});
	expect(outcome).toBe('accepted');
}

async function filerIsTold(request: DraftRequest, filer = theFiler) {
	const { earlierDecisions } = await lookUpForFiler(runtime.db, filer, request);
	return earlierDecisions?.map(({ reference }) => reference);
}

async function ministryIsTold(reference: string) {
	const file = await runtime.db.transaction((tx) => findCaseFile(tx, reference));
	if (!file) throw new Error(`${reference} is not there`);
	const { earlierDecisions } = await lookUpForMinistry(runtime.db, file.dispute);
	return earlierDecisions?.map(({ reference }) => reference);
}

it('tells a filer of its own earlier decision, and of nobody else’s', async () => {
	expect(await filerIsTold(aRequest())).toEqual([ofTenants]);
});

it('tells another party of the ruling with the same tenants, not of one with others', async () => {
	const request = withoutTenants();
	expect(await filerIsTold(request, asFiler(theMunicipality))).toEqual([ofOthers]);
});

it('tells a stranger nothing, whatever parties it types in', async () => {
	const stranger = asFiler(aStranger);
	expect(await filerIsTold(aRequest(), stranger)).toEqual([]);
	const asIfFiled = aRequest().parties.map((party) => ({ ...party, filer: false }));
	expect(await filerIsTold(aRequest({ parties: asIfFiled }), stranger)).toEqual([]);
});

it('tells the ministry of each, but never of the dispute itself', async () => {
	const again = await aFiledDispute(runtime);
	expect(await ministryIsTold(again)).toEqual([ofTenants]);
	expect(await ministryIsTold(ofTenants)).toEqual([]);
});

it.each([
	['about other years', { agreement: years(2029, 2030) }, []],
	['about years that overlap', { agreement: years(2025, 2026) }, ['2024']],
	['of another kind', { kind: 'performance' as const }, []],
] as const)('%s: %o', async (_name, changes, found) => {
	const told = (await filerIsTold(aRequest(changes as Partial<DraftRequest>))) ?? [];
	const rows = await runtime.db.client.dispute.findMany({
		where: { reference: { in: told } },
		orderBy: { reference: 'asc' },
	});
	const abouts = rows.map(({ file }) => String(JSON.parse(file).agreement.periodFrom));
	expect(abouts).toEqual(found);
});

it('knows a party again by its address where it is not in the register, and by its name beside another', async () => {
	const typedIn = (changes: object) =>
		aRequest({
			parties: aRequest().parties.map((party) =>
				party.filer ? party : { ...party, organisationId: null, ...changes },
			),
		});
	expect(await filerIsTold(typedIn({ contactEmail: null }))).toEqual([ofTenants]);
	expect(await filerIsTold(typedIn({ name: 'Anders' }))).toEqual([ofTenants]);
	expect(await filerIsTold(typedIn({ name: 'Anders', contactEmail: null }))).toEqual([]);
});

it('does not look while kind, years or the other party are not known', async () => {
	expect(await filerIsTold(aRequest({ kind: null }))).toBeUndefined();
	expect(await filerIsTold(aRequest({ agreement: years(null, null) }))).toBeUndefined();
	expect(await filerIsTold(aRequest({ parties: aRequest().parties.slice(0, 1) }))).toBeUndefined();
});

it('does not take two organisations of the portal for one because they share an address', async () => {
	const parties = aRequest().parties.map((party) =>
		party.kind === 'association' ? { ...party, organisationId: 'organisation-other' } : party,
	);
	expect(await filerIsTold(aRequest({ parties }))).toEqual([]);
});

it('looks along indexes only, so that it costs the same however many disputes there are', async () => {
	const { read } = runtime.db;
	const plans: string[] = [];
	const explaining: Pick<typeof runtime.db, 'read'> = {
		read: async (sql, params) => {
			const plan = await read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params);
			plans.push(...plan.map(({ detail }) => detail));
			return read(sql, params);
		},
	};
	const db = { ...runtime.db, ...explaining };
	await lookUpForFiler(db, theFiler, aRequest());
	const tables = plans.filter((detail) => /^(SCAN|SEARCH) (p|d|own)\b/.test(detail));
	expect(tables.length).toBeGreaterThanOrEqual(5);
	expect(tables.filter((detail) => !detail.includes('USING'))).toEqual([]);
	expect(tables.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
});

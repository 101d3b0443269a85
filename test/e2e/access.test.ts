import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer, Fields } from '#test/support/a-visitor';
import { disputeStates } from '~/domain/dispute/dispute';
import { type StepName, stepNames } from '~/domain/dispute/procedure';
import { localDate } from '~/domain/local-date';
import routes from '~/routes';
import {
	dataOutcomeOf,
	dataPath,
	faceOf,
	isAsExpected,
	outcomeOf,
	postedOutcome,
} from './access/answers';
import { storedIn } from './access/database-copy';
import type { PageRow } from './access/page-row';
import { pageTable } from './access/page-table';
import { type Role, roles } from './access/people';
import { secretsIn } from './access/secrets';
import { secretsStay } from './access/secrets-stay';
import { expectedAnswer, stepRules, wayIn } from './access/step-rules';
import { asFields, validInput } from './access/valid-input';
import { aWorld, type World } from './access/world';

// A machine with other work needs many times the seconds of a quiet one.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

let world: World;
let table: Record<string, PageRow>;
beforeAll(async () => {
	world = await aWorld();
	table = pageTable(world);
});
afterAll(() => world?.stop());

const stored = () => storedIn(world.dataFolder);

/** All of them at the same time: nothing of what is asked may change anything. */
async function eachRole(ask: (role: Role) => Promise<void>): Promise<void> {
	await Promise.all(roles.map(ask));
}

/** The owner's own upload without a file changes nothing in the draft but that it was written again. */
function withoutVersions({ FilingDraft = [], ...others }: Record<string, string[]>) {
	const content = FilingDraft.map((row) => JSON.parse(row)).map(({ id, content }) => ({
		id,
		content,
	}));
	return { ...others, content };
}

/** Collects what is not as it should be, so that one run tells everything. */
function findings() {
	const wrong: string[] = [];
	return {
		wrong,
		compare(what: string, outcome: number | string, expected: number | `/${string}`) {
			const ok = isAsExpected(outcome as never, expected);
			if (!ok) wrong.push(`${what}: ${outcome}, not ${expected}`);
		},
	};
}

describe('The table of role and address', () => {
	it('has a row for every route, and none for what is no route', () => {
		const paths = routes.flatMap(function flat({ path, children = [] }): string[] {
			return [...(path ? [path] : []), ...children.flatMap(flat)];
		});
		expect(Object.keys(table).sort()).toEqual(paths.sort());
	});

	it('holds for every page, and for its data', async () => {
		const { wrong, compare } = findings();
		for (const { paths, get } of Object.values(table)) {
			for (const path of paths) {
				await eachRole(async (role) => {
					const page = await world.as(role).get(path);
					compare(`${role} GET ${path}`, outcomeOf(page), get[role]);
					if (page.status !== 200) wrong.push(...secretsIn(page.text));
					const part = await world.as(role).get(dataPath(path));
					compare(`${role} GET ${dataPath(path)}`, dataOutcomeOf(part), get[role]);
					if (part.status !== 200) wrong.push(...secretsIn(part.text));
				});
			}
		}
		expect(wrong).toEqual([]);
	});

	it('holds for every action, and what was refused has changed nothing', async () => {
		const { wrong, compare } = findings();
		const before = await stored();
		for (const [route, { paths, post }] of Object.entries(table)) {
			if (route === '/uitloggen' || route === '/verzoeken') continue;
			for (const path of paths) {
				await eachRole(async (role) => {
					const fields = post.harmless?.[role] ?? post.fields;
					const answer = await world.as(role).post(path, fields);
					compare(`${role} POST ${path}`, postedOutcome(path, answer), post.answers[role]);
				});
			}
		}
		expect(wrong).toEqual([]);
		expect(withoutVersions(await stored())).toEqual(withoutVersions(before));
	});

	it('holds for starting a request, and for signing out', async () => {
		const { wrong, compare } = findings();
		const drafts = (await stored()).FilingDraft?.length ?? 0;
		for (const role of roles) {
			const second = world.secondBrowserOf(role);
			for (const path of ['/verzoeken', '/uitloggen']) {
				const answer = await second.post(path);
				const expected = table[path]?.post.answers[role] ?? 0;
				compare(`${role} POST ${path}`, postedOutcome(path, answer), expected);
			}
			compare(`${role} signed out`, outcomeOf(await second.get('/account')), '/inloggen');
		}
		expect(wrong).toEqual([]);
		expect((await stored()).FilingDraft).toHaveLength(drafts + 6);
	});

	it('gives what is unknown and what is forbidden one face', async () => {
		const unknown = '00000000-0000-4000-8000-000000000000';
		const { ruled } = world.disputes;
		const { id, fileId } = world.drafts.applicant;
		const other = `${ruled.slice(0, 5)}9999`;
		const pages = ['', '/stukken/1', '/verzoek.pdf', '/concept.pdf', '/verzending'];
		const steps = ['/stappen/withdraw', '/stappen/sign-ruling', '/stappen/bestaat-niet'];
		const drafts = ['', '/punten/point-1', '/controle', `/bestanden/${fileId}`];
		const pairs: [Role, string, string][] = (['stranger', 'administrator'] as const).flatMap(
			(role): [Role, string, string][] => [
				...[...pages, ...steps].map((page): [Role, string, string] => [
					role,
					`/geschillen/${ruled}${page}`,
					`/geschillen/${other}${page}`,
				]),
				...drafts.map((page): [Role, string, string] => [
					role,
					`/verzoeken/${id}${page}`,
					`/verzoeken/${unknown}${page}`,
				]),
			],
		);
		pairs.push(
			['thirdParty', `/geschillen/${ruled}/stukken/1`, `/geschillen/${ruled}/stukken/9`],
			['applicant', `/verzoeken/${world.drafts.stranger.id}`, `/verzoeken/${unknown}`],
			// A step's name is nobody's secret; whether the ministry can take it at this moment is.
			...(['give-advice', 'present-ruling', 'sign-ruling'] as const).flatMap((step) =>
				(['advised', 'awaiting-signature'] as const).map((state): [Role, string, string] => [
					'respondent',
					`/geschillen/${world.disputes[state]}/stappen/${step}`,
					`/geschillen/${world.disputes['under-review']}/stappen/${step}`,
				]),
			),
			['unaffiliated', `/geschillen/${ruled}`, `/geschillen/${other}`],
			['requested', `/verzoeken/${id}`, `/verzoeken/${unknown}`],
			['visitor', `/geschillen/${ruled}`, `/geschillen/${other}`],
		);
		const hidden = [ruled, other, id, unknown, world.drafts.stranger.id, 'stukken/1', 'stukken/9'];
		hidden.push(...Object.values(world.disputes));
		for (const [role, forbidden, absent] of pairs) {
			const visitor = world.as(role);
			for (const ask of [
				(path: string) => visitor.get(path),
				(path: string) => visitor.get(dataPath(path)),
				(path: string) => visitor.post(path, { intent: 'verwijder', agreed: 'yes' }),
				(path: string) => visitor.post(dataPath(path), { intent: 'verwijder', agreed: 'yes' }),
			]) {
				const [one, two] = [await ask(forbidden), await ask(absent)];
				expect([role, forbidden, faceOf(one, hidden)]).toEqual([
					role,
					forbidden,
					faceOf(two, hidden),
				]);
			}
		}
	});
});

describe('The table of step, role and state', () => {
	const inputOf = (step: StepName): Fields => ({
		...asFields(validInput(step, world, localDate(world.today))),
		// Newer than anything, so that nobody is refused for having been overtaken.
		version: '999999999',
	});

	it('holds: a step is open, told to be closed, or not there, and nothing else changes', async () => {
		const { wrong, compare } = findings();
		const before = await stored();
		for (const state of disputeStates) {
			const reference = world.disputes[state];
			for (const step of stepNames) {
				const path = dataPath(`/geschillen/${reference}/stappen/${step}`);
				await eachRole(async (role) => {
					const expected = expectedAnswer(step, role, state);
					const what = `${role} ${step} in ${state}`;
					const answers = {
						open: 200,
						refused: 409,
						closed: `/geschillen/${reference}?gesloten=${step}`,
						absent: 404,
						elsewhere: wayIn[role] ?? 0,
					} as const;
					if (expected === 'open' || expected === 'closed') {
						const form = await world.as(role).get(path);
						compare(`GET ${what}`, dataOutcomeOf(form), answers[expected]);
					}
					if (expected === 'open') return;
					const post = await world.as(role).post(path, inputOf(step));
					compare(`POST ${what}`, postedOutcome(path, post, dataOutcomeOf), answers[expected]);
				});
			}
		}
		expect(wrong).toEqual([]);
		expect(await stored()).toEqual(before);
	});

	it('lets those who may take each step with the very input that was refused to others', async () => {
		const taken = new Set<StepName>();
		const { wrong, compare } = findings();
		async function go(at: number, role: Role, step: StepName, changes: Fields = {}) {
			expect(stepRules[step].by).toContain(role === 'respondent' ? stepRules[step].by[0] : role);
			const page = `/geschillen/${world.spares[at]}`;
			const fields = { ...inputOf(step), ...changes };
			const answer: Answer = await world.as(role).post(`${page}/stappen/${step}`, fields);
			compare(`${role} ${step}`, outcomeOf(answer), `${page}?gedaan=${step}` as `/${string}`);
			taken.add(step);
		}
		await go(0, 'caseworker', 'take-on');
		await go(0, 'respondent', 'submit-views');
		await go(0, 'withdrawn', 'submit-views');
		await go(0, 'caseworker', 'correct-contact');
		await go(0, 'caseworker', 'extend-term');
		await go(0, 'applicant', 'consent-to-stay');
		await go(0, 'jointApplicant', 'consent-to-stay');
		await go(0, 'caseworker', 'stay');
		await go(0, 'jointApplicant', 'end-stay');
		await go(0, 'caseworker', 'confirm-complete');
		await go(0, 'caseworker', 'set-advice-due');
		await go(0, 'member', 'request-information', {
			partyId: 'party-association',
			thirdPartyName: '',
			thirdPartyEmail: '',
		});
		await go(0, 'chair', 'give-advice');
		for (const role of ['caseworker', 'chair', 'member', 'signatory', 'drafter'] as const) {
			await go(0, role, 'add-note');
		}
		await go(0, 'caseworker', 'draft-ruling');
		await go(0, 'caseworker', 'present-ruling');
		await go(0, 'drafter', 'send-back-ruling');
		await go(0, 'caseworker', 'present-ruling');
		await go(0, 'drafter', 'sign-ruling');
		await go(1, 'caseworker', 'request-cure');
		await go(1, 'jointApplicant', 'cure');
		await go(1, 'caseworker', 'decline');
		await go(2, 'applicant', 'consent-to-stay');
		await go(2, 'caseworker', 'refuse-stay');
		await go(2, 'applicant', 'withdraw');
		await go(2, 'jointApplicant', 'continue-request');
		await go(2, 'jointApplicant', 'withdraw');
		expect(wrong).toEqual([]);
		const asked = world.disputes['under-review'];
		const answered = await world
			.as('thirdParty')
			.post(`/geschillen/${asked}/stappen/provide-information`, inputOf('provide-information'));
		expect(answered.location).toBe(`/geschillen/${asked}?gedaan=provide-information`);
		taken.add('provide-information');
		const undoing = `/geschillen/${asked}/stappen/undo-confirmation`;
		const { text } = await world.as('caseworker').get(undoing);
		const [, partyId = ''] = /name="partyId"[^>]*value="([^"]+)"/.exec(text) ?? [];
		const undone = await world
			.as('caseworker')
			.post(undoing, { ...inputOf('undo-confirmation'), partyId });
		expect(undone.location).toBe(`/geschillen/${asked}?gedaan=undo-confirmation`);
		expect((await world.as('thirdParty').get(`/geschillen/${asked}`)).status).toBe(404);
		taken.add('undo-confirmation');
		expect(stepNames.filter((step) => !taken.has(step))).toEqual([]);
	});
});

secretsStay(() => world);

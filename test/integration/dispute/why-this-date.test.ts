import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	aDemoPortal,
	type DemoPortal,
	type DemoReader,
	demoReaders,
} from '#test/support/a-demo-portal';
import type { TestRuntime } from '#test/support/a-runtime';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { addDays, type LocalDate, localDateOf } from '~/domain/local-date';
import { formatDate } from '~/i18n/format/format-date';
import { confirmParty } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';

const readers = (Object.keys(demoReaders) as DemoReader[]).filter((key) => demoReaders[key]);

let demo: DemoPortal;
let reviewed: string;
let adviceDue: LocalDate;
let toThird: NoticeFacts[];
beforeAll(async () => {
	demo = await aDemoPortal(async (runtime) => {
		adviceDue = addDays(localDateOf(runtime.clock.now()), 33);
		reviewed = await setAdviceDue(runtime);
		await askAThird(runtime, reviewed);
		toThird = await factsTo(runtime, reviewed, demoReaders.newcomer.email);
	});
});
afterAll(() => demo?.stop());

/** Answers the reference of a dispute in which the committee was told by when it advises. */
async function setAdviceDue({ db }: TestRuntime): Promise<string> {
	const { reference, chambers } = await db.client.dispute.findFirstOrThrow({
		where: { state: 'under-review', parties: { some: { organisationId: 'demo-hbw' } } },
	});
	await db.client.dispute.update({
		where: { reference },
		data: { chambers: JSON.stringify({ ...JSON.parse(chambers), adviceDue }) },
	});
	return reference;
}

/** Has the newcomer asked for information twice, as a third party by the same day, and confirm it. */
async function askAThird(runtime: TestRuntime, reference: string): Promise<void> {
	const { newcomer, chair } = demoReaders;
	const due = addDays(localDateOf(runtime.clock.now()), 9);
	for (const question of ['Hoeveel woningen bouwt u?', 'Wanneer zijn zij klaar?']) {
		const { version } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
		const taken = await takeStep(runtime, {
			actor: chair,
			reference,
			step: 'request-information',
			input: { thirdPartyName: 'Bouwbedrijf Maas', thirdPartyEmail: newcomer.email, question, due },
			seenVersion: version,
			fileIds: [],
		});
		expect(taken.outcome).toBe('accepted');
	}
	const { partyId } = await runtime.db.client.disputeParty.findFirstOrThrow({
		where: { reference, side: 'third-party' },
	});
	const at = { reference, partyId, organisationId: null };
	const confirmed = await confirmParty(runtime, newcomer, at);
	if (confirmed.outcome !== 'confirmed') throw new Error(confirmed.outcome);
	await runtime.db.client.session.updateMany({
		where: { personId: newcomer.personId },
		data: { membershipId: confirmed.membershipId },
	});
}

async function factsTo({ db }: TestRuntime, reference: string, recipient: string) {
	const mails = await db.client.outboxMail.findMany({ where: { recipient } });
	const facts = mails.map(({ props }): NoticeFacts => JSON.parse(props));
	return facts.filter((each) => each.reference === reference);
}

function as(reader: DemoReader): Visitor {
	const visitor = aVisitor(demo.portal.url);
	visitor.cookies.set('sessie', demo.sessions.get(reader) ?? '');
	return visitor;
}

async function open(reader: DemoReader, path: string): Promise<HTMLElement> {
	const { status, text } = await as(reader).get(path);
	expect(status, `${reader} ${path}`).toBe(200);
	return parse(text, { blockTextElements: { script: false, style: false } });
}

const textOf = (element: HTMLElement | null) => element?.textContent.replace(/\s+/g, ' ') ?? '';

describe('A due date in a list', () => {
	it.each(readers)('leads %s to why it is that date', async (reader) => {
		let followed = 0;
		for (const list of ['/start', '/geschillen?toon=alle']) {
			const links = (await open(reader, list)).querySelectorAll('td a[href*="#"]');
			const pages = new Map<string, HTMLElement>();
			followed += links.length;
			for (const link of links) {
				const [path = '', anchor = ''] = link.getAttribute('href')?.split('#') ?? [];
				const page = pages.get(path) ?? (await open(reader, path));
				pages.set(path, page);
				const places = page.querySelectorAll(`#${anchor}`);
				expect(places.length, `${reader} ${path}#${anchor}`).toBe(1);
				const [, date = '?'] = /(\d{1,2} [a-z]+ \d{4})/.exec(textOf(link)) ?? [];
				expect(textOf(places[0] ?? null)).toContain(date);
				const name = link.getAttribute('aria-label') ?? '';
				expect(name).toContain(textOf(link));
				expect(name).toMatch(/Waarom deze datum\? \(\d{4}-\d+\)$/);
			}
		}
		// An administrator reads no disputes; all others have one that runs.
		expect(followed > 0).toBe(reader !== 'administrator');
	});

	it('is a link for all who read the terms, and for nobody where the dispute is closed', async () => {
		const rows = async (reader: DemoReader) =>
			(await open(reader, '/geschillen?toon=alle')).querySelectorAll('tbody tr');
		const linked = (row: HTMLElement) => row.querySelectorAll('td a[href*="#termijnen"]').length;
		for (const reader of ['applicant', 'respondent', 'caseworker', 'member'] as const) {
			for (const row of await rows(reader)) {
				expect(linked(row), textOf(row)).toBe(/Gesloten/.test(textOf(row)) ? 0 : 1);
			}
		}
		const [ofThird, ...others] = await rows('newcomer');
		expect(others).toEqual([]);
		expect(ofThird && linked(ofThird)).toBe(0);
	});
});

describe('A dispute’s page', () => {
	it('tells every task why it is due when it is, and nobody an anchor twice', async () => {
		const disputes = (await open('caseworker', '/geschillen?toon=alle')).querySelectorAll('th a');
		expect(disputes.length).toBeGreaterThan(10);
		let tasks = 0;
		for (const link of disputes) {
			const page = await open('caseworker', link.getAttribute('href') ?? '');
			for (const task of page.querySelectorAll('.portal-task-now')) {
				tasks += 1;
				expect(textOf(task.querySelector('details summary'))).toContain('Waarom deze datum?');
				expect(task.querySelectorAll('details li').length).toBeGreaterThan(1);
			}
			const ids = page.querySelectorAll('[id]').map(({ id }) => id);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		}
		expect(tasks).toBeGreaterThan(3);
	});

	it('tells the chair the day for the advice and who set it, and a party neither', async () => {
		const path = `/geschillen/${reviewed}`;
		const said = formatDate(adviceDue, 'nl');
		const ofChair = textOf(await open('chair', path));
		expect(ofChair).toContain(said);
		expect(ofChair).toContain('De behandelaar bepaalde de laatste dag voor het advies');
		const { text } = await as('applicant').get(path);
		expect(text).not.toContain(said);
		expect(text).not.toContain(adviceDue);
		expect(text).not.toMatch(/laatste dag voor het advies|after-arrival|before-ruling|"advice"/);
	});

	it('tells a third party, as its mails do, why its answer is due, and nothing of the other terms', async () => {
		const page = await open('newcomer', `/geschillen/${reviewed}`);
		expect(page.querySelectorAll('main details')).toHaveLength(2);
		expect(textOf(page)).toContain('De adviescommissie stelde de vraag op');
		expect(textOf(page)).not.toMatch(/artikel 44|artikel 19b/);
		expect(toThird.map(({ expected }) => expected?.because?.why ?? null)).toEqual(
			expect.arrayContaining(['information', 'information', null]),
		);
		for (const { rulingDue, rulingTerm } of toThird) {
			expect([rulingDue, rulingTerm]).toEqual([null, undefined]);
		}
	});
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillMany } from '#seed/fill-many';
import { regions } from '#seed/many-organisations';
import { demoActor } from '#seed/store-cast';
import { all } from '#test/support/all';
import { findReading } from '~/db/find-dispute';
import { findTimeline } from '~/db/find-timeline';
import { findWaiting } from '~/db/find-waiting';
import { type DisputeFilter, listDisputes } from '~/db/list-disputes';
import { type Database, openDatabase } from '~/db/open-database';
import { disputeFaults } from '~/db/verify/dispute-faults';
import { localDateOf } from '~/domain/local-date';

const now = new Date('2026-11-25T13:00:00Z');
const disputes = 1500;
const caseworker = demoActor('caseworker');
const municipality = demoActor('waterstad');
let folder: string;
let database: Database;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'portal-lists-'));
	const file = path.join(folder, 'portal.db');
	await fillMany({ file, disputes, now });
	database = await openDatabase({ file });
});
afterAll(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

/** How SQLite goes about each query of `work`. */
async function plansOf(work: (database: Database) => Promise<unknown>): Promise<string[]> {
	const plans: string[] = [];
	const read: Database['read'] = async (sql, params) => {
		const steps = await database.read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params);
		plans.push(...steps.map(({ detail }) => detail));
		return database.read(sql, params);
	};
	await work({ ...database, read });
	return plans;
}

/** Reads a whole table, or puts all that it found in order first. */
const slow = (plan: string) =>
	/^SCAN (?!d USING (COVERING )?INDEX|\(subquery|s\b)/.test(plan) || /TEMP B-TREE/.test(plan);

const searches = ['', 'gemeente', 'waterstad', '2026', '2026-0001', 'gemeente water', 'nergens'];
const filters = searches.flatMap((search) =>
	(['open', 'closed', 'all'] as const).flatMap((show) =>
		[1, 4].map((page): DisputeFilter => ({ search, show, page })),
	),
);

it.each(filters)('lists by indexes alone: $search, $show, page $page', async (filter) => {
	for (const actor of [caseworker, municipality]) {
		const plans = await plansOf((db) => listDisputes(db, actor, filter, localDateOf(now)));
		expect(plans.length).toBeGreaterThan(0);
		expect(plans.filter(slow)).toEqual([]);
	}
});

it('reads a dispute, its timeline and what waits by indexes alone', async () => {
	const today = localDateOf(now);
	const plans = await plansOf(async (db) => {
		const reading = await findReading(db, caseworker, '2026-0001', today);
		if (reading?.as !== 'ministry') throw new Error('It is there for a caseworker');
		await findReading(db, municipality, '2026-0001', today);
		await findTimeline(db, reading.dispute.id, 'all');
		await findTimeline(db, reading.dispute.id, 'ministry');
		await findWaiting(db, 'caseworker', { size: 25, number: 3 }, today);
		await findWaiting(db, 'organisation:demo-waterstad', { size: 25, number: 1 }, today);
	});
	expect(plans.length).toBeGreaterThan(5);
	expect(plans.filter(slow)).toEqual([]);
});

it('finds the same by every way: all of a word, page by page, once each, newest first', async () => {
	for (const search of [
		'gemeente',
		'woonstichting de',
		'oosterdam',
		'2026',
		'2026-00',
		'water 2025',
	]) {
		for (const show of ['open', 'closed', 'all'] as const) {
			const found = await everyPage({ search, show });
			expect(found).toEqual(await plainly(search, show));
		}
	}
});

async function everyPage(filter: Omit<DisputeFilter, 'page'>): Promise<string[]> {
	const found: string[] = [];
	for (let page = 1; ; page++) {
		const { rows, more } = await listDisputes(
			database,
			caseworker,
			{ ...filter, page },
			localDateOf(now),
		);
		found.push(...rows.map(({ reference }) => reference));
		if (!more) return found;
	}
}

/** The same without any index: every dispute whose names and reference have the words. */
async function plainly(search: string, show: DisputeFilter['show']): Promise<string[]> {
	const rows = await database.client.dispute.findMany({ include: { parties: true } });
	return rows
		.filter(({ rulingDueOn }) => show === 'all' || (show === 'open') === (rulingDueOn !== null))
		.filter(({ reference, parties }) => {
			const names = parties.map(({ name }) => name.toLowerCase()).join(' ');
			const words = [reference, ...names.split(' ')];
			return search.split(' ').every((word) => words.some((each) => each.startsWith(word)));
		})
		.map(({ reference }) => reference)
		.sort()
		.reverse();
}

it('lists for a party its own disputes only, newest first', async () => {
	const { rows } = await listDisputes(
		database,
		municipality,
		{ search: '', show: 'all', page: 1 },
		localDateOf(now),
	);
	const own = await database.client.disputeParty.findMany({
		where: { organisationId: 'demo-waterstad' },
		select: { reference: true },
		orderBy: { reference: 'desc' },
	});
	expect(rows.map(({ reference }) => reference)).toEqual(own.map(({ reference }) => reference));
	expect(own.length).toBe(Math.ceil(disputes / regions.length));
});

it('is filled with disputes that are whole: their timelines verify', async () => {
	expect(await database.client.dispute.count()).toBe(disputes);
	expect(await all(disputeFaults(database))).toEqual([]);
	expect(await database.read('PRAGMA foreign_key_check', [])).toEqual([]);
});

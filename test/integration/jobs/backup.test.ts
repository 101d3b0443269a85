import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aRuntime } from '#test/support/a-runtime';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import { theTenants } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { listBackups } from '~/jobs/backup/take-backup';
import { verify } from '~/server/verify/verify';
import { aReadyFormation } from '../filing/a-draft';

let folder: string;
let backups: string;
let portals: Portal[];
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'portal-backup-'));
	backups = path.join(folder, 'backups');
	portals = [];
});
afterEach(async () => {
	for (const portal of portals) await portal.stop();
	await rm(folder, { recursive: true, force: true });
});

/** A portal on a database with the cast, that takes its first backup of the day only when it is asked. */
async function aBackedUpPortal(env: Record<string, string> = {}): Promise<Portal> {
	const data = path.join(folder, 'data');
	await mkdir(data, { recursive: true });
	const runtime = await aRuntime({ folder: data, now: new Date() });
	await withCast(runtime);
	// Filed by a verified organisation: others file only a few a day.
	await runtime.db.client.organisation.updateMany({ data: { verified: true } });
	await runtime.db.close();
	const portal = await aPortal({ env: { DATA_DIR: data, BACKUP_DIR: backups, ...env } });
	portals.push(portal);
	return portal;
}

const signature = { name: 'Fatima Yilmaz', capacity: 'voorzitter', agreed: 'yes' };
const take = (portal: Portal) => process.kill(portal.pid, 'SIGUSR2');
const whole = () => listBackups(backups);

async function filed(visitor: Visitor): Promise<string> {
	const draft = await aReadyFormation(visitor);
	const { location, text } = await visitor.post(`${draft}/controle`, signature);
	const [, reference] = /\/geschillen\/(\d{4}-\d+)\?gedaan=ingediend/.exec(location ?? '') ?? [];
	if (!reference) throw new Error(`Not filed: ${text.slice(0, 2000)}`);
	return reference;
}

async function verified(place: string) {
	const lines: string[] = [];
	const code = await verify([place], '', (line) => lines.push(line));
	return { code, output: lines.join('\n') };
}

describe('A backup', () => {
	it('taken under load holds all that was acknowledged before it, with its files, and starts elsewhere', async () => {
		const portal = await aBackedUpPortal({ BACKUPS_KEPT: '2' });
		const visitor = aVisitor(portal.url);
		await visitor.signIn(theTenants.email, portal.mail);
		let acknowledged: string[] = [await filed(visitor)];
		let begun: string[] = [];
		let isOver = false;
		const load = (async () => {
			while (!isOver) acknowledged = [...acknowledged, await filed(visitor)];
		})();
		for (let round = 1; round <= 3; round++) {
			const known = acknowledged.length;
			await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(known);
			begun = acknowledged;
			const before = (await whole()).at(-1);
			take(portal);
			await expect.poll(async () => (await whole()).at(-1), { timeout: 30_000 }).not.toBe(before);
		}
		isOver = true;
		await load;
		expect(portal.output()).not.toContain('backup failed');
		await expect.poll(whole).toHaveLength(2);
		const [first = '', last = ''] = await whole();
		const place = path.join(backups, last);
		expect((await readdir(backups)).filter((name) => name.endsWith('.part'))).toEqual([]);
		const { code, output } = await verified(place);
		expect([code, output]).toEqual([0, expect.stringContaining('no faults')]);
		// On the same disk a file is in the store and in each backup, and takes its room once.
		const earlier = path.join(backups, first, 'evidence');
		const [shelf = ''] = await readdir(earlier);
		const [id = ''] = await readdir(path.join(earlier, shelf));
		const file = path.join(place, 'evidence', shelf, id);
		expect((await stat(file)).nlink).toBe(3);
		const restored = await aPortal({ env: { DATA_DIR: place } });
		portals.push(restored);
		const reader = aVisitor(restored.url);
		await reader.signIn(theTenants.email, restored.mail);
		for (const reference of begun) {
			expect((await reader.get(`/geschillen/${reference}`)).status, reference).toBe(200);
			const exhibit = await reader.get(`/geschillen/${reference}/stukken/1`);
			expect([exhibit.status, exhibit.text]).toEqual([200, 'Het verslag van het overleg.']);
		}
		expect(begun.length).toBeGreaterThan(3);
	}, 180_000);

	it('that was cut off is not taken for a whole one, and goes with the next', async () => {
		const portal = await aBackedUpPortal();
		take(portal);
		await expect.poll(whole, { timeout: 30_000 }).toHaveLength(1);
		let cut = false;
		for (let attempt = 0; attempt < 30 && !cut; attempt++) {
			const known = await whole();
			take(portal);
			await expect
				.poll(async () => (await readdir(backups)).length, { interval: 1 })
				.toBeGreaterThan(known.length);
			await portal.kill();
			cut = (await readdir(backups)).some((name) => name.endsWith('.part'));
			await portal.restart();
		}
		expect(cut).toBe(true);
		const [part = ''] = (await readdir(backups)).filter((name) => name.endsWith('.part'));
		expect(await whole()).not.toContain(part);
		const known = await whole();
		take(portal);
		await expect.poll(whole, { timeout: 30_000 }).toHaveLength(known.length + 1);
		expect((await readdir(backups)).filter((name) => name.endsWith('.part'))).toEqual([]);
		for (const name of await whole()) {
			expect((await verified(path.join(backups, name))).code, name).toBe(0);
		}
	}, 120_000);

	it('that finds no room leaves the earlier ones, is logged with what to do, and shows in /health', async () => {
		const portal = await aBackedUpPortal();
		take(portal);
		await expect.poll(whole, { timeout: 30_000 }).toHaveLength(1);
		const [first = ''] = await whole();
		await rename(backups, path.join(folder, 'kept'));
		// Not even root can make a folder in a file.
		await writeFile(backups, '');
		take(portal);
		await expect.poll(() => portal.output(), { timeout: 30_000 }).toContain('The backup failed');
		expect(portal.output()).toContain('See whether BACKUP_DIR is there');
		await rm(backups);
		await rename(path.join(folder, 'kept'), backups);
		expect((await fetch(`${portal.url}/health`)).status).toBe(503);
		expect((await fetch(`${portal.url}/health/live`)).status).toBe(200);
		take(portal);
		await expect.poll(whole, { timeout: 30_000 }).toHaveLength(2);
		expect((await verified(path.join(backups, first))).code).toBe(0);
	}, 120_000);
});

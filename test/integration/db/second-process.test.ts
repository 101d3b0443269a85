import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { aBundle } from '#test/support/a-bundle';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { migrate } from '~/db/migrate';
import { openDatabase } from '~/db/open-database';
import { DatabaseInUse } from '~/db/sqlite/process-lock';

let program: string;
let runtime: TestRuntime;
let file: string;
const running = new Set<ChildProcess>();
beforeAll(async () => {
	program = await aBundle('test/support/hold-database.ts');
});
beforeEach(async () => {
	runtime = await aRuntime();
	file = path.join(runtime.folder, 'portal.db');
});
afterEach(async () => {
	for (const child of running) child.kill('SIGKILL');
	running.clear();
	await runtime.close();
});
afterAll(() => rm(path.dirname(program), { recursive: true, force: true }));

/** Another process that opens the database; answers what it said of it. */
async function anotherProcess(at = file) {
	const child = spawn(process.execPath, [program, at], { stdio: ['ignore', 'pipe', 'inherit'] });
	running.add(child);
	const [said] = await once(createInterface({ input: child.stdout }), 'line');
	return {
		said: String(said),
		async kill() {
			const closed = once(child, 'close');
			child.kill('SIGKILL');
			await closed;
		},
	};
}

it('refuses a second process with an error that says what to do, and serves the first on', async () => {
	const { said } = await anotherProcess();
	expect(said).toBe(new DatabaseInUse(file).message);
	expect(said).toContain('stop the other one, or choose another data folder');
	await runtime.db.client.referenceCounter.create({ data: { year: 1, last: 1 } });
});

it('knows the file also by another path to it', async () => {
	const other = `${runtime.folder}-link`;
	await symlink(runtime.folder, other);
	const { said } = await anotherProcess(path.join(other, 'portal.db'));
	await rm(other);
	expect(said).toContain('in use by another process');
});

it('leaves nothing of its lock behind when it is closed', async () => {
	await runtime.db.close();
	const left = await readdir(runtime.folder);
	expect(left.sort()).toEqual(['evidence', 'portal.db']);
});

it('opens for the next process once the first has closed it', async () => {
	await runtime.db.close();
	const next = await anotherProcess();
	expect(next.said).toBe('open');
	await expect(openDatabase({ file })).rejects.toThrow(DatabaseInUse);
	await next.kill();
});

it('opens again at once after kill -9 of the process that held it', async () => {
	await runtime.db.close();
	for (let round = 0; round < 3; round++) {
		const holder = await anotherProcess();
		expect(holder.said).toBe('open');
		await holder.kill();
		const database = await openDatabase({ file });
		expect(await migrate(database, new Date())).toEqual([]);
		await database.close();
	}
});

it('sees a process in another container, which has its own names but the same folder', async () => {
	await runtime.db.close();
	const lockFile = `${file}-lock`;
	const holder = createServer((socket) => socket.destroy()).listen(lockFile);
	await once(holder, 'listening');
	await expect(openDatabase({ file })).rejects.toThrow(DatabaseInUse);
	const closed = once(holder, 'close');
	holder.close();
	await closed;
});

it('gives the file free when it can not be opened as a database', async () => {
	await runtime.db.close();
	const good = `${file}.good`;
	await rename(file, good);
	await rename(program, file);
	await expect(openDatabase({ file })).rejects.toThrow('file is not a database');
	await rename(file, program);
	await rename(good, file);
	const database = await openDatabase({ file });
	await database.close();
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { build, isBuilt } from '../../app/server/build.mjs';

const lock = 'node_modules/.portal-build-lock';

/** Builds the server before the tests that run it, when its sources have changed since; once. */
export default async function buildOnce(): Promise<void> {
	while (!takeLock()) await wait(500);
	try {
		if (!isBuilt()) build();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Two test runs at once would build over each other; a lock of a run that was killed is nobody's. */
function takeLock(): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (!isAlive(holder())) rmSync(lock, { force: true });
		return false;
	}
}

function holder(): number {
	try {
		return Number(readFileSync(lock, 'utf8')) || process.pid;
	} catch {
		return process.pid;
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

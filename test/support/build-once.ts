import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { build, isBuilt } from '../../app/server/build.mjs';

const lock = 'node_modules/.portal-build-lock';

/** Builds the server before the tests that run it, when its sources have changed since; once. */
export default async function buildOnce(): Promise<void> {
	while (!takeLock()) await wait(500);
	try {
		if (!isBuilt()) build();
	} finally {
		rmdirSync(lock);
	}
}

/** Two test runs at once would build over each other; a lock of a run that was killed ends by hand. */
function takeLock(): boolean {
	if (existsSync(lock)) return false;
	try {
		mkdirSync(lock);
		return true;
	} catch {
		return false;
	}
}

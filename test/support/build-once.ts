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

/** No build takes longer: a lock as old as this was left by a run that was killed. */
const lockMs = 300_000;

/** Two test runs at once would build over each other. */
function takeLock(): boolean {
	const known = statSync(lock, { throwIfNoEntry: false });
	if (known && Date.now() - known.mtimeMs > lockMs) rmSync(lock, { recursive: true, force: true });
	try {
		mkdirSync(lock);
		return true;
	} catch {
		return false;
	}
}

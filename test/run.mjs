// `npm test`: every test, the browser's included. Finds a Chromium or installs Debian's where it may;
// where it can't, it fails and says what to do, so that nothing is ever skipped in silence.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chromium = findChromium() ?? installChromium();
if (!chromium) {
	fail(
		'The browser tests need Chromium, and none was found. Install it (Debian, Ubuntu: `apt-get install chromium`), or name one: `CHROMIUM=/path/to/chromium npm test`.',
	);
}

const folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
	process.execPath,
	[
		'node_modules/vitest/vitest.mjs',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
		...process.argv.slice(2),
	],
	{ stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } },
);
const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
rmSync(folder, { recursive: true });
if (!counted) fail('The tests ended before they could be counted.');
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counted;
const skipped = numPendingTests + numTodoTests;
process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped\n`);
process.exit(status || (numPassedTests > 0 ? 0 : 1));

/** @returns {string | undefined} */
function findChromium() {
	const named = process.env.CHROMIUM;
	if (named)
		return existsSync(named) ? named : fail(`CHROMIUM names ${named}, which is not there.`);
	const places = [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	];
	return places.find((place) => existsSync(place));
}

function installChromium() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	process.stdout.write('No Chromium found: installing the Debian package.\n');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [
		['update', '-q'],
		['install', '-qy', '--no-install-recommends', 'chromium'],
	]) {
		const { status } = spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
		if (status !== 0) return undefined;
	}
	return findChromium();
}

/**
 * Says why and what to do, and ends.
 * @param {string} why
 * @returns {never}
 */
function fail(why) {
	process.stderr.write(`${why}\n`);
	process.exit(1);
}

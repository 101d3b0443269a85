import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import buildOnce from '#test/support/build-once';
import { barePage } from './bare-page';
import { filingRate } from './filing-rate';
import { load, median } from './load';
import { measuredPortal } from './measured-portal';
import { pageWeight } from './page-weight';
import { type PreparedData, prepareData } from './prepare-data';
import { printReport, type SizeReport } from './report';

const { values: options } = parseArgs({
	args: process.argv.slice(2).filter((word) => word !== '--'),
	options: {
		sizes: { type: 'string', default: '1000,100000' },
		seconds: { type: 'string', default: '3' },
		rounds: { type: 'string', default: '3' },
		json: { type: 'string' },
	},
});
const seconds = Number(options.seconds);
const rounds = Array.from({ length: Number(options.rounds) }, (_, index) => index);

/** The pages that are measured, each as the person who opens it. */
function pagesOf({ reference, name, cookies }: PreparedData) {
	return [
		{ key: 'sign-in page', path: '/inloggen', cookie: '' },
		{ key: 'dispute page', path: `/geschillen/${reference}`, cookie: cookies.caseworker },
		{ key: 'caseworker’s list', path: '/geschillen', cookie: cookies.caseworker },
		{
			key: 'search by reference',
			path: `/geschillen?zoek=${reference}`,
			cookie: cookies.caseworker,
		},
		{
			key: 'search by name',
			path: `/geschillen?zoek=${encodeURIComponent(name)}`,
			cookie: cookies.caseworker,
		},
		{ key: 'caseworker’s start', path: '/start', cookie: cookies.caseworker },
	];
}

async function measure(disputes: number, bareUrl: string): Promise<SizeReport> {
	const folder = await mkdtemp(path.join(tmpdir(), 'portal-bench-'));
	try {
		const data = await prepareData(folder, disputes, 600);
		const portal = await measuredPortal(folder);
		try {
			const pages = [];
			for (const { key, path: at, cookie } of pagesOf(data)) {
				const headers: Record<string, string> = cookie ? { Cookie: cookie } : {};
				// Once unmeasured: the bare page has been asked for before, this one never yet.
				await load(portal.url + at, seconds, headers);
				// Each round beside the bare page, so that a busy machine slows both alike.
				const pairs = [];
				for (const _round of rounds) {
					const bare = await load(bareUrl, seconds);
					pairs.push({ bare, page: await load(portal.url + at, seconds, headers) });
				}
				const wrong = pairs.reduce((sum, { bare, page }) => sum + bare.wrong + page.wrong, 0);
				if (wrong > 0) throw new Error(`${key}: ${wrong} answers were wrong`);
				pages.push({
					key,
					perSecond: median(pairs.map(({ page }) => page.perSecond)),
					p99: median(pairs.map(({ page }) => page.p99)),
					ofBare: median(pairs.map(({ page, bare }) => page.perSecond / bare.perSecond)),
					weight: await pageWeight(portal.url + at, headers),
				});
			}
			const filed = await filingRate(portal.url, data);
			return { disputes, pages, filed, startMs: portal.startMs, residentMb: portal.residentMb() };
		} finally {
			await portal.stop();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

await buildOnce();
const bare = await barePage();
try {
	const reports: SizeReport[] = [];
	for (const size of options.sizes.split(',')) reports.push(await measure(Number(size), bare.url));
	printReport(reports);
	if (options.json) await writeFile(options.json, JSON.stringify(reports, null, '\t'));
	else process.stdout.write(`${JSON.stringify(reports)}\n`);
} finally {
	bare.stop();
}
process.exit(0);

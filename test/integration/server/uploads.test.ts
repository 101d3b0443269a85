import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aProbe } from '#test/support/a-probe';
import { aVisitor, type Visitor } from '#test/support/a-visitor';

let portal: Portal;
let tenants: Visitor;
let draft: string;
beforeAll(async () => {
	portal = await aPortal({ demo: true });
	tenants = aVisitor(portal.url);
	await tenants.signIn('fatima@hbw.example', portal.mail);
	draft = (await tenants.post('/verzoeken')).location ?? '';
	await tenants.post(`${draft}/soort`, { kind: 'formation' });
	expect(draft).toMatch(/^\/verzoeken\/[0-9a-f-]{36}$/);
});
afterAll(() => portal.stop());

const header = Buffer.from('%PDF-1.7\n');
const aFile = (size: number) => Buffer.concat([header, randomBytes(size)]);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const upload = (name: string, content: Buffer) =>
	tenants.upload(`${draft}/documenten/housing-vision`, [{ name, content }], { intent: 'bestand' });

/** The most memory that the portal's process has held, in megabytes (Linux tells it). */
function peakMemory(): number {
	const status = readFileSync(`/proc/${portal.pid}/status`, 'utf8');
	return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

describe('Uploads to the portal', () => {
	it('200 at once of half a megabyte come back byte by byte, and others are still answered', async () => {
		const files = new Map(
			Array.from({ length: 200 }, (_, at) => [`f${at}.pdf`, aFile(500_000 + at)]),
		);
		const probe = aProbe(`${portal.url}/`);
		const answers = await Promise.all([...files].map(([name, content]) => upload(name, content)));
		const percentile = await probe.end();
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
		const page = await tenants.get(`${draft}/documenten/housing-vision`);
		const links = new Set(page.text.match(new RegExp(`${draft}/bestanden/[0-9a-f-]{36}`, 'g')));
		expect(links.size).toBe(200);
		const sent = [...files.values()].map(sha256).sort();
		const back: string[] = [];
		for (const link of links) back.push(sha256((await tenants.get(link)).bytes));
		expect(back.sort()).toEqual(sent);
		expect(percentile).toBeLessThan(1000);
	});

	it('eight of 50 MB at once leave the process small', async () => {
		const content = aFile(50 * 1024 * 1024 - header.length);
		const before = peakMemory();
		const answers = await Promise.all(
			Array.from({ length: 8 }, (_, at) => upload(`groot${at}.pdf`, content)),
		);
		expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 303));
		expect(peakMemory() - before).toBeLessThan(150);
	});

	it('keeps harmless what is dangerous: refused, or a download in a sandbox', async () => {
		const page = await upload('plaat.svg', Buffer.from('<svg onload="alert(1)"/>'));
		expect(page.status).toBe(422);
		const stored = await upload('../../x\r\n"; evil=1.html', Buffer.from('Gewoon een tekst.\n'));
		expect(stored.status).toBe(303);
		const { text } = await tenants.get(`${draft}/documenten/housing-vision`);
		const link = text.match(new RegExp(`${draft}/bestanden/[0-9a-f-]{36}`, 'g'))?.at(-1) ?? '';
		const { headers } = await tenants.get(link);
		expect(headers.get('Content-Disposition')).toMatch(
			/^attachment; filename="[^"\\\r\n/]+\.txt"; filename\*=UTF-8''[\w%.-]+\.txt$/,
		);
		expect(headers.get('Content-Type')).toBe('text/plain');
		expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/);
		expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(headers.get('Cache-Control')).toBe('no-store');
	});
});

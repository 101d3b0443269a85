import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { type Answer, aVisitor, type Visitor } from '#test/support/a-visitor';
import { commonTexts } from '~/i18n/common';

let portal: Portal;
beforeAll(async () => {
	portal = await aPortal({ env: { TRUST_PROXY: '1' } });
});
afterAll(() => portal.stop());

let sources = 0;
/** A browser somewhere else than every other one, as the proxy in front tells. */
function somebody(): Visitor {
	sources += 1;
	return aVisitor(portal.url, { headers: { 'X-Forwarded-For': `198.51.100.${sources}` } });
}

const ask = (visitor: Visitor, email: string) => visitor.post('/inloggen', { email });
const type = (visitor: Visitor, code: string) => visitor.post('/inloggen/code', { code });
const isSignedIn = async (visitor: Visitor) => (await visitor.get('/account')).status === 200;
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

/** A browser that asked for a code, and the code. */
async function asked(email: string): Promise<{ visitor: Visitor; code: string }> {
	const visitor = somebody();
	await ask(visitor, email);
	return { visitor, code: await portal.mail.codeFor(email) };
}

describe('Signing in', () => {
	it('leads somebody new past their name to the page that they wanted', async () => {
		const visitor = somebody();
		expect(await visitor.signIn('anna@stad.example', portal.mail, '/namens?x=1')).toBe(
			'/namens?x=1',
		);
		const page = await visitor.open('/namens?x=1');
		expect(page.path).toBe('/account?naar=%2Fnamens%3Fx%3D1');
		const named = await visitor.post(page.path, { name: 'Anna Stad', language: 'nl' });
		expect(named.location).toBe('/namens?x=1');
		expect((await visitor.get('/namens?x=1')).text).toContain('Anna Stad');
	});

	it('never leads to another site', async () => {
		for (const to of [
			'https://evil.example',
			'//evil.example',
			'/\\evil.example',
			'/\t/evil.example',
		]) {
			expect(await somebody().signIn('bert@stad.example', portal.mail, to)).toBe('/start');
		}
	});

	it('gives a session that nobody else could have chosen, and ends the one before', async () => {
		const { visitor, code } = await asked('carla@stad.example');
		const planted = 'p'.repeat(43);
		visitor.cookies.set('sessie', planted);
		await type(visitor, code);
		const first = visitor.cookies.get('sessie');
		expect(first).toMatch(/^[\w-]{43}$/);
		expect(first).not.toBe(planted);
		visitor.cookies.set('sessie', planted);
		expect(await isSignedIn(visitor)).toBe(false);
		visitor.cookies.set('sessie', first ?? '');
		await ask(visitor, 'carla@stad.example');
		await type(visitor, await portal.mail.codeFor('carla@stad.example'));
		expect(await isSignedIn(visitor)).toBe(true);
		visitor.cookies.set('sessie', first ?? '');
		expect(await isSignedIn(visitor)).toBe(false);
	});

	it('keeps its cookies from scripts and from other sites', async () => {
		const { visitor, code } = await asked('dirk@stad.example');
		const answers = [await ask(visitor, 'dirk@stad.example'), await type(visitor, wrong(code))];
		answers.push(await type(visitor, await portal.mail.codeFor('dirk@stad.example')));
		const cookies = answers.flatMap(({ headers }) => headers.getSetCookie());
		expect(cookies).toHaveLength(3);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/^(sessie|inlogpoging)=.*; Path=\/; HttpOnly; SameSite=Lax$/);
		}
	});
});

describe('A code', () => {
	it('is not used up by looking at the page, however often and by whatever method', async () => {
		const { visitor, code } = await asked('eva@stad.example');
		const cookie = `inlogpoging=${visitor.cookies.get('inlogpoging')}`;
		for (const method of ['GET', 'HEAD', 'GET', 'OPTIONS']) {
			await fetch(`${portal.url}/inloggen/code?code=${code}`, { method, headers: { cookie } });
		}
		expect((await type(visitor, code)).status).toBe(303);
	});

	it('works in the browser that asked for it only', async () => {
		const { visitor, code } = await asked('frits@stad.example');
		const other = somebody();
		expect((await type(other, code)).status).toBe(422);
		expect(other.cookies.has('sessie')).toBe(false);
		expect((await type(visitor, code)).status).toBe(303);
	});

	it('typed twenty times at once gives one session', async () => {
		const { visitor, code } = await asked('gerda@stad.example');
		const answers = await Promise.all(Array.from({ length: 20 }, () => type(visitor, code)));
		const sessions = answers.flatMap(({ headers }) =>
			headers.getSetCookie().filter((cookie) => cookie.startsWith('sessie=')),
		);
		expect(sessions).toHaveLength(1);
	});

	it('typed wrong keeps the form, and is spent after five tries', async () => {
		const { visitor, code } = await asked('hans@stad.example');
		const statuses: number[] = [];
		for (let nth = 0; nth < 60; nth++) statuses.push((await type(visitor, wrong(code))).status);
		expect(statuses.slice(0, 4)).toEqual([422, 422, 422, 422]);
		expect(new Set(statuses.slice(4))).toEqual(new Set([429]));
		expect((await type(visitor, code)).status).toBe(429);
	});
});

describe('Asking for codes', () => {
	it.each([
		['known', 'gerda@stad.example'],
		['unknown', 'niemand@stad.example'],
	])(
		'sixty times for one %s address is too often, and others don’t notice',
		async (_which, email) => {
			const visitor = somebody();
			const answers: Answer[] = [];
			for (let nth = 0; nth < 60; nth++) answers.push(await ask(visitor, email));
			expect(answers.filter(({ status }) => status === 303)).toHaveLength(5);
			const last = answers.at(-1);
			expect(last?.status).toBe(429);
			expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0);
			expect(last?.text).toContain(commonTexts.nl.tooMany.text);
			expect((await ask(visitor, `not-${email}`)).status).toBe(303);
			expect((await ask(somebody(), email)).status).toBe(303);
		},
	);

	it('sixty times from one source is too often, and other sources don’t notice', async () => {
		const visitor = somebody();
		const statuses = new Set<number>();
		for (let nth = 0; nth < 60; nth++) {
			statuses.add((await ask(visitor, `nr${nth}@elders.example`)).status);
		}
		expect(statuses).toEqual(new Set([303, 429]));
		expect((await ask(somebody(), 'nr59@elders.example')).status).toBe(303);
	});

	it('tells by answer and by time nothing about who is known', async () => {
		const known = Array.from({ length: 12 }, (_, nth) => `bekend${nth}@stad.example`);
		for (const email of known) await somebody().signIn(email, portal.mail);
		const unknown = known.map((email) => `on${email}`);
		const times = { known: [] as number[], unknown: [] as number[] };
		const answers = new Set<string>();
		const measure = async (which: 'known' | 'unknown', email: string) => {
			const visitor = somebody();
			const start = performance.now();
			const answer = await ask(visitor, email);
			times[which].push(performance.now() - start);
			const page = await visitor.get('/inloggen/code');
			const text = page.text.replaceAll(email, '').replaceAll(/nonce="[^"]*"/g, '');
			answers.add(JSON.stringify([answer.status, answer.location, text.length]));
		};
		for (let round = 0; round < 4; round++) {
			for (const [nth, email] of known.entries()) {
				await measure('known', email);
				await measure('unknown', unknown[nth] ?? '');
			}
		}
		expect([...answers]).toHaveLength(1);
		expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(10);
	});
});

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

describe('Signing out', () => {
	it('ends the session on the server: the cookie is worth nothing afterwards', async () => {
		const visitor = somebody();
		await visitor.signIn('anna@stad.example', portal.mail);
		const stolen = visitor.cookies.get('sessie') ?? '';
		expect(await isSignedIn(visitor)).toBe(true);
		await visitor.signOut();
		expect(visitor.cookies.has('sessie')).toBe(false);
		visitor.cookies.set('sessie', stolen);
		expect(await isSignedIn(visitor)).toBe(false);
	});

	it('everywhere ends the sessions of all one’s browsers, and nobody else’s', async () => {
		const [here, there, other] = [somebody(), somebody(), somebody()];
		await here.signIn('anna@stad.example', portal.mail);
		await there.signIn('anna@stad.example', portal.mail);
		await other.signIn('bert@stad.example', portal.mail);
		await here.post('/uitloggen', { overal: 'ja' });
		expect(await isSignedIn(there)).toBe(false);
		expect(await isSignedIn(other)).toBe(true);
	});

	it('is not done by a link', async () => {
		const visitor = somebody();
		await visitor.signIn('bert@stad.example', portal.mail);
		await visitor.get('/uitloggen');
		expect(await isSignedIn(visitor)).toBe(true);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrganisations } from '#seed/cast';
import { aBrowser } from '#test/support/a-browser';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor } from '#test/support/a-visitor';
import { axeFindings } from '#test/support/axe';

let portal: Portal;
beforeAll(async () => {
	portal = await aPortal({ demo: true });
});
afterAll(() => portal.stop());

const inTime = 'kind=formation&bidDate=2026-07-01&on=2027-01-14&approached=no';

describe('The clock', () => {
	it('asks, and answers by its address: verdict, days with why, and what to do first', async () => {
		const visitor = aVisitor(portal.url);
		const empty = await visitor.get('/klok');
		expect([empty.status, empty.text.includes('Kunt u uw geschil nu voorleggen?')]).toEqual([
			200,
			true,
		]);
		const { status, text } = await visitor.get(`/klok?${inTime}`);
		expect(status).toBe(200);
		expect(text).toContain('Op 14 januari 2027 bent u op tijd.');
		expect(text).toContain('donderdag 8 april 2027');
		expect(text).toContain('Woningwet artikel 44 lid 3');
		expect(text).toContain('Probeer er met elke andere partij samen uit te komen.');
		expect(text).toContain('value="01-07-2026"');
	});

	it.each([
		['kind=formation', 'Vul dit veld in.'],
		['kind=performance&periodUntil=2027-2030', 'Vul één jaar in'],
		['bidDate=2026-07-01', 'Kies een van de mogelijkheden.'],
		['kind=formation&bidDate=2026-02-30', 'Deze dag bestaat niet.'],
		['kind=formation&bidDate=0001-01-01', 'Deze dag bestaat niet.'],
		['kind=formation&bidDate=9999-12-31', 'Deze dag bestaat niet.'],
		['kind=formation&bidDate=2026-07-01&on=2026-01-01', 'ligt vóór de andere dag'],
		['kind=a&kind=b&bidDate[]=%00%ff', 'Kies een van de mogelijkheden.'],
		[`kind=formation&bidDate=${'9'.repeat(3000)}`, 'Dit is geen datum.'],
	])('says what is wrong with ?%s, on its own page and as a problem', async (query, reason) => {
		const visitor = aVisitor(portal.url);
		const page = await visitor.get(`/klok?${query}`);
		expect(page.status).toBe(422);
		expect(page.text).toContain(reason);
		const api = await visitor.get(`/api/klok?${query}`);
		expect(api.status).toBe(400);
		expect(api.headers.get('Content-Type')).toBe('application/problem+json');
		expect(JSON.parse(api.text).errors[0].reason).toContain(reason);
	});

	it('tells which dates are needed where nothing was filled in', async () => {
		const page = await aVisitor(portal.url).get('/klok?bidDate=&madeOn=&periodUntil=&on=');
		expect(page.status).toBe(422);
		expect(page.text).toContain('Kies een van de mogelijkheden.');
		expect(page.text).toContain('Gaat het over totstandkoming? Dan is deze dag nodig.');
	});

	it.each([
		['kind=formation&bidDate=2098-07-01&on=2099-01-10', 404],
		['kind=formation&bidDate=1900-01-01', 200],
		['kind=performance&on=2199-12-31', 404],
	])('has an answer to ?%s, and a calendar where it has days', async (query, calendar) => {
		const visitor = aVisitor(portal.url);
		for (const path of ['/klok', '/api/klok']) {
			expect((await visitor.get(`${path}?${query}`)).status).toBe(200);
		}
		expect((await visitor.get(`/klok.ics?${query}`)).status).toBe(calendar);
	});

	it('keeps nothing: no cookie is set', async () => {
		const visitor = aVisitor(portal.url);
		await visitor.get(`/klok?${inTime}`);
		await visitor.get(`/api/klok?${inTime}`);
		expect([...visitor.cookies]).toEqual([]);
	});

	it('gives its answer as data that any site may fetch, in both languages', async () => {
		const visitor = aVisitor(portal.url);
		const { text, headers } = await visitor.get(`/api/klok?${inTime}&language=en`);
		expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
		expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
		const answer = JSON.parse(text);
		expect(answer).toMatchObject({
			verdict: 'in-time',
			text: 'On 14 January 2027 you are in time. You can file up to and including 29 January 2027.',
			from: '2027-01-01',
			until: '2027-01-29',
			regime: { key: 'formation', article: 'Ww 44(3)' },
			tasks: [{ key: 'approach' }],
		});
		expect(answer.days[0].explanation.join(' ')).toContain('Six months (Housing Act');
		const openapi = JSON.parse((await visitor.get('/api/openapi.json')).text);
		const schema = openapi.paths['/klok'].get.responses[200].content['application/json'].schema;
		expect(Object.keys(answer).sort()).toEqual([...schema.required].sort());
		const known = openapi.paths['/klok'].get.parameters.map(({ name }: { name: string }) => name);
		expect(known).toEqual(expect.arrayContaining([...new URLSearchParams(inTime).keys()]));
	});

	it('gives its days for a calendar', async () => {
		const { text, headers } = await aVisitor(portal.url).get(`/klok.ics?${inTime}`);
		expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
		expect(text).toContain('DTSTART;VALUE=DATE:20270129\r\n');
		expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(5);
		expect((await aVisitor(portal.url).get('/klok.ics')).status).toBe(404);
	});

	it('starts a request with what was entered, after signing in', async () => {
		const visitor = aVisitor(portal.url);
		const start = await visitor.get(`/klok/verzoek?${inTime}`);
		expect(start.status).toBe(303);
		expect(start.location).toContain('/inloggen?naar=');
		expect(decodeURIComponent(start.location ?? '')).toContain(`/klok/verzoek?${inTime}`);
		const { person } = demoOrganisations.huurdersbond;
		expect(await visitor.signIn(person.email, portal.mail, `/klok/verzoek?${inTime}`)).toBe(
			`/klok/verzoek?${inTime}`,
		);
		expect((await visitor.get(`/klok/verzoek?${inTime}`)).text).toContain('1 juli 2026');
		const begun = await visitor.post(`/klok/verzoek?${inTime}`);
		expect(begun.location).toMatch(/^\/verzoeken\/[\w-]{36}$/);
		const agreement = await visitor.get(`${begun.location}/afspraken`);
		expect(agreement.text).toContain('value="01-07-2026"');
	});
});

describe('The year', () => {
	it('shows its days, each with its article, and can be subscribed to', async () => {
		const visitor = aVisitor(portal.url);
		const { text } = await visitor.get('/jaar?jaar=2027');
		for (const part of [
			'1 april 2027',
			'15 december 2027',
			'31 januari 2028',
			'artikel 44a lid 1',
		]) {
			expect(text).toContain(part);
		}
		const { text: calendar } = await visitor.get('/jaar.ics?language=en');
		expect(calendar).toContain('PRODID:-//Geschillenportaal prestatieafspraken//EN');
		expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(15);
	});

	it.each(['x', '0', '9999', '-1', '2027.5'])('shows this year for ?jaar=%s', async (asked) => {
		const { status, text } = await aVisitor(portal.url).get(`/jaar?jaar=${asked}`);
		expect([status, text.includes(`Het jaar ${new Date().getFullYear()} van`)]).toEqual([
			200,
			true,
		]);
	});
});

describe('To the eye and the ear', () => {
	it.each(['nl', 'en'])('both pages are sound and fit 320 px (%s)', async (language) => {
		const browser = await aBrowser();
		try {
			const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
			await context.addCookies([{ name: 'taal', value: language, url: portal.url }]);
			const page = await context.newPage();
			for (const path of ['/klok', `/klok?${inTime}`, '/klok?kind=formation', '/jaar']) {
				await page.goto(portal.url + path);
				expect([path, await axeFindings(page)]).toEqual([path, []]);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth > 320);
				expect([path, wide]).toEqual([path, false]);
			}
		} finally {
			await browser.close();
		}
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor } from '#test/support/a-visitor';

let portal: Portal;
beforeAll(async () => {
	portal = await aPortal({ demo: true });
});
afterAll(() => portal.stop());

const foreign: [what: string, headers: Record<string, string>][] = [
	['no Origin', {}],
	['another site', { Origin: 'https://evil.example' }],
	['another port', { Origin: 'http://127.0.0.1:1' }],
	['another scheme', { Origin: 'https://127.0.0.1' }],
	['null', { Origin: 'null' }],
	['garbage', { Origin: 'http://[[[' }],
	['two at once', { Origin: 'OWN, https://evil.example' }],
	['a name that only begins alike', { Origin: 'OWN.evil.example' }],
	['Sec-Fetch-Site: cross-site', { Origin: 'OWN', 'Sec-Fetch-Site': 'cross-site' }],
	['Sec-Fetch-Site: same-site', { Origin: 'OWN', 'Sec-Fetch-Site': 'same-site' }],
	['Sec-Fetch-Site: none', { Origin: 'OWN', 'Sec-Fetch-Site': 'none' }],
	['a forwarded host', { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }],
];

const paths = [
	'/taal',
	'/inloggen',
	'/inloggen.data',
	'/inloggen/code',
	'/uitloggen',
	'/uitloggen.data',
	'/namens',
	'/namens/nieuw',
	'/account',
	'/organisatie',
	'/verzoeken',
	'/verzoeken/x',
	'/verzoeken/x/soort',
	'/verzoeken/x/documenten/bid',
	'/verzoeken/x/bestanden/y',
	'/verzoeken/x/controle',
	'/geschillen/2026-0001/stappen/withdraw',
	'/geschillen/2026-0001/stappen/withdraw.data',
	'/uitnodigingen',
	'/beheer',
	'/beheer/organisaties',
	'/beheer/mail',
	'/bestaat-niet',
	'/',
];

describe('A request that could change something', () => {
	it.each(foreign)(
		'is refused in plain words on every path when it comes with %s',
		async (_what, headers) => {
			const given = Object.fromEntries(
				Object.entries(headers).map(([name, value]) => [name, value.replace('OWN', portal.url)]),
			);
			for (const path of paths) {
				for (const method of ['POST', 'DELETE', 'PUT', 'PATCH']) {
					const answer = await fetch(portal.url + path, {
						method,
						headers: given,
						body: new URLSearchParams({ taal: 'en' }),
						redirect: 'manual',
					});
					expect([method, path, answer.status]).toEqual([method, path, 403]);
					expect(await answer.text()).toContain('Dit verzoek is geweigerd');
					expect(answer.headers.getSetCookie()).toEqual([]);
				}
			}
		},
	);

	it('changes nothing when it is refused: whoever is signed in stays so, in their language', async () => {
		const visitor = aVisitor(portal.url);
		await visitor.signIn('sanne@ministerie.example', portal.mail);
		const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const refused = await fetch(`${portal.url}/uitloggen`, {
			method: 'POST',
			headers: { Cookie: cookie, Origin: 'https://evil.example' },
		});
		expect(refused.status).toBe(403);
		expect((await visitor.get('/start')).status).toBe(200);
	});

	it('is taken from the portal’s own pages, under each name of this machine', async () => {
		const { port } = new URL(portal.url);
		for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
			const answer = await fetch(`${portal.url}/taal`, {
				method: 'POST',
				headers: { Origin: `http://${name}:${port}`, 'Sec-Fetch-Site': 'same-origin' },
				body: new URLSearchParams({ taal: 'en', terug: '/' }),
				redirect: 'manual',
			});
			expect([name, answer.status]).toEqual([name, 303]);
		}
	});
});

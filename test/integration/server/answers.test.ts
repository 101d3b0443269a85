import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import { bareRequest } from '#test/support/bare-request';

let portal: Portal;
let visitor: Visitor;
beforeAll(async () => {
	portal = await aPortal();
	visitor = aVisitor(portal.url);
});
afterAll(() => portal.stop());

const policy =
	/^default-src 'none'; script-src (?:'none'|'self' 'nonce-[\w+/=]{24}'); style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/;
const strict = {
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^same-origin$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'x-frame-options': /^DENY$/,
	'permissions-policy': /camera=\(\)/,
	'content-security-policy': policy,
	'x-request-id': /^[0-9a-f-]{36}$/,
	'cache-control': /^no-store$/,
};

const own = () => `Origin: ${portal.url}\r\n`;
const form = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n';
const kinds: [kind: string, status: number, head: () => string, body?: string][] = [
	['a page', 200, () => 'GET / HTTP/1.1\r\n'],
	['a page’s data', 200, () => 'GET /_root.data HTTP/1.1\r\n'],
	['the list of routes', 204, () => 'GET /__manifest HTTP/1.1\r\n'],
	['a page that is not there', 404, () => 'GET /bestaat-niet HTTP/1.1\r\n'],
	['a redirect', 303, () => 'GET /start HTTP/1.1\r\n'],
	['a text', 200, () => 'GET /.well-known/security.txt HTTP/1.1\r\n'],
	['health', 200, () => 'GET /health HTTP/1.1\r\n'],
	['a bad escape', 400, () => 'GET /%E0%A4%A HTTP/1.1\r\n'],
	['a method that is not served', 405, () => 'TRACE / HTTP/1.1\r\n'],
	['an absolute target', 400, () => 'GET http://elsewhere.example/ HTTP/1.1\r\n'],
	['an address that is too long', 414, () => `GET /${'a'.repeat(9000)} HTTP/1.1\r\n`],
	['a refused form', 422, () => `POST /inloggen HTTP/1.1\r\n${own()}${form}`, 'a=b'],
	['a post from elsewhere', 403, () => `POST /inloggen HTTP/1.1\r\n${form}`, 'a=b'],
	[
		'a body that is no form',
		415,
		() => `POST /inloggen HTTP/1.1\r\n${own()}Content-Length: 2\r\n`,
		'{}',
	],
	[
		'a body that is too large',
		413,
		() => `POST /inloggen HTTP/1.1\r\n${own()}${form.replace('3', '2147483648')}`,
	],
];

describe('Every kind of answer', () => {
	it.each(kinds)(
		'carries the same strict headers, each once: %s (%i)',
		async (_kind, status, head, body) => {
			const answer = await bareRequest(portal.url, `${head()}Host: x\r\n\r\n${body ?? ''}`);
			expect(answer.status).toBe(status);
			for (const [name, value] of Object.entries(strict)) {
				expect(answer.headersNamed(name), name).toEqual([expect.stringMatching(value)]);
			}
			const names = answer.headers.map(([name]) => name).filter((name) => name !== 'set-cookie');
			expect(names).toEqual([...new Set(names)]);
			expect(answer.headersNamed('x-powered-by')).toEqual([]);
		},
	);

	it('below HTTP itself too: what can’t be parsed gets a 4xx with the same policy', async () => {
		for (const [sent, status] of [
			['GARBAGE\r\n\r\n', 400],
			[`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
			['CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
		] as const) {
			const answer = await bareRequest(portal.url, sent);
			expect(answer.status).toBe(status);
			expect(answer.headersNamed('content-security-policy')[0]).toContain("default-src 'none'");
			expect(answer.headersNamed('x-content-type-options')).toEqual(['nosniff']);
		}
	});

	it('has a new nonce each time, and its scripts carry it', async () => {
		const nonces = new Set<string>();
		for (let count = 0; count < 3; count++) {
			const { headers, text } = await visitor.get('/inloggen');
			const [, nonce = ''] =
				/'nonce-([^']+)'/.exec(headers.get('Content-Security-Policy') ?? '') ?? [];
			nonces.add(nonce);
			const scripts = text.match(/<script[^>]*>/g) ?? [];
			expect(scripts.length).toBeGreaterThan(0);
			for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
		}
		expect(nonces.size).toBe(3);
	});

	it('lets no script at all run on a page that needs none', async () => {
		const { headers, text } = await visitor.get('/');
		expect(headers.get('Content-Security-Policy')).toContain("script-src 'none';");
		expect(text).not.toContain('<script');
	});

	it('asks for TLS ever after where users reach the portal by TLS', async () => {
		const behindTls = await aPortal({ env: { PUBLIC_URL: 'https://portaal.example' } });
		try {
			const { headers } = await aVisitor(behindTls.url).get('/');
			expect(headers.get('Strict-Transport-Security')).toContain('max-age=63072000');
		} finally {
			await behindTls.stop();
		}
	});
});

describe('The browser’s files', () => {
	it('are compressed, kept forever by their name, and typed', async () => {
		const { text } = await visitor.get('/inloggen');
		const script = /\/assets\/[\w.-]+\.js/.exec(text)?.[0] ?? '';
		for (const encoding of ['br', 'gzip']) {
			const { status, headers } = await visitor.get(script, { 'Accept-Encoding': encoding });
			expect(status).toBe(200);
			expect(headers.get('Content-Encoding')).toBe(encoding);
			expect(headers.get('Content-Type')).toContain('javascript');
			expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
			expect(headers.get('Vary')).toBe('Accept-Encoding');
		}
	});

	it('end where their folder ends', async () => {
		for (const path of [
			'/../server/index.js',
			'/%2e%2e/server/index.js',
			'/assets/..%2f..%2fserver/index.js',
			'/.vite/manifest.json',
			'/assets/',
		]) {
			const { status } = await bareRequest(portal.url, `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
			expect(status, path).toBe(404);
		}
	});
});

describe('Host and X-Forwarded-*', () => {
	it('lead nobody elsewhere: redirects stay paths and mails begin with the configured address', async () => {
		const liar = aVisitor(portal.url, {
			headers: {
				'X-Forwarded-Host': 'evil.example',
				'X-Forwarded-Proto': 'ftp',
				Forwarded: 'host=evil.example',
			},
		});
		const { location } = await liar.post('/inloggen', { email: 'iemand@waterstad.example' });
		expect(location).toBe('/inloggen/code');
		const mail = await portal.mail.waitFor(() => true);
		expect(`${mail.text}${mail.html}`).not.toContain('evil.example');
		const bare = await bareRequest(portal.url, 'GET /start HTTP/1.1\r\nHost: evil.example\r\n\r\n');
		expect(bare.headersNamed('location')[0]).toMatch(/^\/inloggen/);
	});
});

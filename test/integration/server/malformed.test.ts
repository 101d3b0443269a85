import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aVisitor } from '#test/support/a-visitor';
import { bareRequest } from '#test/support/bare-request';

let portal: Portal;
beforeAll(async () => {
	portal = await aPortal({ env: { LOG_LEVEL: 'warn' } });
});
afterAll(() => portal.stop());

/** A number from 0 to `below`, the same at each run, so that what was found can be found again. */
function dice(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const methods = [
	'GET',
	'GET',
	'HEAD',
	'POST',
	'POST',
	'PUT',
	'DELETE',
	'OPTIONS',
	'TRACE',
	'PROPFIND',
	'get',
	'X',
];
const paths = [
	'/',
	'/inloggen',
	'/inloggen/code',
	'/taal',
	'/uitloggen',
	'/start',
	'/geschillen',
	'/geschillen?pagina=-1&toon=x',
	'/geschillen/2026-0001/stappen/__proto__',
	'/verzoeken/x/documenten/constructor',
	'/procedure.data',
	'/_root.data?_routes=root,x',
	'/__manifest?p=/%25E0%25A4%25A&version=1',
	'/__manifest?p=%E0%A4%A',
	'/?_data=root',
	'/%00',
	'/%E0%A4%A',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/\\evil.example',
	'//evil.example/',
	'/a//b///c',
	'/;/?#',
	'/?a=%ZZ&b[]=1&a=2',
	`/${'é'}`,
	`/${'a'.repeat(7000)}`,
	'http://evil.example/',
	'*',
	'evil.example:443',
	'',
	'/inloggen?naar=//evil.example',
	'/assets/%2e%2e%2fserver',
	'/.well-known/security.txt',
	'/favicon.ico.gz',
	'/.data',
	'/health/',
];
const headerLines = [
	'Origin: OWN',
	'Origin: OWN',
	'Origin: null',
	'Origin: http://[',
	'Origin: \u00ff\u0080',
	'Host: \u0080\u00ff',
	'Host: a b c',
	'Host: [::1',
	'X-Forwarded-Host: http://[',
	'X-Forwarded-For: , ,garbage',
	'X-Forwarded-Proto: javascript',
	'Cookie: ====;;;=;sessie;taal=__proto__',
	`Cookie: sessie=${'x'.repeat(43)}; taal=en`,
	`Cookie: a=${'b'.repeat(6000)}`,
	'Accept-Encoding: br;q=x, *;q=',
	'Accept: \u0001',
	'Range: bytes=-1-5,9999999-',
	'If-None-Match: "',
	'If-Modified-Since: never',
	'Content-Type: application/json',
	'Content-Type: text/plain',
	'Content-Type: application/x-www-form-urlencoded',
	'Content-Type: application/x-www-form-urlencoded; charset=utf-7',
	'Content-Type: multipart/form-data',
	'Content-Type: multipart/form-data; boundary=',
	'Content-Type: multipart/form-data; boundary=x',
	'Transfer-Encoding: chunked',
	'Transfer-Encoding: gzip',
	'Content-Length: -1',
	'Content-Length: 99999999999999999999',
	'Expect: 100-continue',
	'Expect: something',
	'Upgrade: websocket',
	'Connection: upgrade',
	'X-Remix-Response: yes',
	'Sec-Fetch-Site: same-origin',
	'Sec-Fetch-Site: cross-site',
];
const bodies = [
	'',
	'a=b',
	'email=%ZZ%00&email[]=1',
	'email=a%0d%0aBcc:b%40c.example',
	'__proto__=1&constructor.prototype=2&a.b.c.d.e.f.g.h=3',
	'code=123456',
	'taal=en&terug=//evil.example',
	'x'.repeat(20_000),
	`${'a='.repeat(3000)}`,
	Array.from({ length: 2500 }, (_, at) => `f${at}=1`).join('&'),
	`{"a":${'['.repeat(5000)}`,
	'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
	'--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nb',
	'--x\r\n\r\n',
	'\u0000\u0001\u00ff',
	'zz\r\nnot chunked',
	'3\r\na=b\r\n0\r\n\r\n',
];

function malformed(pick: (below: number) => number): string {
	const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
	const body = one(bodies);
	const lines = Array.from({ length: pick(5) }, () => one(headerLines));
	if (pick(4) > 0) lines.push('Host: portaal');
	if (pick(3) > 0) lines.push(`Content-Length: ${Buffer.byteLength(body, 'latin1')}`);
	const version = one(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', '']);
	const head = [`${one(methods)} ${one(paths)} ${version}`, ...lines].join('\r\n');
	return `${head}\r\n\r\n${body}`.replaceAll('OWN', portal.url);
}

/** Answers are told apart by their first line alone; the client says that it sends no more. */
function statusOf(bytes: string): Promise<number> {
	const { hostname, port } = new URL(portal.url);
	return new Promise((resolve) => {
		const socket = net.connect(Number(port), hostname);
		let received = '';
		const settle = () => {
			clearTimeout(limit);
			socket.destroy();
			resolve(Number(/^HTTP\/1\.1 (?!100)(\d{3})/m.exec(received)?.[1] ?? 0));
		};
		const limit = setTimeout(settle, 5000);
		socket.on('error', settle);
		socket.on('close', settle);
		socket.setEncoding('latin1').on('data', (text: string) => {
			received += text;
			if (/^HTTP\/1\.1 (?!100)\d{3}/m.test(received)) settle();
		});
		socket.end(Buffer.from(bytes, 'latin1'));
	});
}

describe('Malformed requests', () => {
	it('30,000 of them: none answers 5xx, none ends the process or fills its log', {
		timeout: 400_000,
	}, async () => {
		const pick = dice(20_261_125);
		const seen = new Map<number, number>();
		const wrong: string[] = [];
		let left = 30_000;
		const worker = async () => {
			while (left-- > 0) {
				const bytes = malformed(pick);
				const status = await statusOf(bytes);
				seen.set(status, (seen.get(status) ?? 0) + 1);
				if (status >= 500) wrong.push(`${status}: ${JSON.stringify(bytes.slice(0, 400))}`);
			}
		};
		await Promise.all(Array.from({ length: 24 }, worker));
		expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
		for (const status of [200, 400, 403, 404, 405, 415])
			expect(seen.get(status)).toBeGreaterThan(0);
		// Half a request, followed by nothing, may end without an answer; most are answered.
		expect(seen.get(0) ?? 0).toBeLessThan(6000);
		expect((await aVisitor(portal.url).get('/health')).text).toBe('ok\n');
		expect(portal.output()).not.toMatch(
			/"level":"(error|fatal)"|ErrorResponseImpl|Warning|\n {4}at /,
		);
	});
});

describe('500 slow connections', () => {
	it('stop nobody: others are answered within a second', async () => {
		const { hostname, port } = new URL(portal.url);
		const heads = [
			'GET / HT',
			'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
			`POST /inloggen HTTP/1.1\r\nHost: x\r\nOrigin: ${portal.url}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500000\r\n\r\na`,
		];
		const sockets = Array.from({ length: 500 }, (_, at) => {
			const socket = net.connect(Number(port), hostname);
			socket.on('error', () => {});
			socket.write(heads[at % heads.length] ?? '');
			return socket;
		});
		const drip = setInterval(() => {
			for (const socket of sockets) if (socket.writable) socket.write('a');
		}, 200);
		try {
			await Promise.all(
				sockets.map(
					(socket) =>
						new Promise((resolve) => {
							if (socket.connecting) socket.once('connect', resolve);
							else resolve(null);
						}),
				),
			);
			const times: number[] = [];
			for (let count = 0; count < 40; count++) {
				const start = performance.now();
				const answer = await bareRequest(portal.url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
				expect(answer.status).toBe(200);
				times.push(performance.now() - start);
			}
			times.sort((a, b) => a - b);
			expect(times[38]).toBeLessThan(1000);
		} finally {
			clearInterval(drip);
			for (const socket of sockets) socket.destroy();
		}
	});
});

describe('A request that is dear to read', () => {
	it('costs next to nothing when it is a form of a quarter of a million fields', async () => {
		const visitor = aVisitor(portal.url);
		for (const path of ['/inloggen', '/taal', '/verzoeken/x/soort', '/uitloggen']) {
			const start = performance.now();
			const body = new URLSearchParams('a=b&'.repeat(250_000));
			const { status } = await visitor.send(path, body);
			expect(status).toBeLessThan(500);
			expect(performance.now() - start).toBeLessThan(4000);
		}
	});

	it('has no room beyond its own by an address that comes down to another', async () => {
		const form = 'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000000\r\n';
		for (const path of [
			'/inloggen',
			'/verzoeken/x/pogingen/../../../inloggen',
			'/verzoeken/x/pogingen/%2e%2E/.%2e/../inloggen',
			'/verzoeken/x/pogingen\\..\\..\\..\\inloggen',
			'/./inloggen',
		]) {
			const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nOrigin: ${portal.url}\r\n${form}\r\n`;
			const { status } = await bareRequest(portal.url, head);
			expect([path, status]).toEqual([path, path === '/inloggen' ? 413 : 404]);
		}
	});
});

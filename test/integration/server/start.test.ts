import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPortal, aRefusedStart } from '#test/support/a-portal';
import { aVisitor } from '#test/support/a-visitor';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'portal-start-'));
	await writeFile(path.join(folder, 'a-file'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A wrong configuration', () => {
	it('is refused with each wrong variable named, without a trace', async () => {
		const { exitCode, output } = await aRefusedStart({ PORT: 'x', MAIL_FROM: 'y' });
		expect(exitCode).toBe(1);
		expect(output).toMatch(/PORT: expected.*\nMAIL_FROM: expected/);
		expect(output).not.toMatch(/\n\s+at /);
	});

	it('in production, which NODE_ENV=production means, names what is missing', async () => {
		const { exitCode, output } = await aRefusedStart({ NODE_ENV: 'production' });
		expect(exitCode).toBe(1);
		expect(output).toContain('PORTAL_SECRET: missing, in production');
	});

	it('names a data folder that can’t be written', async () => {
		const { exitCode, output } = await aRefusedStart({
			DATA_DIR: path.join(folder, 'a-file', 'data'),
		});
		expect(exitCode).toBe(1);
		expect(output).toContain('DATA_DIR: expected a folder that this user can write');
	});

	it('a port that is taken is named, with what to do', async () => {
		const taken = net.createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => taken.once('listening', resolve));
		const { port } = taken.address() as net.AddressInfo;
		const data = await mkdtemp(path.join(folder, 'data-'));
		const { exitCode, output } = await aRefusedStart({
			PORT: String(port),
			HOST: '127.0.0.1',
			DATA_DIR: data,
			DEMO_DATA: 'no',
		});
		taken.close();
		expect(exitCode).toBe(1);
		expect(output).toContain(`already listens on 127.0.0.1, port ${port}`);
		expect(output).not.toMatch(/\n\s+at /);
	});
});

describe('A running portal', () => {
	it('keeps a second process from its data, and ends and restarts within five seconds', async () => {
		const portal = await aPortal({ env: { ADMIN_EMAIL: 'lotte@ministerie.example' } });
		try {
			const second = await aRefusedStart({
				PORT: '0',
				HOST: '127.0.0.1',
				DATA_DIR: portal.dataFolder,
				DEMO_DATA: 'no',
			});
			expect(second.exitCode).toBe(1);
			expect(second.output).toContain('is in use by another process');
			const visitor = aVisitor(portal.url);
			await visitor.signIn('lotte@ministerie.example', portal.mail);
			const { port, hostname } = new URL(portal.url);
			const idle = net.connect(Number(port), hostname);
			await new Promise((resolve) => idle.once('connect', resolve));
			const start = performance.now();
			expect(await portal.end()).toBe(0);
			expect(performance.now() - start).toBeLessThan(5000);
			idle.destroy();
			expect(portal.output()).toContain('"msg":"stopped"');
			await portal.restart();
			expect((await visitor.get('/account')).status).toBe(200);
		} finally {
			await portal.stop();
		}
	});

	it('finishes what is under way before it ends', async () => {
		const portal = await aPortal();
		try {
			const { port, hostname } = new URL(portal.url);
			const socket = net.connect(Number(port), hostname);
			let received = '';
			socket.setEncoding('utf8').on('data', (text) => {
				received += text;
			});
			const body = 'email=iemand%40waterstad.example';
			socket.write(
				`POST /inloggen HTTP/1.1\r\nHost: x\r\nOrigin: ${portal.url}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
			);
			await wait(200);
			const ended = portal.end();
			await wait(200);
			socket.write(body.slice(9));
			expect(await ended).toBe(0);
			expect(received).toMatch(/^HTTP\/1\.1 303 /);
		} finally {
			await portal.stop();
		}
	});
});

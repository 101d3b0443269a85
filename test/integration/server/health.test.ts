import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDisk, type TestDisk } from '#test/support/a-disk';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { health } from '~/server/health';

const minute = 60_000;
let disk: TestDisk;
let runtime: TestRuntime;
let log: string[];
let stop: () => void;
let url: string;
beforeEach(async () => {
	disk = aDisk();
	runtime = await aRuntime({ port: disk.port });
	log = [];
	const watched = { ...runtime, log: pino({ level: 'info' }, { write: (line) => log.push(line) }) };
	const app = express().use('/held', health(watched)).use(health(watched, 0));
	const server = app.listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	stop = () => {
		server.closeAllConnections();
		server.close();
	};
});
afterEach(async () => {
	stop();
	disk.empty();
	await runtime.close();
});

/** Status and words of an answer, together. */
async function asked(at: string): Promise<string> {
	const answer = await fetch(url + at);
	return `${answer.status} ${await answer.text()}`;
}
const well = '200 ok\n';
const ill = '503 not ok\n';

const later = (minutes: number) => new Date(runtime.clock.now().getTime() + minutes * minute);
const aMail = (key: string, facts: object) => {
	const at = runtime.clock.now();
	const mail = { template: 'note', recipient: 'sanne@example.nl', language: 'nl', props: '{}' };
	return runtime.db.client.outboxMail.create({
		data: {
			...{ ...mail, id: key, key, messageId: key, state: 'queued' },
			...{ nextAttemptAt: at, createdAt: at, ...facts },
		},
	});
};

describe('Whoever watches the portal', () => {
	it.each(['ENOSPC', 'EROFS'])(
		'hears that nothing can be written (%s), and that it lives',
		async (code) => {
			expect(await asked('/health')).toBe(well);
			disk.fill('writeSync', { code });
			expect(await asked('/health')).toBe(ill);
			expect(await asked('/health')).toBe(ill);
			expect(await asked('/health/live')).toBe(well);
			expect(log.filter((line) => line.includes('unhealthy'))).toHaveLength(1);
			disk.empty();
			expect(await asked('/health')).toBe(well);
			expect(log.at(-1)).toContain('healthy again');
		},
	);

	it('hears that no evidence can be kept', async () => {
		await rm(path.join(runtime.folder, 'evidence'), { recursive: true });
		expect(await asked('/health')).toBe(ill);
	});

	it('hears that mail which is due is not taken up', async () => {
		await aMail('a', {});
		expect(await asked('/health')).toBe(well);
		runtime.clock.set(later(11));
		expect(await asked('/health')).toBe(ill);
		// A code is due since the beginning of time, so that it goes first; it is new all the same.
		await runtime.db.client.outboxMail.deleteMany();
		await aMail('code', { nextAttemptAt: new Date(0) });
		expect(await asked('/health')).toBe(well);
	});

	it.each(['unreachable: ECONNREFUSED', 'sender-refused: 535'])(
		'hears that the mail server does not take mail from us (%s), until some goes out',
		async (lastError) => {
			const waits = { state: 'awaiting-retry', lastError, nextAttemptAt: later(60) };
			await aMail('before', { state: 'sent', sentAt: runtime.clock.now() });
			runtime.clock.set(later(1));
			await aMail('hiccup', { ...waits, attempts: 2 });
			expect(await asked('/health')).toBe(well);
			await aMail('lost', { ...waits, attempts: 3 });
			expect(await asked('/health')).toBe(ill);
			runtime.clock.set(later(1));
			await aMail('after', { state: 'sent', sentAt: runtime.clock.now() });
			expect(await asked('/health')).toBe(well);
		},
	);

	it('hears nothing of one address that takes no mail', async () => {
		await aMail('full', { state: 'awaiting-retry', lastError: 'busy: 452', attempts: 6 });
		await aMail('gone', { state: 'failed', lastError: 'address-refused: 550', attempts: 1 });
		expect(await asked('/health')).toBe(well);
	});

	it('costs a write in ten seconds at most, however often anybody asks', async () => {
		expect(await asked('/held/health')).toBe(well);
		disk.fill('writeSync');
		await Promise.all(Array.from({ length: 20 }, () => asked('/held/health')));
		expect(disk.refusals()).toBe(0);
	});
});

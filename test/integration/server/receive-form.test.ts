import { once } from 'node:events';
import fs from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { aServedBuild, type ServedBuild } from '#test/support/a-served-build';
import { theTenants } from '#test/support/cast';
import { aPdf } from '#test/support/evidence-samples';
import { postedForm } from '~/http/posted-form.server';
import { receiveForm } from '~/http/receive-form.server';
import { sendFile } from '~/http/send-file.server';
import { diskStore } from '~/storage/disk-store';

let runtime: TestRuntime;
let served: ServedBuild;
let evidence: string;
let full: boolean;
beforeEach(async () => {
	runtime = await aRuntime();
	evidence = path.join(runtime.folder, 'evidence');
	full = false;
	const storage = await diskStore(evidence, {
		rename: fs.rename,
		async open(...given: Parameters<typeof fs.open>) {
			if (full) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
			return fs.open(...given);
		},
	});
	served = await aServedBuild(
		{ ...runtime, storage },
		{
			'/verzoeken/:id/documenten/:document': {
				async action({ context, request }) {
					const { form, ...rest } = await receiveForm(context, theTenants, request, {
						maxFiles: Number(new URL(request.url).searchParams.get('most') ?? 3),
					});
					return Response.json({ texts: [...form], ...rest });
				},
			},
			'/inloggen': {
				async action({ request }) {
					return Response.json([...(await postedForm(request))]);
				},
			},
			'/file/:id': {
				async loader({ context, params }) {
					const row = await context.runtime.db.client.storedFile.findUniqueOrThrow({
						where: { id: params.id },
					});
					return sendFile(context, row);
				},
			},
		},
	);
});
afterEach(async () => {
	await served.close();
	await runtime.close();
});

const uploadPath = '/verzoeken/1/documenten/bid';
const boundary = 'grens';
const own = () => ({ Origin: runtime.config.publicUrl });
const kept = async () =>
	(await fs.readdir(evidence, { recursive: true, withFileTypes: true })).filter((entry) =>
		entry.isFile(),
	).length;

async function post(form: FormData, most = 3): Promise<{ status: number; told: unknown }> {
	const answer = await fetch(`${served.url}${uploadPath}?most=${most}`, {
		method: 'POST',
		body: form,
		headers: own(),
	});
	const text = await answer.text();
	return { status: answer.status, told: text.startsWith('{') ? JSON.parse(text) : text };
}

function aForm(files: [name: string, content: Buffer | string][]): FormData {
	const form = new FormData();
	form.append('reason', 'Het verslag');
	for (const [name, content] of files) {
		form.append('file', new File([new Uint8Array(Buffer.from(content))], name));
	}
	return form;
}

function open(headers: http.OutgoingHttpHeaders, to = uploadPath): http.ClientRequest {
	return http.request({
		host: '127.0.0.1',
		port: served.port,
		path: to,
		method: 'POST',
		agent: false,
		headers: {
			...own(),
			'Content-Type': `multipart/form-data; boundary=${boundary}`,
			...headers,
		},
	});
}

const partHead = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`;

function statusOf(request: http.ClientRequest): Promise<number> {
	return new Promise((resolve, reject) => {
		request.once('response', (answer) => {
			answer.resume();
			resolve(answer.statusCode ?? 0);
		});
		request.once('error', reject);
	});
}

describe('A posted form with files', () => {
	it('keeps texts and files, each file with its row as the sender’s', async () => {
		const pdf = aPdf(200_000);
		const { told } = await post(aForm([['../verslag\r\n.pdf', pdf]]));
		expect(told).toMatchObject({ texts: [['reason', 'Het verslag']], errors: [] });
		const rows = await runtime.db.client.storedFile.findMany();
		expect(rows).toMatchObject([
			{
				size: pdf.length,
				mediaType: 'application/pdf',
				uploadedById: theTenants.personId,
				organisationId: 'organisation-tenants',
				draftId: null,
				disputeId: null,
			},
		]);
		const answer = await fetch(`${served.url}/file/${rows[0]?.id}`);
		expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
		expect(answer.headers.get('Content-Disposition')).toMatch(
			/^attachment; filename=".*verslag.*pdf"/,
		);
		expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox');
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		const head = await fetch(`${served.url}/file/${rows[0]?.id}`, { method: 'HEAD' });
		expect(head.headers.get('Content-Length')).toBe(String(pdf.length));
	});

	it('refuses by field what is no evidence, and keeps the others', async () => {
		const { told } = await post(
			aForm([
				['a.html', '<html>'],
				['b.pdf', aPdf()],
				['c.txt', ''],
			]),
		);
		expect(told).toMatchObject({
			files: [{ name: 'b.pdf', field: 'file' }],
			errors: [
				{ field: 'file', key: 'file-type-refused' },
				{ field: 'file', key: 'file-empty' },
			],
		});
		expect(await kept()).toBe(1);
	});

	it('refuses more files than were asked for, and passes over a field without one', async () => {
		const form = aForm(['1', '2', '3', '4', '5'].map((name) => [`${name}.pdf`, aPdf()]));
		form.append('other', new File([], ''));
		expect((await post(form)).told).toMatchObject({
			files: [{ name: '1.pdf' }, { name: '2.pdf' }, { name: '3.pdf' }],
			errors: [{ field: 'file', key: 'file-too-many', params: { max: 3 } }],
		});
	});

	it('refuses a file over 50 MB by its field, and reads what comes behind it', async () => {
		const form = aForm([['groot.txt', Buffer.alloc(51 * 1024 * 1024, 'a ')]]);
		form.append('after', 'it');
		expect((await post(form)).told).toMatchObject({
			texts: [
				['reason', 'Het verslag'],
				['after', 'it'],
			],
			files: [],
			errors: [{ field: 'file', key: 'file-too-large' }],
		});
		expect(await kept()).toBe(0);
	});

	it('keeps what fits in 200 MB together, refuses the rest by name, and gives the texts back', async () => {
		const part = Buffer.alloc(45 * 1024 * 1024, 'a ');
		const form = aForm(['1', '2', '3', '4', '5', '6'].map((name) => [`${name}.txt`, part]));
		form.append('after', 'it');
		const { told } = await post(form, 20);
		expect(told).toMatchObject({
			texts: [
				['reason', 'Het verslag'],
				['after', 'it'],
			],
			files: [{}, {}, {}, {}],
			errors: [{ key: 'files-too-large' }, { key: 'files-too-large' }],
		});
		expect(await kept()).toBe(4);
		expect(await runtime.db.client.storedFile.count()).toBe(4);
	});

	it.each([
		['ends halfway', `${partHead}%PDF-1.7 half`],
		['has no boundary in it', 'nothing at all'],
		[
			'has a broken head',
			`--${boundary}\r\nContent-Disposition\r\n: x\r\n\r\nx\r\n--${boundary}--\r\n`,
		],
	])('that %s is refused with 400 or as empty, and leaves nothing', async (_why, body) => {
		const request = open({ 'Content-Length': Buffer.byteLength(body) });
		request.end(body);
		expect(await statusOf(request)).toBeLessThan(500);
		expect(await kept()).toBe(0);
		expect(await runtime.db.client.storedFile.count()).toBe(0);
	});

	it('whose sender leaves halfway leaves nothing, no error included', async () => {
		const request = open({ 'Content-Length': 10_000_000 });
		request.on('error', () => {});
		request.write(partHead);
		request.write(aPdf(3_000_000));
		await expect.poll(kept).toBe(1);
		request.destroy();
		await expect.poll(kept).toBe(0);
		expect(await runtime.db.client.storedFile.count()).toBe(0);
		expect(served.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
	});

	it('on a full disk is answered with 507, and taken again when there is room', async () => {
		full = true;
		const refused = await post(aForm([['a.pdf', aPdf(1_000_000)]]));
		expect(refused.status).toBe(507);
		expect(await kept()).toBe(0);
		full = false;
		expect((await post(aForm([['a.pdf', aPdf()]]))).told).toMatchObject({ files: [{}] });
	});
});

describe('A body over its limit', () => {
	it('of 2 GiB is refused at once, by what it announces', async () => {
		const request = open({ 'Content-Length': 2 * 1024 ** 3 });
		request.on('error', () => {});
		const start = performance.now();
		request.flushHeaders();
		expect(await statusOf(request)).toBe(413);
		expect(performance.now() - start).toBeLessThan(500);
		request.destroy();
	});

	it('that announces nothing is counted while it comes', async () => {
		const request = open({ 'Transfer-Encoding': 'chunked' }, '/inloggen');
		const status = statusOf(request).catch(() => 0);
		let isAnswered = false;
		request.on('error', () => {});
		status.then(() => {
			isAnswered = true;
		});
		request.write(partHead);
		const chunk = Buffer.alloc(1024 * 1024, 'a ');
		for (let sent = 0; sent < 20 && !isAnswered; sent++) {
			if (!request.write(chunk)) await Promise.race([drained(request), status]);
		}
		expect(await status).toBe(413);
		expect(await kept()).toBe(0);
	});

	it('is told to a sender that reads no answer before it has sent all, and closes after it', async () => {
		const socket = net.connect(served.port, '127.0.0.1').pause();
		socket.on('error', () => {});
		const head = [
			`POST ${uploadPath} HTTP/1.1`,
			'Host: localhost',
			`Origin: ${own().Origin}`,
			`Content-Type: multipart/form-data; boundary=${boundary}`,
			`Content-Length: ${2 * 1024 ** 3}`,
			'Connection: close',
		];
		socket.write(`${head.join('\r\n')}\r\n\r\n`);
		const chunk = Buffer.alloc(1024 * 1024, 'a ');
		for (let sent = 0; sent < 20; sent++) {
			await new Promise<unknown>((resolve) => socket.write(chunk, resolve));
		}
		const [answer] = await Promise.race([once(socket.resume(), 'data'), once(socket, 'close')]);
		expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
		socket.destroy();
	});

	it('is one megabyte for a form without files', async () => {
		const send = (length: number) =>
			fetch(`${served.url}/inloggen`, {
				method: 'POST',
				headers: own(),
				body: new URLSearchParams({ a: 'x'.repeat(length) }),
			});
		expect((await send(1000)).status).toBe(200);
		expect((await send(1_100_000)).status).toBe(413);
	});
});

describe('Eight uploads of 50 MB at once', () => {
	it('take no more memory than one', async () => {
		const chunk = Buffer.alloc(1024 * 1024, 'a ');
		let peak = 0;
		const start = process.memoryUsage().rss;
		const watch = setInterval(() => {
			peak = Math.max(peak, process.memoryUsage().rss - start);
		}, 20);
		const statuses = await Promise.all(
			Array.from({ length: 8 }, async () => {
				const request = open({ 'Transfer-Encoding': 'chunked' });
				const status = statusOf(request);
				request.write(partHead.replace('a.pdf', 'a.txt'));
				for (let sent = 0; sent < 50; sent++) {
					if (!request.write(chunk)) await drained(request);
				}
				request.end(`\r\n--${boundary}--\r\n`);
				return status;
			}),
		);
		clearInterval(watch);
		expect(statuses).toEqual(Array.from({ length: 8 }, () => 200));
		expect(await kept()).toBe(8);
		expect(peak).toBeLessThan(150 * 1024 * 1024);
	});
});

function drained(request: http.ClientRequest): Promise<void> {
	return new Promise((resolve) => request.once('drain', resolve));
}

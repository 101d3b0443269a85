import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	aCompoundFile,
	anOfficeDocument,
	anOpenDocument,
	aPdf,
	aZip,
	pictures,
} from '#test/support/evidence-samples';
import { uploadLimits } from '~/domain/form/upload-limits';
import { diskStore } from '~/storage/disk-store';
import { type EvidenceStore, StorageUnwritable } from '~/storage/evidence-store';

let folder: string;
let store: EvidenceStore;
beforeEach(async () => {
	folder = await fs.mkdtemp(path.join(tmpdir(), 'portal-evidence-'));
	store = await diskStore(folder);
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const keep = (content: Buffer | string, name: string) =>
	store.keep(randomUUID(), Readable.from([Buffer.from(content)]), name);

async function everyFile(): Promise<string[]> {
	const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const mail =
	'From: a@b.example\r\nTo: c@d.example\r\nSubject: Overleg\r\n\r\n<html>Beste</html>\r\n';
const office = 'application/vnd.openxmlformats-officedocument';

describe('What may be evidence', () => {
	it.each<[string, Buffer | string, string]>([
		['brief.pdf', aPdf(), 'application/pdf'],
		['brief.exe', aPdf(), 'application/pdf'],
		[
			'brief.docx',
			anOfficeDocument('word/document.xml', 'wordprocessingml.document'),
			`${office}.wordprocessingml.document`,
		],
		[
			'cijfers.xlsx',
			anOfficeDocument('xl/workbook.xml', 'spreadsheetml.sheet'),
			`${office}.spreadsheetml.sheet`,
		],
		[
			'dia.pptx',
			anOfficeDocument('ppt/presentation.xml', 'presentationml.presentation'),
			`${office}.presentationml.presentation`,
		],
		['brief.odt', anOpenDocument('text'), 'application/vnd.oasis.opendocument.text'],
		[
			'cijfers.ods',
			anOpenDocument('spreadsheet'),
			'application/vnd.oasis.opendocument.spreadsheet',
		],
		['dia.odp', anOpenDocument('presentation'), 'application/vnd.oasis.opendocument.presentation'],
		['brief.doc', aCompoundFile(['CompObj', 'WordDocument']), 'application/msword'],
		['cijfers.xls', aCompoundFile(['Workbook']), 'application/vnd.ms-excel'],
		['dia.ppt', aCompoundFile(['PowerPoint Document']), 'application/vnd.ms-powerpoint'],
		['post.msg', aCompoundFile(['__properties_version1.0']), 'application/vnd.ms-outlook'],
		['foto.png', pictures.png, 'image/png'],
		['foto.jpg', pictures.jpg, 'image/jpeg'],
		['foto.gif', pictures.gif, 'image/gif'],
		['foto.webp', pictures.webp, 'image/webp'],
		['foto.tif', pictures.tiff, 'image/tiff'],
		['foto.heic', pictures.heic, 'image/heic'],
		['verslag.txt', 'Wij spraken op 12 november over de huren: 3 < 4.\n', 'text/plain'],
		['verslag.txt', Buffer.from('caf\u00e9 in Windows\n', 'latin1'), 'text/plain'],
		['BMW.txt', 'BM is ook het begin van een plaatje', 'text/plain'],
		['cijfers.csv', 'jaar;huur\n2026;600\n', 'text/csv'],
		['post.eml', mail, 'message/rfc822'],
		['run.bat', 'del alles\r\n', 'text/plain'],
	])('%s is kept, as what it is', async (name, content, mediaType) => {
		const bytes = Buffer.from(content);
		expect(await keep(bytes, name)).toEqual({
			kept: {
				size: bytes.length,
				sha256: createHash('sha256').update(bytes).digest('hex'),
				mediaType,
			},
		});
	});

	it.each<[string, Buffer | string]>([
		['plaat.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
		['plaat.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
		['plaat.png', '\ufeff  <!-- --><svg/>'],
		['pagina.pdf', '<!DOCTYPE html><html><script>alert(1)</script></html>'],
		['pagina.txt', '\n\n<HTML><body onload=alert(1)>'],
		['verstopt.txt', 'Zomaar een tekst en dan <script>alert(1)</script>'],
		['pagina.eml', '<html>geen mail</html>'],
		['run.sh', '#!/bin/sh\nrm -rf /\n'],
		['brief.rtf', '{\\rtf1\\ansi brief}'],
		['brief.ps', '%!PS-Adobe-3.0\n'],
		['brief.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100), Buffer.from('PE')])],
		['programma.pdf', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(60)])],
		['alles.zip', aZip({ 'a.txt': 'a', 'b.exe': 'MZ' })],
		['alles.docx', aZip({ 'a.txt': 'a' })],
		['archief.jar', aZip({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0' })],
		['setup.msi', aCompoundFile(['WordDocument'], '84100c0000000000c000000000000046')],
		['geheim.docx', aCompoundFile(['EncryptedPackage'])],
		['binair.txt', Buffer.from([72, 111, 105, 0, 1, 2])],
	])('%s is refused and leaves nothing', async (name, content) => {
		expect(await keep(content, name)).toEqual({ refused: 'file-type-refused' });
		expect(await everyFile()).toEqual([]);
	});

	it('is judged at once, also where its lines could end in a thousand ways', async () => {
		const start = performance.now();
		const headers = `From: a@b.example\r\n${'a:\r\n'.repeat(900)}en geen lege regel`;
		expect(await keep(headers, 'post.eml')).toMatchObject({
			kept: { mediaType: 'message/rfc822' },
		});
		expect(performance.now() - start).toBeLessThan(2000);
	}, 10_000);

	it('is not an empty file', async () => {
		expect(await keep('', 'leeg.txt')).toEqual({ refused: 'file-empty' });
		expect(await everyFile()).toEqual([]);
	});
});

describe('A kept file', () => {
	it('is read back byte by byte, and gone once it is removed', async () => {
		const id = randomUUID();
		const bytes = aPdf(300_000);
		await store.keep(id, Readable.from([bytes]), 'brief.pdf');
		expect(Buffer.concat(await (await store.open(id)).toArray())).toEqual(bytes);
		const listed = [];
		for await (const { id: each } of store.list()) listed.push(each);
		expect(listed).toEqual([id]);
		await store.remove(id);
		await store.remove(id);
		await expect(store.open(id)).rejects.toThrow('ENOENT');
	});

	it('has an id that can name no other place', async () => {
		for (const id of ['../../etc/passwd', 'ab', '', 'a/b/c/d/e/f']) {
			await expect(store.open(id)).rejects.toThrow('id');
		}
	});
});

describe('A file of 50 MB', () => {
	it('is the largest that is kept; the next byte refuses it and leaves nothing', async () => {
		const megabyte = Buffer.alloc(1024 * 1024, 'a ');
		const chunks = function* (bytes: number) {
			for (let left = bytes; left > 0; left -= megabyte.length) {
				yield left < megabyte.length ? megabyte.subarray(0, left) : megabyte;
			}
		};
		const whole = await store.keep(randomUUID(), Readable.from(chunks(uploadLimits.file)), 'a.txt');
		expect(whole).toMatchObject({ kept: { size: uploadLimits.file } });
		const over = await store.keep(
			randomUUID(),
			Readable.from(chunks(uploadLimits.file + 1)),
			'b.txt',
		);
		expect(over).toEqual({ refused: 'file-too-large' });
		expect((await everyFile()).length).toBe(1);
	});
});

describe('When something breaks', () => {
	it('a sender who leaves halfway leaves nothing', async () => {
		const broken = Readable.from(
			(function* () {
				yield aPdf(100_000);
				throw new Error('The connection broke');
			})(),
		);
		expect(await store.keep(randomUUID(), broken, 'a.pdf')).toEqual({
			refused: 'file-interrupted',
		});
		expect(await everyFile()).toEqual([]);
	});

	it.each(['write', 'sync'])(
		'a disk that is full at a %s is told as such and leaves nothing',
		async (at) => {
			let full = true;
			const limited = await diskStore(folder, {
				rename: fs.rename,
				async open(...given: Parameters<typeof fs.open>) {
					const handle = await fs.open(...given);
					const fail = async () => {
						throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
					};
					if (full && at === 'write') handle.writeFile = fail;
					if (full && at === 'sync') handle.sync = fail;
					return handle;
				},
			});
			const pdf = () => Readable.from([aPdf(1000)]);
			await expect(limited.keep(randomUUID(), pdf(), 'a.pdf')).rejects.toThrow(StorageUnwritable);
			expect(await everyFile()).toEqual([]);
			full = false;
			expect(await limited.keep(randomUUID(), pdf(), 'a.pdf')).toHaveProperty('kept');
		},
	);
});

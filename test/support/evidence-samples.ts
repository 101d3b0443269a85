import { crc32 } from 'node:zlib';

/** A zip archive with these files, not compressed. */
export function aZip(files: Record<string, string>): Buffer {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, text] of Object.entries(files)) {
		const content = Buffer.from(text);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt32LE(crc32(content), 10);
		fields.writeUInt32LE(content.length, 14);
		fields.writeUInt32LE(content.length, 18);
		fields.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([
			Buffer.from('PK\u0003\u0004'),
			fields,
			Buffer.from(name),
			content,
		]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		central.push(
			Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, Buffer.from(name)]),
		);
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006');
	end.writeUInt16LE(central.length, 8);
	end.writeUInt16LE(central.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, directory, end]);
}

/** A document of today's Office: `word/document.main`, `excel/sheet.main` or another. */
export function anOfficeDocument(part: string, family: string): Buffer {
	const type = `application/vnd.openxmlformats-officedocument.${family}.main+xml`;
	return aZip({
		'[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
		[part]: '<?xml version="1.0"?><document/>',
	});
}

/** A document of the OpenDocument family. */
export function anOpenDocument(kind: string): Buffer {
	return aZip({
		mimetype: `application/vnd.oasis.opendocument.${kind}`,
		'content.xml': '<office:document-content/>',
	});
}

/** A compound file (the older Office) whose directory has a root of this class and these streams. */
export function aCompoundFile(streams: readonly string[], rootClass = '00'.repeat(16)): Buffer {
	const entry = (name: string, kind: number) => {
		const bytes = Buffer.alloc(128);
		bytes.write(name, 'utf16le');
		bytes.writeUInt16LE((name.length + 1) * 2, 64);
		bytes[66] = kind;
		if (kind === 5) bytes.write(rootClass, 80, 'hex');
		return bytes;
	};
	const header = Buffer.alloc(512);
	header.write('d0cf11e0a1b11ae1', 'hex');
	return Buffer.concat([
		header,
		Buffer.alloc(4096, 7),
		entry('Root Entry', 5),
		...streams.map((name) => entry(name, 2)),
	]);
}

/** A PDF of `size` bytes. */
export function aPdf(size = 200): Buffer {
	const start = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n');
	return Buffer.concat([start, Buffer.alloc(Math.max(0, size - start.length), 'x\n')]);
}

/** Pictures of a few dots. */
export const pictures = {
	png: Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
	jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
	gif: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
	webp: Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
	tiff: Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(32)]),
	heic: Buffer.concat([
		Buffer.from('0000001c', 'hex'),
		Buffer.from('ftypheic\u0000\u0000\u0000\u0000mif1heic'),
		Buffer.alloc(16),
	]),
};

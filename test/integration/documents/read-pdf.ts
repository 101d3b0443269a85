import { inflateSync } from 'node:zlib';

/** A PDF as a reader sees it: its parts, and the text of each page in the order of reading. */
export interface ReadPdf {
	/** Everything that is not packed, for what the document says about itself. */
	raw: string;
	/** Tags of the structure tree, in the order in which they were made. */
	tags: string[];
	pages: ReadPage[];
	/** The text of all pages, artifacts left out; one space between words. */
	text: string;
}

export interface ReadPage {
	text: string;
	artifacts: string;
	/** Text that belongs to no structure element and is no artifact either. */
	loose: string;
}

/** Reads a PDF that pdfkit wrote: no object streams, ToUnicode maps for every font. */
export function readPdf(pdf: Buffer): ReadPdf {
	const raw = pdf.toString('latin1');
	const objects = new Map<string, { head: string; stream: Buffer | null }>();
	for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
		const start = match.index + match[0].length;
		const streamAt = raw.indexOf('stream\n', start);
		const endAt = raw.indexOf('endobj', start);
		const isStream = streamAt >= 0 && streamAt < endAt;
		const head = raw.slice(start, isStream ? streamAt : endAt);
		const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
		const packed = pdf.subarray(streamAt + 7, streamAt + 7 + length);
		const stream = !isStream ? null : head.includes('FlateDecode') ? inflateSync(packed) : packed;
		objects.set(match[1] ?? '', { head, stream });
	}
	const headOf = (id: string | undefined) => objects.get(id ?? '')?.head ?? '';
	const cmaps = new Map<string, Map<string, string>>();
	const cmapOf = (fontId: string) => {
		const known = cmaps.get(fontId);
		if (known) return known;
		const id = /\/ToUnicode (\d+) 0 R/.exec(headOf(fontId))?.[1] ?? '';
		const cmap = parseCmap(objects.get(id)?.stream?.toString('latin1') ?? '');
		cmaps.set(fontId, cmap);
		return cmap;
	};
	const pages = [...objects.values()]
		.filter(({ head }) => /\/Type \/Page\n/.test(head))
		.map(({ head }) => {
			const resources = headOf(/\/Resources (\d+) 0 R/.exec(head)?.[1]);
			const fonts = new Map(
				[...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, id ?? '']),
			);
			const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream;
			return readPage(content?.toString('latin1') ?? '', (name) => cmapOf(fonts.get(name) ?? ''));
		});
	const tags = [...raw.matchAll(/<<\n\/S \/(?!URI)(\w+)\n/g)].map(([, tag]) => tag ?? '');
	const text = pages.map((page) => page.text).join(' ');
	return { raw, tags, pages, text: text.replace(/\s+/g, ' ').trim() };
}

function parseCmap(cmap: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const [, first, , list] of cmap.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
		const start = Number.parseInt(first ?? '0', 16);
		for (const [index, [, codes]] of [...(list ?? '').matchAll(/<([\w ]+)>/g)].entries()) {
			const units = (codes ?? '').split(' ').map((code) => Number.parseInt(code, 16));
			map.set((start + index).toString(16).padStart(4, '0'), String.fromCharCode(...units));
		}
	}
	return map;
}

function readPage(content: string, cmapOf: (font: string) => Map<string, string>): ReadPage {
	const page: ReadPage = { text: '', artifacts: '', loose: '' };
	const open: string[] = [];
	let actual = false;
	let cmap = new Map<string, string>();
	const token =
		/\/(F\d+) [\d.]+ Tf|\/(\w+) (?:<<([\s\S]*?)>> )?(?:BDC|BMC)|\b(EMC)\b|\[([^\]]*)\] TJ/g;
	for (const [, font, tag, options, end, shown] of content.matchAll(token)) {
		if (font) cmap = cmapOf(font);
		else if (tag) {
			open.push(tag);
			if (tag !== 'Artifact' && tag !== 'Span') page.text += ' ';
			const written = /\/ActualText (\([\s\S]*?[^\\]\)|<\w+>)/.exec(options ?? '')?.[1];
			if (written) {
				page.text += textOf(written);
				actual = true;
			}
		} else if (end) actual = open.pop() === 'Span' ? false : actual;
		else if (shown && !actual) {
			const signs = [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
			const text = signs.map((sign) => cmap.get(sign) ?? '\ufffd').join('');
			if (open.includes('Artifact')) page.artifacts += text;
			else if (open.length > 0) page.text += text;
			else page.loose += text;
		}
	}
	return page;
}

/** A string of PDF: bytes in brackets, with escapes; UTF-16 where it begins with its mark. */
function textOf(written: string): string {
	const bytes = written.slice(1, -1).replace(/\\([nrtbf()\\])/g, (_, sign: string) => {
		const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
		return escapes[sign] ?? sign;
	});
	const buffer = Buffer.from(bytes, 'latin1');
	return buffer[0] === 0xfe ? buffer.subarray(2).swap16().toString('utf16le') : bytes;
}

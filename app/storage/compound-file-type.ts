import { createReadStream } from 'node:fs';
import type { EvidenceType } from './evidence-types';

// The streams by which the programs that write compound files (the older Office) know their own.
const streams: Record<string, EvidenceType> = {
	WordDocument: 'application/msword',
	Workbook: 'application/vnd.ms-excel',
	Book: 'application/vnd.ms-excel',
	'PowerPoint Document': 'application/vnd.ms-powerpoint',
	'__properties_version1.0': 'application/vnd.ms-outlook',
};
const entryLength = 128;
const streamObject = 2;
const rootObject = 5;
/** The class of a Windows installer, which is a compound file as well. */
const installer = Buffer.from('84100c0000000000c000000000000046', 'hex');

/**
 * What a compound file is, by the entries of its directory, which begin at multiples of 128 bytes
 * wherever they lie; null for an installer and for what none of the older Office programs wrote.
 */
export async function compoundFileType(file: string): Promise<EvidenceType | null> {
	let found: EvidenceType | null = null;
	let rest = Buffer.alloc(0);
	for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
		const bytes = Buffer.concat([rest, chunk]);
		const whole = bytes.length - (bytes.length % entryLength);
		for (let at = 0; at < whole; at += entryLength) {
			const entry = bytes.subarray(at, at + entryLength);
			if (entry[66] === rootObject && entry.subarray(80, 96).equals(installer)) return null;
			if (entry[66] === streamObject) found ??= streams[nameOf(entry)] ?? null;
		}
		rest = bytes.subarray(whole);
	}
	return found;
}

/** An entry's name: UTF-16 with its length in bytes, the closing zero included, behind it. */
function nameOf(entry: Buffer): string {
	const length = entry.readUInt16LE(64);
	return length >= 2 && length <= 64 ? entry.toString('utf16le', 0, length - 2) : '';
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { EvidenceStore } from '~/storage/evidence-store';

/** A plain folder as evidence store, which takes everything for a PDF or a text. */
export function aStorage(folder: string): EvidenceStore {
	const at = (id: string) => path.join(folder, id);
	return {
		async keep(id: string, source: Readable) {
			const chunks: Buffer[] = [];
			for await (const chunk of source) chunks.push(Buffer.from(chunk));
			const bytes = Buffer.concat(chunks);
			await mkdir(folder, { recursive: true });
			await writeFile(at(id), bytes);
			const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
			return {
				kept: {
					size: bytes.length,
					sha256: createHash('sha256').update(bytes).digest('hex'),
					mediaType: isPdf ? 'application/pdf' : 'text/plain',
				},
			};
		},
		async open(id) {
			await stat(at(id));
			return createReadStream(at(id));
		},
		async remove(id) {
			await rm(at(id), { force: true });
		},
		async *list() {
			for (const id of await readdir(folder).catch(() => [])) {
				yield { id, keptAt: (await stat(at(id))).mtime };
			}
		},
	};
}

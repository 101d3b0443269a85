import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { uploadLimits } from '~/domain/form/upload-limits';
import { contentType } from './content-type';
import {
	type EvidenceStore,
	type FileRefusal,
	type KeptFile,
	StorageUnwritable,
} from './evidence-store';
import { inTurn } from './in-turn';
import { isOnlyText } from './only-text';
import { textScan } from './text-scan';

/** The file system as this store writes to it; a test can put a full disk in its place. */
export type StorePort = Pick<typeof fs, 'open' | 'rename'>;

/**
 * Evidence in a folder: the bytes of `id` lie in `<first two>/<id>`, written beside it first, synced,
 * then renamed, so that a file is there whole or not at all.
 */
export async function diskStore(folder: string, port: StorePort = fs): Promise<EvidenceStore> {
	const incoming = path.join(folder, 'incoming');
	await fs.mkdir(incoming, { recursive: true, mode: 0o700 });
	const placeOf = (id: string) => {
		if (!/^[\w-]{8,64}$/.test(id)) throw new Error('A file’s id is 8 to 64 letters and digits');
		return path.join(folder, id.slice(0, 2), id);
	};
	return {
		async keep(id, source, name) {
			const place = placeOf(id);
			const part = path.join(incoming, id);
			try {
				const outcome = await receive(port, part, source, name);
				if ('kept' in outcome) {
					await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
					await port.rename(part, place);
					await syncFolder(port, path.dirname(place));
					await syncFolder(port, folder);
				}
				return outcome;
			} catch (error) {
				throw told(error);
			} finally {
				await fs.rm(part, { force: true });
			}
		},
		async proveWritable() {
			const part = path.join(incoming, `proof-${randomUUID()}`);
			try {
				const file = await port.open(part, 'wx', 0o600);
				await file.writeFile('.').finally(() => file.close());
			} catch (error) {
				throw told(error);
			} finally {
				await fs.rm(part, { force: true });
			}
		},
		async open(id) {
			const file = await fs.open(placeOf(id), 'r');
			return file.createReadStream();
		},
		async remove(id) {
			await fs.rm(placeOf(id), { force: true });
		},
		async *list() {
			for (const shelf of await fs.readdir(folder)) {
				if (shelf.length !== 2) continue;
				for (const id of await fs.readdir(path.join(folder, shelf))) {
					const { mtime } = await fs.stat(path.join(folder, shelf, id));
					yield { id, keptAt: mtime };
				}
			}
		},
		async clearUnfinished(before) {
			let cleared = 0;
			for (const name of await fs.readdir(incoming)) {
				const part = path.join(incoming, name);
				const { mtime } = await fs.stat(part).catch(() => ({ mtime: before }));
				if (mtime >= before) continue;
				await fs.rm(part, { force: true });
				cleared++;
			}
			return cleared;
		},
	};
}

const toDisk = inTurn();

async function receive(
	port: StorePort,
	part: string,
	source: Readable,
	name: string,
): Promise<{ kept: KeptFile } | { refused: FileRefusal }> {
	const hash = createHash('sha256');
	const scan = textScan();
	let size = 0;
	const file = await port.open(part, 'wx', 0o600);
	try {
		// The rest is left unread: it is its sender's, who may want to read on behind it.
		for await (const chunk of whole(source)) {
			size += chunk.length;
			if (size > uploadLimits.file) return { refused: 'file-too-large' };
			hash.update(chunk);
			scan.add(chunk);
			await toDisk(() => file.writeFile(chunk));
		}
		if (size === 0) return { refused: 'file-empty' };
		await toDisk(() => file.sync());
	} catch (error) {
		if (error instanceof Interrupted) return { refused: 'file-interrupted' };
		throw error;
	} finally {
		await file.close();
	}
	const mediaType = await contentType(part, scan, name);
	if (!mediaType) return { refused: 'file-type-refused' };
	if (isOnlyText(mediaType, name)) return { refused: 'file-not-as-named' };
	return { kept: { size, sha256: hash.digest('hex'), mediaType } };
}

class Interrupted extends Error {}

/** The source's chunks; an error of the source is told apart from one of the disk. */
async function* whole(source: Readable): AsyncGenerator<Buffer> {
	const chunks = source.iterator({ destroyOnReturn: false });
	try {
		while (true) {
			const next = await chunks.next().catch((cause: unknown) => {
				throw new Interrupted('The sender left', { cause });
			});
			if (next.done) return;
			yield next.value;
		}
	} finally {
		await chunks.return?.();
	}
}

async function syncFolder(port: StorePort, folder: string): Promise<void> {
	const handle = await port.open(folder, 'r');
	try {
		await toDisk(() => handle.sync());
	} finally {
		await handle.close();
	}
}

/** As the file system says it: no room, over a quota or a limit on files, read-only. */
const unwritable = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

function told(error: unknown): unknown {
	if (!(error instanceof Error && 'code' in error && unwritable.has(error.code))) return error;
	return new StorageUnwritable(error.message, { cause: error });
}

import { copyFile, link, mkdir, opendir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { syncPath } from './sync-path';

/** Where files are taken from: the store itself, and the backup before, by which a copy can be saved. */
interface Sources {
	source: string;
	earlier: string | null;
	signal: AbortSignal;
}

/**
 * Puts every file of the store that is not there yet into `target`, synced, and answers how many those
 * were. Files never change, so that another name for one is as good as a copy; where that can't be, on
 * another disk, the backup before has most of them.
 */
export async function linkFiles(
	{ source, earlier, signal }: Sources,
	target: string,
): Promise<number> {
	let linked = 0;
	const shelves = await namesIn(source);
	for (const shelf of shelves.filter((name) => name.length === 2)) {
		const place = path.join(target, shelf);
		await mkdir(place, { recursive: true, mode: 0o700 });
		const there = new Set(await namesIn(place));
		const missing = (await namesIn(path.join(source, shelf))).filter((id) => !there.has(id));
		for (const id of missing) {
			signal.throwIfAborted();
			const before = earlier && path.join(earlier, shelf, id);
			if (await putFile(path.join(source, shelf, id), before, path.join(place, id))) linked++;
		}
		if (missing.length > 0) await syncPath(place);
	}
	await syncPath(target);
	return linked;
}

/** Answers false where the file was removed meanwhile. */
async function putFile(from: string, before: string | null, to: string): Promise<boolean> {
	if (await isLinked(from, to)) return true;
	const size = await sizeOf(from);
	if (size === null) return false;
	if (before && (await sizeOf(before)) === size && (await isLinked(before, to))) return true;
	try {
		await copyFile(from, to);
	} catch (error) {
		await rm(to, { force: true });
		if (isGone(error)) return false;
		throw error;
	}
	await syncPath(to);
	return true;
}

/** Whether `to` is now another name of the same file; not every two places can share one. */
async function isLinked(from: string, to: string): Promise<boolean> {
	return link(from, to).then(
		() => true,
		() => false,
	);
}

async function sizeOf(file: string): Promise<number | null> {
	return stat(file).then(
		({ size }) => size,
		() => null,
	);
}

async function namesIn(folder: string): Promise<string[]> {
	const names: string[] = [];
	for await (const { name } of await opendir(folder)) names.push(name);
	return names;
}

function isGone(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The data folder can't be used; the message names it and why. */
export class DataFolderRefused extends Error {
	override name = 'DataFolderRefused';
}

/** Makes the data folder where it is missing, for this user only, and proves that it can be written. */
export async function prepareDataFolder(folder: string): Promise<string> {
	const real = path.resolve(folder);
	const proof = path.join(real, `.write-${randomUUID()}`);
	try {
		await mkdir(real, { recursive: true, mode: 0o700 });
		await writeFile(proof, '');
		await rm(proof);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new DataFolderRefused(
			`DATA_DIR: expected a folder that this user can write, but ${real} is not (${why})`,
		);
	}
	return real;
}

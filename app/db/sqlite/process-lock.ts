import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** Another process holds the database. */
export class DatabaseInUse extends Error {
	override name = 'DatabaseInUse';
	constructor(readonly file: string) {
		super(
			`The database ${file} is in use by another process. Only one process can have it open: stop the other one, or choose another data folder.`,
		);
	}
}

/** Ends a hold on something. */
type Release = () => Promise<void>;

/**
 * Takes `file` for this process alone, until the answer's `release` or the process ends, however it
 * ends: the lock is a socket, which the kernel closes for the dead. Throws `DatabaseInUse` when
 * another process has it, also under another path to the same file.
 */
export async function lockForProcess(file: string): Promise<{ release: Release }> {
	const real = realPath(file);
	const name = createHash('sha256').update(real).digest('hex').slice(0, 32);
	if (process.platform === 'win32') {
		return { release: await hold(`\\\\.\\pipe\\portal-${name}`, file) };
	}
	if (process.platform !== 'linux') return { release: await hold(`${real}-lock`, file) };
	const release = await hold(`\0portal-database-${name}`, file);
	try {
		// A name without a file can't be left behind, but is not seen from another container.
		const releaseFile = await holdBeside(real, file);
		return { release: async () => void (await Promise.all([release(), releaseFile()])) };
	} catch (error) {
		// Not every disk can have a socket on it; the name has to do then.
		if (!(error instanceof DatabaseInUse)) return { release };
		await release();
		throw error;
	}
}

/** The path itself, whatever links lead to it; the file may not be there yet. */
function realPath(file: string): string {
	const full = path.resolve(file);
	if (fs.existsSync(full)) return fs.realpathSync(full);
	const folder = path.dirname(full);
	return fs.existsSync(folder) ? path.join(fs.realpathSync(folder), path.basename(full)) : full;
}

/** The path of a socket has room for a hundred characters; through the open folder any path is short. */
async function holdBeside(real: string, file: string): Promise<Release> {
	const folder = fs.openSync(path.dirname(real), fs.constants.O_RDONLY);
	const address = `/proc/self/fd/${folder}/${path.basename(real)}-lock`;
	const release = await hold(address, file).catch((error) => {
		fs.closeSync(folder);
		throw error;
	});
	return async () => {
		await release();
		fs.closeSync(folder);
	};
}

async function hold(address: string, file: string): Promise<Release> {
	const server = net.createServer((socket) => socket.destroy());
	try {
		await listen(server, address);
	} catch (error) {
		if (!isInUse(error)) throw error;
		if (await answers(address)) throw new DatabaseInUse(file);
		// A socket file that nobody listens on is what a killed process left behind.
		fs.rmSync(address, { force: true });
		await listen(server, address);
	}
	server.unref();
	return () => new Promise((resolve) => server.close(() => resolve()));
}

function listen(server: net.Server, address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(address, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

function answers(address: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = net.connect(address);
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}

function isInUse(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

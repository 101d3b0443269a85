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

/**
 * Takes `file` for this process alone, until the answer's `release` or the process ends, however it
 * ends: the lock is a socket, which the kernel closes for the dead. Throws `DatabaseInUse` when
 * another process has it.
 */
export async function lockForProcess(file: string): Promise<{ release(): Promise<void> }> {
	const server = net.createServer((socket) => socket.destroy());
	const address = lockAddress(file);
	try {
		await listen(server, address);
	} catch (error) {
		if (!isInUse(error)) throw error;
		if (await answers(address)) throw new DatabaseInUse(file);
		// A socket file that nobody listens on is what a killed process left behind.
		fs.rmSync(address, { force: true });
		await listen(server, address).catch(() => {
			throw new DatabaseInUse(file);
		});
	}
	server.unref();
	return {
		release: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** Linux has sockets without a file, which can't be left behind; elsewhere it stands beside the database. */
function lockAddress(file: string): string {
	const real = path.resolve(file);
	const id = createHash('sha256').update(real).digest('hex').slice(0, 32);
	if (process.platform === 'linux') return `\0portal-database-${id}`;
	if (process.platform === 'win32') return `\\\\.\\pipe\\portal-database-${id}`;
	return path.join(path.dirname(real), `.${id.slice(0, 12)}.lock`);
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

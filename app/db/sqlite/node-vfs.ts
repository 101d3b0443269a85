import fs from 'node:fs';
import path from 'node:path';
import type { Sqlite3Result, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { type FilePort, OpenFile } from './open-file';
import { resultCode } from './result-code';

/** A way by which SQLite keeps its files. */
export interface NodeVfs {
	/** By which SQLite opens a database through it. */
	readonly name: string;
	/** The file at this path, while SQLite has it open. */
	openFile(path: string): OpenFile | undefined;
}

const registered = new WeakMap<FilePort, NodeVfs>();
let count = 0;

/**
 * Registers a VFS that keeps SQLite's files on disk through `node:fs`. A sync is a sync: what SQLite
 * was told is durable, is on disk. There is no shared memory and no locking between processes:
 * whoever opens the file holds it alone (see process-lock).
 */
export function registerNodeVfs(sqlite: Sqlite3Static, port: FilePort = fs): NodeVfs {
	const known = registered.get(port);
	if (known) return known;
	const name = `node-${++count}`;
	const files = new Map<number, OpenFile>();
	install(sqlite, port, name, files);
	const vfs: NodeVfs = {
		name,
		openFile: (at) => [...files.values()].find((file) => file.path === path.resolve(at)),
	};
	registered.set(port, vfs);
	return vfs;
}

function install(
	{ capi, wasm, vfs }: Sqlite3Static,
	port: FilePort,
	name: string,
	files: Map<number, OpenFile>,
): void {
	const deletedOnClose = new Set<OpenFile>();
	const file = (pointer: number): OpenFile => {
		const open = files.get(pointer);
		if (!open) throw new Error('SQLite used a file that it had not opened');
		return open;
	};
	/** What `work` answers, or SQLite's code for why the file system refused. */
	const attempt = (otherwise: number, work: () => number): Sqlite3Result => {
		try {
			return work() as Sqlite3Result;
		} catch (error) {
			return resultCode(error, otherwise) as Sqlite3Result;
		}
	};

	const io = new capi.sqlite3_io_methods();
	Object.assign(io, { $iVersion: 1 });
	const main = new capi.sqlite3_vfs();
	const standard = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null));
	main.$iVersion = 2;
	main.$szOsFile = sizeOfFile(capi);
	main.$mxPathname = 1024;
	// Randomness, sleep and the clock are the standard build's own.
	for (const member of ['$xRandomness', '$xSleep', '$xCurrentTime', '$xCurrentTimeInt64']) {
		Reflect.set(main, member, Reflect.get(standard, member));
	}
	standard.dispose();

	vfs.installVfs({
		io: {
			struct: io,
			methods: {
				xClose: (pointer) =>
					attempt(capi.SQLITE_IOERR_CLOSE, () => {
						const closed = file(pointer);
						files.delete(pointer);
						closed.close();
						if (deletedOnClose.delete(closed)) port.unlinkSync(closed.path);
						return 0;
					}),
				xRead: (pointer, buffer, amount, offset) =>
					attempt(capi.SQLITE_IOERR_READ, () => {
						// The heap moves when memory grows, so that it is taken anew at every call.
						const target = wasm.heap8u().subarray(buffer, buffer + amount);
						const read = file(pointer).read(target, Number(offset));
						if (read === amount) return 0;
						target.fill(0, read);
						return capi.SQLITE_IOERR_SHORT_READ;
					}),
				xWrite: (pointer, buffer, amount, offset) =>
					attempt(capi.SQLITE_IOERR_WRITE, () => {
						const source = wasm.heap8u().subarray(buffer, buffer + amount);
						file(pointer).write(source, Number(offset));
						return 0;
					}),
				xTruncate: (pointer, size) =>
					attempt(capi.SQLITE_IOERR_TRUNCATE, () => {
						file(pointer).truncate(Number(size));
						return 0;
					}),
				xSync: (pointer) =>
					attempt(capi.SQLITE_IOERR_FSYNC, () => {
						file(pointer).sync();
						return 0;
					}),
				xFileSize: (pointer, sizePointer) =>
					attempt(capi.SQLITE_IOERR_FSTAT, () => {
						const size = BigInt(file(pointer).size());
						new DataView(wasm.heap8u().buffer).setBigInt64(sizePointer, size, true);
						return 0;
					}),
				xLock: () => 0,
				xUnlock: () => 0,
				xCheckReservedLock: (_pointer, result) => {
					wasm.poke(result, 0, 'i32');
					return 0;
				},
				xFileControl: () => capi.SQLITE_NOTFOUND,
				// The type says result code; SQLite takes what these two answer as a size and as flags.
				xSectorSize: () => 4096 as Sqlite3Result,
				xDeviceCharacteristics: () =>
					capi.SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN as unknown as Sqlite3Result,
			},
		},
		vfs: {
			struct: main,
			name,
			methods: {
				xOpen: (_vfs, zName, pointer, flags, outFlags) =>
					attempt(capi.SQLITE_CANTOPEN, () => {
						const at = zName ? wasm.cstrToJs(zName) : null;
						if (!at) return capi.SQLITE_CANTOPEN;
						const existed = port.existsSync(at);
						const made = new OpenFile(port, at, openFlags(capi, flags));
						if (!existed) syncFolder(port, at);
						if (flags & capi.SQLITE_OPEN_DELETEONCLOSE) deletedOnClose.add(made);
						files.set(pointer, made);
						if (outFlags) wasm.poke(outFlags, flags, 'i32');
						const opened = new capi.sqlite3_file(pointer);
						opened.$pMethods = io.pointer;
						opened.dispose();
						return 0;
					}),
				xDelete: (_vfs, zName, sync) =>
					attempt(capi.SQLITE_IOERR_DELETE, () => {
						const at = wasm.cstrToJs(zName) ?? '';
						if (!port.existsSync(at)) return capi.SQLITE_IOERR_DELETE_NOENT;
						port.unlinkSync(at);
						if (sync) syncFolder(port, at);
						return 0;
					}),
				xAccess: (_vfs, zName, _flags, result) => {
					wasm.poke(result, port.existsSync(wasm.cstrToJs(zName) ?? '') ? 1 : 0, 'i32');
					return 0;
				},
				xFullPathname: (_vfs, zName, room, out) => {
					const full = path.resolve(wasm.cstrToJs(zName) ?? '');
					const bytes = new TextEncoder().encode(`${full}\0`);
					if (bytes.length > room) return capi.SQLITE_CANTOPEN;
					wasm.heap8u().set(bytes, out);
					return 0;
				},
				xGetLastError: () => {},
			},
		},
	});
}

/** The size of SQLite's file structure, which its build tells and its types leave out. */
function sizeOfFile(capi: Sqlite3Static['capi']): number {
	const probe = new capi.sqlite3_file();
	try {
		return probe.structInfo.sizeof;
	} finally {
		probe.dispose();
	}
}

function openFlags(capi: Sqlite3Static['capi'], flags: number): number {
	const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL } = fs.constants;
	let mode = flags & capi.SQLITE_OPEN_READWRITE ? O_RDWR : O_RDONLY;
	if (flags & capi.SQLITE_OPEN_CREATE) mode |= O_CREAT;
	if (flags & capi.SQLITE_OPEN_EXCLUSIVE) mode |= O_EXCL;
	return mode;
}

/** Makes a new or removed name in a folder durable. */
function syncFolder(port: FilePort, at: string): void {
	if (process.platform === 'win32') return;
	const folder = port.openSync(path.dirname(at), fs.constants.O_RDONLY);
	try {
		port.fsyncSync(folder);
	} finally {
		port.closeSync(folder);
	}
}

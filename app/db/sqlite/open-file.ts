import type fs from 'node:fs';

/** The file system as SQLite's files use it; a test can put a full disk in its place. */
export interface FilePort
	extends Pick<
		typeof fs,
		| 'openSync'
		| 'closeSync'
		| 'readSync'
		| 'writeSync'
		| 'ftruncateSync'
		| 'fdatasyncSync'
		| 'fsyncSync'
		| 'fstatSync'
		| 'unlinkSync'
		| 'existsSync'
	> {
	fdatasync(descriptor: number, done: (error: Error | null) => void): void;
}

/** A file that SQLite has open, and from where on it may not be on disk yet. */
export class OpenFile {
	readonly #port: FilePort;
	readonly #descriptor: number;
	/**
	 * Its bytes, if known: SQLite asks at each statement, and nobody else writes to it. Forgotten
	 * while it changes, so that a write that failed halfway is asked of the disk.
	 */
	#size: number | undefined;
	#unsyncedFrom: number | null = null;

	constructor(
		port: FilePort,
		readonly path: string,
		flags: number,
	) {
		this.#port = port;
		this.#descriptor = port.openSync(path, flags, 0o600);
	}

	/** Fills `target` from `offset` on and answers how many bytes there were. */
	read(target: Uint8Array, offset: number): number {
		let read = 0;
		while (read < target.length) {
			const rest = target.length - read;
			const got = this.#port.readSync(this.#descriptor, target, read, rest, offset + read);
			if (got === 0) break;
			read += got;
		}
		return read;
	}

	write(source: Uint8Array, offset: number): void {
		const size = this.#size;
		this.#size = undefined;
		this.#changedFrom(offset);
		let written = 0;
		while (written < source.length) {
			const rest = source.length - written;
			written += this.#port.writeSync(this.#descriptor, source, written, rest, offset + written);
		}
		if (size !== undefined) this.#size = Math.max(size, offset + source.length);
	}

	truncate(size: number): void {
		this.#size = undefined;
		this.#changedFrom(size);
		this.#port.ftruncateSync(this.#descriptor, size);
		this.#size = size;
	}

	size(): number {
		this.#size ??= this.#port.fstatSync(this.#descriptor).size;
		return this.#size;
	}

	/** The lowest offset that was written since the last sync; null where all is on disk. */
	get unsyncedFrom(): number | null {
		return this.#unsyncedFrom;
	}

	sync(): void {
		this.#port.fdatasyncSync(this.#descriptor);
		this.#unsyncedFrom = null;
	}

	/** The same while other work goes on; nobody may write to the file meanwhile. */
	async syncMeanwhile(): Promise<void> {
		await new Promise<void>((resolve, reject) =>
			this.#port.fdatasync(this.#descriptor, (error) => (error ? reject(error) : resolve())),
		);
		this.#unsyncedFrom = null;
	}

	close(): void {
		this.#port.closeSync(this.#descriptor);
	}

	#changedFrom(offset: number): void {
		this.#unsyncedFrom = Math.min(offset, this.#unsyncedFrom ?? offset);
	}
}

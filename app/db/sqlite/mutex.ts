/**
 * Lets one in at a time, in the order of asking. Whoever only reads may also come in while the one who
 * is in waits for something outside, and lets others read meanwhile.
 */
export class Mutex {
	#tail: Promise<void> = Promise.resolve();
	#isReadable = false;
	readonly #readers = new Set<() => void>();

	/** Waits for its turn; the answer must be called once to let the next one in. */
	async acquire(): Promise<() => void> {
		const before = this.#tail;
		let release = () => {};
		this.#tail = new Promise((resolve) => {
			release = resolve;
		});
		await before;
		return release;
	}

	/** Runs `work` alone. */
	async alone<T>(work: () => T | Promise<T>): Promise<T> {
		const release = await this.acquire();
		try {
			return await work();
		} finally {
			release();
		}
	}

	/** Runs `look`, which changes nothing and waits for nothing, in its turn or sooner. */
	async looking<T>(look: () => T): Promise<T> {
		if (this.#isReadable) return look();
		return new Promise((resolve, reject) => {
			const run = () => {
				if (!this.#readers.delete(run)) return;
				try {
					resolve(look());
				} catch (error) {
					reject(error);
				}
			};
			this.#readers.add(run);
			this.alone(run);
		});
	}

	/** For whoever is in: lets others look while it waits. */
	async whileOthersLook<T>(waiting: () => Promise<T>): Promise<T> {
		this.#isReadable = true;
		for (const run of this.#readers) run();
		try {
			return await waiting();
		} finally {
			this.#isReadable = false;
		}
	}
}

/** Lets one in at a time, in the order of asking. */
export class Mutex {
	#tail: Promise<void> = Promise.resolve();

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
}

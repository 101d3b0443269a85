import { AsyncLocalStorage } from 'node:async_hooks';

/** The database was used inside a transaction instead of the transaction itself. */
export class OutsideTransaction extends Error {
	override name = 'OutsideTransaction';
	constructor() {
		super('Inside a transaction use its `tx`: the database would wait for that transaction to end');
	}
}

/** Tells what is called from within a transaction's work from all else that goes on meanwhile. */
export interface InsideTransaction {
	/** Does a transaction's work. */
	run<Result>(work: () => Promise<Result>): Promise<Result>;
	/** Throws `OutsideTransaction` when called from within a transaction's work. */
	outside(): void;
}

/** What keeps apart who is inside a transaction; one for each database. */
export function insideTransaction(): InsideTransaction {
	const inside = new AsyncLocalStorage<boolean>();
	let working = 0;
	return {
		async run(work) {
			working += 1;
			try {
				return await inside.run(true, work);
			} finally {
				working -= 1;
				// As long as it is on, Node before 24 follows every promise of the process: a tenth of a page.
				if (working === 0) inside.disable();
			}
		},
		outside() {
			if (inside.getStore()) throw new OutsideTransaction();
		},
	};
}

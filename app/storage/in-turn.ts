/**
 * Has each piece of work wait for the one before, in the order of asking. Node has four threads for the
 * disk: where two hundred uploads write and sync at once, a commit of the database, and with it
 * everybody's next page, would wait behind them all.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
	let before: Promise<unknown> = Promise.resolve();
	return (work) => {
		const own = before.then(work);
		before = own.catch(() => {});
		return own;
	};
}

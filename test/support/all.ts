/** All that comes out of it, in its order. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
	const found: T[] = [];
	for await (const each of source) found.push(each);
	return found;
}

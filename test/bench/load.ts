import autocannon from 'autocannon';

/** How a page stood a load: answers a second, and the slowest hundredth in milliseconds. */
export interface Load {
	perSecond: number;
	p99: number;
	/** Answers that were no 2xx: a figure with any of them counts for nothing. */
	wrong: number;
}

/** Asks for a page with ten connections at once, for so many seconds. */
export async function load(
	url: string,
	seconds: number,
	headers: Record<string, string> = {},
): Promise<Load> {
	const result = await autocannon({ url, duration: seconds, connections: 10, headers });
	return {
		perSecond: result.requests.total / result.duration,
		p99: result.latency.p99,
		wrong: result.non2xx + result.errors + result.timeouts,
	};
}

/** The one in the middle; the mean of the two in the middle of an even number. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
	return (low + high) / 2;
}

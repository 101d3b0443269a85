import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * A code to type in, each as likely as any other: six digits, or twelve where six could be guessed by
 * asking for many.
 */
export function newCode(length: 'short' | 'long'): string {
	const sixDigits = () => String(randomInt(1_000_000)).padStart(6, '0');
	return length === 'short' ? sixDigits() : sixDigits() + sixDigits();
}

/** What is kept of a code. Keyed: six digits alone would soon be found by trying them all. */
export function codeHash(secret: string, attemptId: string, code: string): string {
	return createHmac('sha256', secret).update(`code:${attemptId}:${code}`).digest('hex');
}

/** Whether two hashes are the same, in a time that tells nothing about where they differ. */
export function sameHash(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}

/** What is kept of where a request came from: enough to count, not enough to trace. */
export function sourceHash(secret: string, address: string): string {
	return createHmac('sha256', secret)
		.update(`source:${networkOf(address)}`)
		.digest('hex');
}

/** A subscriber of IPv6 has a whole /64: counted by address, no limit would ever be reached. */
function networkOf(address: string): string {
	if (!isIPv6(address)) return address;
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
	if (mapped?.[1]) return mapped[1];
	const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
	const start = head.split(':').filter(Boolean);
	const end = tail?.split(':').filter(Boolean) ?? [];
	const zeros = tail === undefined ? 0 : 8 - start.length - end.length;
	const groups = [...start, ...new Array<string>(zeros).fill('0'), ...end];
	return groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}

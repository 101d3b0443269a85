import { eventHash, type HashedEvent } from '../event-log';
import type { Fault, FaultKind } from './fault';
import { isWrittenInstant } from './is-written-instant';

/** A row of the timeline as it is stored. */
export type StoredLine = Omit<HashedEvent, 'at'> & { at: string; hash: string };

/** Every line of one dispute's timeline that is not as it was written; none when all is whole. */
export function* brokenLines(
	reference: string,
	lines: readonly StoredLine[],
	version: number,
): Generator<Fault> {
	const fault = (what: FaultKind, sequence: number): Fault => ({
		what,
		reference,
		sequence,
		detail: null,
	});
	let expected = 1;
	/** Null after a gap, where nobody knows what stood there. */
	let hashBefore: string | null = '';
	for (const line of lines) {
		const { sequence, hash } = line;
		if (sequence > expected && expected <= version) {
			yield fault('line-missing', expected);
			hashBefore = null;
		}
		if (!isIntact(line)) yield fault('line-changed', sequence);
		else if (sequence > version) yield fault('line-superfluous', sequence);
		else if (hashBefore !== null && line.previousHash !== hashBefore) {
			yield fault('line-unchained', sequence);
		}
		expected = sequence + 1;
		hashBefore = hash;
	}
	if (expected <= version) yield fault('line-missing', expected);
}

/** Whether a line's content is what its hash says. */
export function isIntact({ hash, at, ...content }: StoredLine): boolean {
	return isWrittenInstant(at) && eventHash({ ...content, at: new Date(at) }) === hash;
}

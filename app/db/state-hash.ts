import { createHash } from 'node:crypto';

/**
 * SHA-256, in hexadecimal, over what is stored of a dispute: the line of each step carries it, so that a
 * dispute which was changed without a step shows.
 */
export function stateHash({ file, chambers }: { file: string; chambers: string }): string {
	return createHash('sha256').update(file).update('\n').update(chambers).digest('hex');
}

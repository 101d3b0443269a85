import { createHash } from 'node:crypto';

/**
 * By what a form knows again whether its part of the request is still as it was shown; null for a part
 * that is not there yet. Files have pages of their own, and come and go without it.
 */
export function sectionMark(part: unknown): string | null {
	if (part === undefined || part === null) return null;
	const text = JSON.stringify(part, (key, value) => (key === 'fileIds' ? undefined : value));
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

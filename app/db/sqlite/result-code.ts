import { resultCodes } from './sqlite-error';

/** SQLite's code for why the file system refused; `otherwise` where it has none of its own. */
export function resultCode(error: unknown, otherwise: number): number {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return resultCodes.full;
	if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return resultCodes.readOnly;
	return otherwise;
}

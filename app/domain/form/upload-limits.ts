const megabyte = 1024 * 1024;

/** What may come with one form, as the pages say it beside the field: bytes, and how many files. */
export const uploadLimits = {
	file: 50 * megabyte,
	together: 200 * megabyte,
	files: 20,
} as const;

/** A number of bytes in whole megabytes, as the pages say these limits. */
export function inMegabytes(bytes: number): number {
	return bytes / megabyte;
}

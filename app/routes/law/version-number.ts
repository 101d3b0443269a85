/** The number of a version as an address or a hidden field has it; 0, which is none, for anything else. */
export function versionNumber(text: string): number {
	return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
}

/** Whether `text` can be a KvK number: exactly eight digits, leading zeros kept; it has no checksum. */
export function isKvk(text: string): boolean {
	return /^\d{8}$/.test(text);
}

/** Whether `text` is an RSIN: nine digits of which the last one checks the others (elfproef). */
export function isRsin(text: string): boolean {
	if (!/^\d{9}$/.test(text) || /^0+$/.test(text)) return false;
	const digits = [...text].map(Number);
	const sum = digits.slice(0, 8).reduce((total, digit, index) => total + digit * (9 - index), 0);
	return sum % 11 === digits[8];
}

/** Whether `text` can be the CBS code of a municipality: GM and four digits. */
export function isMunicipalityCode(text: string): boolean {
	return /^GM\d{4}$/.test(text);
}

/** Whether `text` can be a housing association's register number: L and four digits. */
export function isAssociationCode(text: string): boolean {
	return /^L\d{4}$/.test(text);
}

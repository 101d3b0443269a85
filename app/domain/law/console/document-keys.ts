/** The documents that can be asked with a request: those that the portal has a name and a hint for. */
export const documentKeys = [
	'agreement',
	'housing-vision',
	'bid',
	'accounts',
	'consultation-report',
	'efforts',
	'proof-of-sending',
] as const;
export type DocumentKey = (typeof documentKeys)[number];

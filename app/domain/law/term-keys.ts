/** The terms that the procedure knows, by the name under which their length is kept. */
export const termKeys = [
	'ruling',
	'extension',
	'views',
	'cure',
	'decline-after-cure',
	'information',
	'formation-arises',
	'formation-window',
] as const;
export type TermKey = (typeof termKeys)[number];

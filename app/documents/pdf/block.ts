/** A part of a letter; each has its place in the structure that a screen reader reads. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
	/** A text as it was written: its line ends stay, an empty line parts two paragraphs. */
	| { kind: 'paragraph'; text: string; bold?: boolean }
	| { kind: 'list'; items: string[]; ordered?: boolean }
	/** Names and what belongs to them. */
	| { kind: 'facts'; rows: (readonly [term: string, detail: string])[] }
	| { kind: 'table'; columns: { label: string; share: number }[]; rows: string[][] }
	| { kind: 'link'; before: string; text: string; url: string }
	/** Lines that stay together: an address, a signature. */
	| { kind: 'lines'; lines: string[]; firstBold?: boolean };

/** A heading of this level. */
export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
	return { kind: 'heading', level, text };
}

/** A text as it was written. */
export function paragraph(text: string): Block {
	return { kind: 'paragraph', text };
}

/** A text that stands out. */
export function strong(text: string): Block {
	return { kind: 'paragraph', text, bold: true };
}

/** Names and what belongs to them; a name without anything is left out. */
export function facts(
	rows: readonly (readonly [term: string, detail: string | null | undefined])[],
): Block {
	return {
		kind: 'facts',
		rows: rows.flatMap(([term, detail]) => (detail ? [[term, detail] as const] : [])),
	};
}

/**
 * The lines into which a text falls at this width. It breaks after spaces and at line feeds; a word
 * that is wider than a line breaks where the line is full. Lines keep the space between their words
 * at their end, so that the text reads and copies as it was written.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
	const paragraphs = text.split('\n');
	return paragraphs.flatMap((paragraph, index) => {
		const lines = wrapParagraph(paragraph, width, measure);
		const last = lines.pop() ?? '';
		return [...lines, index < paragraphs.length - 1 ? `${last} ` : last];
	});
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	const space = measure(' ');
	let line = '';
	let lineWidth = 0;
	for (const word of text.split(/ +/).filter(Boolean)) {
		const wordWidth = measure(word);
		if (line && lineWidth + space + wordWidth <= width) {
			line += ` ${word}`;
			lineWidth += space + wordWidth;
			continue;
		}
		if (line) lines.push(`${line} `);
		const pieces = wordWidth <= width ? [word] : brokenWord(word, width, measure);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
		lineWidth = measure(line);
	}
	lines.push(line);
	return lines;
}

/** A word in pieces that each fit; at least one sign a piece, however narrow the line is. */
function brokenWord(word: string, width: number, measure: (text: string) => number): string[] {
	const pieces: string[] = [];
	let piece = '';
	let pieceWidth = 0;
	for (const sign of word) {
		const signWidth = measure(sign);
		if (piece && pieceWidth + signWidth > width) {
			pieces.push(piece);
			piece = '';
			pieceWidth = 0;
		}
		piece += sign;
		pieceWidth += signWidth;
	}
	return piece ? [...pieces, piece] : pieces;
}

/** More marks than any script puts on one letter (Unicode's stream-safe text, UAX 15). */
const marks = /(\p{M}{1,30})\p{M}*/gu;

/**
 * The text with its accents composed. Of marks without end on one letter thirty are kept: putting them
 * in order takes a time that grows with their square, and everybody would wait for it.
 */
export function composed(text: string): string {
	return text.replace(marks, '$1').normalize('NFC');
}

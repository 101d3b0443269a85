import type { Face } from './fonts';

/** A piece of text that one face can set. */
export interface GlyphRun {
	face: Face;
	text: string;
	/** What was written, where no face has it and a sign stands in its place. */
	actual: string | null;
}

/** Stands for what no face can show: emoji, or a script that the letter has no font for. */
export const replacement = '[?]';

// Joiners, variation selectors, marks of direction and soft hyphens show nothing by themselves.
const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|[\ufe00-\ufe0f]|\ufeff/g;

/** The text as a letter sets it: one kind of line end, tabs as spaces, nothing that can't be seen. */
export function printable(text: string): string {
	return (
		text
			.normalize('NFC')
			.replace(/\r\n?|[\u2028\u2029]/g, '\n')
			.replace(/[\t\u00a0]/g, ' ')
			.replace(invisible, '')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
			.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
	);
}

/** The text as runs of the first face that has each sign; what none has becomes one replacement. */
export function glyphRuns(text: string, faces: readonly Face[]): GlyphRun[] {
	const [first] = faces;
	if (!first) return [];
	const runs: GlyphRun[] = [];
	for (const sign of text) {
		const codePoint = sign.codePointAt(0) ?? 0;
		const face = faces.find((each) => each.has(codePoint));
		const last = runs.at(-1);
		if (!face && last?.actual) last.actual += sign;
		else if (!face) runs.push({ face: first, text: replacement, actual: sign });
		else if (last && !last.actual && last.face === face) last.text += sign;
		else runs.push({ face, text: sign, actual: null });
	}
	return runs;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { woffToSfnt } from './woff-to-sfnt';

export type Weight = 'regular' | 'bold';

/** A part of Fira Sans, which comes in one file per script. */
export interface Face {
	/** Under which a document registers it. */
	name: string;
	/** What pdfkit takes as a font: parsed once in the process, since parsing costs more than writing. */
	source: Buffer;
	has(codePoint: number): boolean;
}

const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
const weights: Record<Weight, number> = { regular: 400, bold: 700 };
const require = createRequire(import.meta.url);
const parsed = new Map<Weight, Face[]>();

/** The faces of this weight, in the order in which a sign is looked for. */
export function facesOf(weight: Weight): Face[] {
	const known = parsed.get(weight);
	if (known) return known;
	const faces = scripts.map((script) => parseFace(script, weights[weight]));
	parsed.set(weight, faces);
	return faces;
}

interface ParsedFont {
	hasGlyphForCodePoint(codePoint: number): boolean;
}

function parseFace(script: string, weight: number): Face {
	const file = `@fontsource/fira-sans/files/fira-sans-${script}-${weight}-normal.woff`;
	const scratch = new PDFDocument({ font: '', autoFirstPage: false });
	scratch.font(woffToSfnt(readFileSync(require.resolve(file))));
	// pdfkit opens a parsed font just like a file, but has no other way to get at one.
	const font: ParsedFont & Buffer = Reflect.get(Reflect.get(scratch, '_font'), 'font');
	return {
		name: `${script}-${weight}`,
		source: font,
		has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
	};
}

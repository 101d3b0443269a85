import PDFDocument from 'pdfkit';
import type { Language } from '~/domain/language';
import { facesOf, type Weight } from './fonts';
import { glyphRuns, printable } from './glyph-runs';
import { wrapText } from './wrap-text';

/** How a line of text looks; sizes in points. */
export interface Style {
	weight: Weight;
	size: number;
	lineHeight: number;
	color: string;
}

export const ink = '#1c1c1c';
export const accent = '#154273';
const faint = '#5f6368';
export const rule = '#c6ccd4';
export const body: Style = { weight: 'regular', size: 10, lineHeight: 14.5, color: ink };
export const bodyBold: Style = { ...body, weight: 'bold' };
export const small: Style = { weight: 'regular', size: 8, lineHeight: 11, color: faint };

/** What a document says about itself. */
export interface DocumentInfo {
	title: string;
	language: Language;
	/** The moment that it records, so that the same record always gives the same bytes. */
	createdAt: Date;
}

/**
 * Pages of A4 on which lines are set from top to bottom. It is a tagged PDF/A-2a: whatever is drawn
 * belongs to a structure element or is marked as an artifact.
 */
export class Canvas {
	readonly doc: PDFKit.PDFDocument;
	readonly left = 68;
	readonly width = 595.28 - 2 * 68;
	readonly top = 60;
	readonly bottom = 841.89 - 74;
	/** Where the next line comes. */
	y = this.top;
	private readonly widths = new Map<string, number>();

	constructor({ title, language, createdAt }: DocumentInfo) {
		this.doc = new PDFDocument({
			size: 'A4',
			// The footer stands below the margin in which lines are set; pdfkit would break the page there.
			margin: 0,
			tagged: true,
			subset: 'PDF/A-2a',
			pdfVersion: '1.7',
			lang: language === 'nl' ? 'nl-NL' : 'en-GB',
			displayTitle: true,
			bufferPages: true,
			// None of pdfkit's own: they are never embedded, which PDF/A forbids.
			font: '',
			info: {
				Title: printable(title),
				Creator: 'Geschillenportaal prestatieafspraken',
				Producer: 'Geschillenportaal prestatieafspraken',
				CreationDate: createdAt,
				ModDate: createdAt,
			},
		});
		// Shown open, as it is; without saying so it lacks the count that PDF wants of it.
		Object.assign(this.doc.outline, { options: { expanded: true } });
		for (const face of [...facesOf('regular'), ...facesOf('bold')]) {
			this.doc.registerFont(face.name, face.source);
		}
	}

	/** How wide this text is in this style. */
	measure(text: string, style: Style): number {
		const key = `${style.weight}${style.size} ${text}`;
		const known = this.widths.get(key);
		if (known !== undefined) return known;
		const runs = glyphRuns(text, facesOf(style.weight));
		const width = runs.reduce((sum, run) => {
			this.doc.font(run.face.name).fontSize(style.size);
			return sum + this.doc.widthOfString(run.text);
		}, 0);
		this.widths.set(key, width);
		return width;
	}

	/** The lines into which the text falls at this width. */
	wrap(text: string, style: Style, width: number = this.width): string[] {
		return wrapText(printable(text), width, (part) => this.measure(part, style));
	}

	/** Sets one line with its top at `y`; the next line has to come from somebody else. */
	setLine(text: string, x: number, y: number, style: Style): void {
		let at = x;
		const top = y + (style.lineHeight - style.size * 1.2) / 2;
		for (const run of glyphRuns(text, facesOf(style.weight))) {
			this.doc.font(run.face.name).fontSize(style.size).fillColor(style.color);
			const width = this.doc.widthOfString(run.text);
			if (run.actual) this.doc.markContent('Span', { actual: run.actual });
			this.doc.text(run.text, at, top, { lineBreak: false });
			if (run.actual) this.doc.endMarkedContent();
			at += width;
		}
	}

	/** Goes on at the top of a new page; the structure element that is being drawn goes on with it. */
	breakPage(): void {
		this.doc.continueOnNewPage();
		this.y = this.top;
	}

	/** Goes on at a new page where less than `height` is left on this one. */
	need(height: number): void {
		if (this.y + height > this.bottom && this.y > this.top) this.breakPage();
	}

	/** Room between two parts; nothing at the top of a page. */
	space(height: number): void {
		if (this.y > this.top) this.y = Math.min(this.y + height, this.bottom);
	}

	/** Draws what says nothing by itself: a screen reader passes over it. */
	artifact(draw: () => void, options: PDFKit.Mixins.MarkingOptions = {}): void {
		this.doc.markContent('Artifact', { type: 'Layout', ...options });
		draw();
		this.doc.endMarkedContent();
	}

	/** A thin line from left to right at `y`. */
	rule(y: number, color = rule, thickness = 0.6): void {
		this.artifact(() => {
			this.doc
				.moveTo(this.left, y)
				.lineTo(this.left + this.width, y)
				.lineWidth(thickness)
				.strokeColor(color)
				.stroke();
		});
	}
}

import type { Block } from './block';
import { accent, body, bodyBold, type Canvas, ink, type Style } from './canvas';
import { drawFacts, drawTable, tableBeginning } from './draw-table';

type Parent = PDFKit.PDFStructureElement;

const headings: Record<1 | 2 | 3 | 4, Style & { before: number; after: number }> = {
	1: { weight: 'bold', size: 19, lineHeight: 24, color: accent, before: 14, after: 8 },
	2: { weight: 'bold', size: 13.5, lineHeight: 18, color: accent, before: 20, after: 5 },
	3: { weight: 'bold', size: 11, lineHeight: 15, color: ink, before: 13, after: 3 },
	4: { weight: 'bold', size: 10, lineHeight: 14.5, color: ink, before: 9, after: 2 },
};
const paragraphGap = 7;
const indent = 16;

type Heading = Extract<Block, { kind: 'heading' }>;

/** Draws one part of a letter under `parent` in the structure; a heading stays with what is `next`. */
export function drawBlock(
	canvas: Canvas,
	parent: Parent,
	block: Block,
	next: readonly Block[],
): void {
	switch (block.kind) {
		case 'heading':
			drawHeading(canvas, parent, block, next);
			break;
		case 'paragraph':
			for (const text of block.text.split(/\n\s*\n/)) {
				drawParagraph(canvas, parent, text, block.bold ? bodyBold : body);
			}
			break;
		case 'list':
			drawList(canvas, parent, block.items, block.ordered ?? false);
			break;
		case 'facts':
			drawFacts(canvas, parent, block.rows);
			break;
		case 'table':
			drawTable(canvas, parent, block.columns, block.rows);
			break;
		case 'link':
			drawLink(canvas, parent, block);
			break;
		case 'lines':
			drawLines(canvas, parent, block.lines, block.firstBold ?? false);
	}
}

function drawHeading(
	canvas: Canvas,
	parent: Parent,
	heading: Heading,
	next: readonly Block[],
): void {
	const { level, text } = heading;
	const style = headings[level];
	const lines = canvas.wrap(text, style);
	canvas.space(style.before);
	canvas.need(headingHeight(canvas, heading) + beginningHeight(canvas, next));
	if (level === 2) canvas.doc.outline.addItem(text);
	tagged(canvas, parent, `H${level}`, () => setLines(canvas, lines, canvas.left, style));
	canvas.y += style.after;
}

function headingHeight(canvas: Canvas, { level, text }: Heading): number {
	const style = headings[level];
	return canvas.wrap(text, style).length * style.lineHeight + style.after;
}

/** How much of what follows a heading stands on the same page: up to the first lines below it. */
function beginningHeight(canvas: Canvas, [first, ...rest]: readonly Block[]): number {
	if (first?.kind === 'heading') {
		const { before } = headings[first.level];
		return before + headingHeight(canvas, first) + beginningHeight(canvas, rest);
	}
	return first?.kind === 'table' ? tableBeginning : 4 * body.lineHeight;
}

function drawParagraph(canvas: Canvas, parent: Parent, text: string, style: Style): void {
	const lines = canvas.wrap(text, style);
	keepLinesTogether(canvas, lines.length, style.lineHeight);
	tagged(canvas, parent, 'P', () => setLines(canvas, lines, canvas.left, style));
	canvas.y += paragraphGap;
}

function drawLines(canvas: Canvas, parent: Parent, texts: string[], firstBold: boolean): void {
	const styled = texts.flatMap((text, index) => {
		const style = firstBold && index === 0 ? bodyBold : body;
		// A space at each line's end keeps its last word apart from the next line's first when it is read.
		return canvas.wrap(`${text}\n`, style).flatMap((line) => (line ? { line, style } : []));
	});
	canvas.need(Math.min(styled.length, 12) * body.lineHeight);
	tagged(canvas, parent, 'P', () => {
		for (const { line, style } of styled) setLines(canvas, [line], canvas.left, style);
	});
	canvas.y += paragraphGap;
}

function drawList(canvas: Canvas, parent: Parent, items: string[], ordered: boolean): void {
	const list = canvas.doc.struct('L');
	parent.add(list);
	const margin = ordered && items.length > 9 ? indent + 6 : indent;
	const wrapped = items.map((item) => canvas.wrap(item, body, canvas.width - margin));
	for (const [index, lines] of wrapped.entries()) {
		const label = ordered ? `${index + 1}.` : '•';
		// The last item does not stand alone on a page.
		const last = index === wrapped.length - 2 ? (wrapped.at(-1)?.length ?? 0) : 0;
		keepLinesTogether(canvas, lines.length + Math.min(last, 3), body.lineHeight);
		const row = canvas.doc.struct('LI');
		list.add(row);
		tagged(canvas, row, 'Lbl', () => canvas.setLine(label, canvas.left, canvas.y, body));
		tagged(canvas, row, 'LBody', () => setLines(canvas, lines, canvas.left + margin, body));
		row.end();
		canvas.y += 2;
	}
	list.end();
	canvas.y += paragraphGap - 2;
}

function drawLink(
	canvas: Canvas,
	parent: Parent,
	{ before, text, url }: { before: string; text: string; url: string },
): void {
	const style: Style = { ...body, color: accent };
	canvas.need(2 * body.lineHeight);
	tagged(canvas, parent, 'P', () => setLines(canvas, canvas.wrap(before, body), canvas.left, body));
	const link = canvas.doc.struct('Link');
	const holder = canvas.doc.struct('P');
	parent.add(holder);
	holder.add(link);
	link.add(() => {
		canvas.setLine(text, canvas.left, canvas.y, style);
		canvas.doc.link(canvas.left, canvas.y, canvas.measure(text, style), body.lineHeight, url, {
			structParent: link,
			// A String object is how pdfkit tells a text from a name.
			Contents: Object(text),
		});
	});
	link.end();
	holder.end();
	canvas.y += body.lineHeight + paragraphGap;
}

/** Sets lines from here on, over the end of a page where need be, without a line left by itself. */
function setLines(canvas: Canvas, lines: string[], x: number, style: Style): void {
	for (const [index, line] of lines.entries()) {
		const left = lines.length - index;
		const fit = Math.floor((canvas.bottom - canvas.y + 0.01) / style.lineHeight);
		// The last but one goes along, so that the last does not stand alone on the next page.
		if (fit < 1 || (fit === 1 && left === 2 && index > 1)) canvas.breakPage();
		canvas.setLine(line, x, canvas.y, style);
		canvas.y += style.lineHeight;
	}
}

/** Goes on at a new page where only the first line of several, or not all of a few, would fit here. */
function keepLinesTogether(canvas: Canvas, count: number, lineHeight: number): void {
	canvas.need((count <= 4 ? count : 2) * lineHeight);
}

function tagged(canvas: Canvas, parent: Parent, type: string, draw: () => void): void {
	parent.add(canvas.doc.struct(type, {}, draw));
}

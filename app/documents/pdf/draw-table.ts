import { body, bodyBold, type Canvas, type Style } from './canvas';

type Parent = PDFKit.PDFStructureElement;

const gap = 12;
const padding = 4;

/** How much of a table stands on the page on which it begins: its head and a row. */
export const tableBeginning = 5 * body.lineHeight;

/** A table while it is drawn. */
interface Table {
	struct: Parent;
	/** Set again at the top of each further page, for the eye alone. */
	columns: Cell[] | null;
}

interface Cell {
	lines: string[];
	style: Style;
	header: 'Row' | 'Column' | null;
	x: number;
}

/** Names at the left with what belongs to them: a table whose first column heads its rows. */
export function drawFacts(
	canvas: Canvas,
	parent: Parent,
	rows: readonly (readonly [term: string, detail: string])[],
): void {
	if (rows.length === 0) return;
	const termWidth = canvas.width * 0.3;
	const table = startTable(canvas, parent);
	for (const [term, detail] of rows) {
		drawRow(canvas, table, [
			cell(canvas, term, bodyBold, 'Row', canvas.left, termWidth - gap),
			cell(canvas, detail, body, null, canvas.left + termWidth, canvas.width - termWidth),
		]);
	}
	endTable(canvas, table);
}

/** A table whose first row heads its columns; a row may be longer than a page. */
export function drawTable(
	canvas: Canvas,
	parent: Parent,
	columns: readonly { label: string; share: number }[],
	rows: readonly string[][],
): void {
	if (rows.length === 0) return;
	const total = columns.reduce((sum, { share }) => sum + share, 0);
	let x = canvas.left;
	const places = columns.map(({ share }) => {
		const width = (share / total) * canvas.width;
		const place = { x, width: width - gap };
		x += width;
		return place;
	});
	const cells = (texts: readonly string[], style: Style, header: Cell['header']) =>
		places.map((place, index) =>
			cell(canvas, texts[index] ?? '', style, header, place.x, place.width),
		);
	canvas.need(tableBeginning);
	const table = startTable(canvas, parent);
	const labels = columns.map(({ label }) => label);
	const heads = cells(labels, bodyBold, 'Column');
	drawRow(canvas, table, heads);
	table.columns = heads;
	for (const row of rows) drawRow(canvas, table, cells(row, body, null));
	endTable(canvas, table);
}

function startTable(canvas: Canvas, parent: Parent): Table {
	const struct = canvas.doc.struct('Table');
	parent.add(struct);
	canvas.rule(canvas.y);
	return { struct, columns: null };
}

function endTable(canvas: Canvas, table: Table): void {
	table.struct.end();
	canvas.y += 9;
}

function cell(
	canvas: Canvas,
	text: string,
	style: Style,
	header: Cell['header'],
	x: number,
	width: number,
): Cell {
	return { lines: canvas.wrap(text, style, width), style, header, x };
}

/** One row; what does not fit on a page goes on as a row of its own on the next. */
function drawRow(canvas: Canvas, table: Table, cells: Cell[]): void {
	const count = Math.max(...cells.map(({ lines }) => lines.length));
	const wanted = Math.min(count, 6) * body.lineHeight + 2 * padding;
	if (canvas.y + wanted > canvas.bottom) nextPage(canvas, table);
	const room = canvas.bottom - canvas.y - 2 * padding + 0.01;
	const fit = Math.max(1, Math.floor(room / body.lineHeight));
	const row = canvas.doc.struct('TR');
	table.struct.add(row);
	for (const each of cells) {
		const draw = () => setCell(canvas, each, fit);
		row.add(
			each.header
				? canvas.doc.struct('TH', { scope: each.header }, draw)
				: canvas.doc.struct('TD', {}, draw),
		);
	}
	row.end();
	canvas.y += Math.min(count, fit) * body.lineHeight + 2 * padding;
	canvas.rule(canvas.y);
	if (count <= fit) return;
	nextPage(canvas, table);
	const rest = cells.map((each) => ({ ...each, lines: each.lines.slice(fit) }));
	drawRow(canvas, table, rest);
}

function nextPage(canvas: Canvas, { columns }: Table): void {
	canvas.breakPage();
	canvas.rule(canvas.y);
	if (!columns) return;
	const most = Math.max(...columns.map(({ lines }) => lines.length));
	canvas.artifact(() => {
		for (const each of columns) setCell(canvas, each, most);
	});
	canvas.y += most * body.lineHeight + 2 * padding;
	canvas.rule(canvas.y);
}

function setCell(canvas: Canvas, { lines, x, style }: Cell, most: number): void {
	for (const [index, line] of lines.slice(0, most).entries()) {
		canvas.setLine(line, x, canvas.y + padding + index * body.lineHeight, style);
	}
}

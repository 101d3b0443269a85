import type { Language } from '~/domain/language';
import { letterTexts } from '../letter-texts';
import { accent, body, bodyBold, Canvas, type Style, small } from './canvas';
import { drawBlock } from './draw-block';
import type { Letter } from './write-letter';

const markStyle: Style = { weight: 'bold', size: 110, lineHeight: 132, color: accent };

/** Sets a letter as a tagged PDF/A-2a with our letterhead, page numbers and embedded fonts. */
export function setLetter(letter: Letter): Promise<Buffer> {
	const canvas = new Canvas(letter);
	const written = collect(canvas.doc);
	const root = canvas.doc.struct('Document', { title: letter.title });
	canvas.doc.addStructure(root);
	drawLetterhead(canvas, root, letter.language);
	for (const [index, block] of letter.blocks.entries()) {
		drawBlock(canvas, root, block, letter.blocks.slice(index + 1));
	}
	root.end();
	const { count } = canvas.doc.bufferedPageRange();
	for (let page = 0; page < count; page += 1) {
		canvas.doc.switchToPage(page);
		if (letter.mark) drawMark(canvas, letter.mark);
		drawFooter(canvas, letter, page + 1, count);
	}
	canvas.doc.end();
	return written;
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		doc.on('data', (chunk: Buffer) => chunks.push(chunk));
		doc.on('end', () => resolve(Buffer.concat(chunks)));
		doc.on('error', reject);
	});
}

function drawLetterhead(canvas: Canvas, root: PDFKit.PDFStructureElement, language: Language) {
	const texts = letterTexts[language];
	canvas.artifact(() => {
		canvas.doc.rect(canvas.left, 0, 5, 40).fill(accent);
	});
	root.add(
		canvas.doc.struct('P', {}, () => {
			canvas.setLine(`${texts.ministry} `, canvas.left, canvas.y, { ...bodyBold, color: accent });
			canvas.y += body.lineHeight;
			canvas.setLine(texts.portal, canvas.left, canvas.y, body);
		}),
	);
	canvas.y += body.lineHeight + 22;
}

function drawFooter(canvas: Canvas, letter: Letter, page: number, count: number): void {
	const y = 841.89 - 52;
	const number = letterTexts[letter.language].pageOf(page, count);
	const left = [letter.mark, letter.footer].filter(Boolean).join(' · ');
	canvas.rule(y - 6);
	canvas.artifact(
		() => {
			canvas.setLine(left, canvas.left, y, small);
			const width = canvas.measure(number, small);
			canvas.setLine(number, canvas.left + canvas.width - width, y, small);
		},
		{ type: 'Pagination', attached: ['Bottom'] },
	);
}

function drawMark(canvas: Canvas, mark: string): void {
	const { doc } = canvas;
	const [x, y] = [595.28 / 2, 841.89 / 2];
	canvas.artifact(
		() => {
			doc
				.save()
				.rotate(-55, { origin: [x, y] })
				.fillOpacity(0.09);
			canvas.setLine(
				mark,
				x - canvas.measure(mark, markStyle) / 2,
				y - markStyle.lineHeight / 2,
				markStyle,
			);
			doc.restore();
		},
		{ type: 'Pagination' },
	);
}

import { describe, expect, it } from 'vitest';
import { facesOf } from '~/documents/pdf/fonts';
import { glyphRuns, printable } from '~/documents/pdf/glyph-runs';
import { wrapText } from '~/documents/pdf/wrap-text';

describe('Text', () => {
	const measure = (text: string) => text.length;

	it('breaks after spaces, which lines keep, and at line feeds', () => {
		expect(wrapText('een twee drie\nvier', 8, measure)).toEqual(['een twee ', 'drie ', 'vier']);
	});

	it('breaks a word only where it is wider than a line', () => {
		expect(wrapText('a bcdefghij k', 4, measure)).toEqual(['a ', 'bcde', 'fghi', 'j k']);
	});

	it('sets one sign a line where nothing fits', () => {
		expect(wrapText('ab', 0, measure)).toEqual(['a', 'b']);
	});

	it('is set in the first face that has each sign, and in a replacement where none has', () => {
		const runs = glyphRuns('Aş😀😀b', facesOf('regular'));
		expect(runs.map(({ face, text, actual }) => [face.name, text, actual])).toEqual([
			['latin-400', 'A', null],
			['latin-ext-400', 'ş', null],
			['latin-400', '[?]', '😀😀'],
			['latin-400', 'b', null],
		]);
	});

	it('loses what cannot be seen and keeps its lines', () => {
		expect(printable('a\u200bb\r\nc\td\u0007')).toBe('ab\nc d');
	});
});

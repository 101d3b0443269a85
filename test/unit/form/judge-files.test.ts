import { describe, expect, it } from 'vitest';
import { judgeFiles } from '~/domain/form/judge-files';

const megabyte = 1024 * 1024;

/** A form with files of these sizes in megabytes; the bytes themselves are not looked at. */
function chosen(...sizes: number[]): FormData {
	const form = new FormData();
	form.append('answer', 'Hierbij de stukken.');
	for (const [at, size] of sizes.entries()) {
		const file = new File([], `stuk-${at + 1}.pdf`);
		Object.defineProperty(file, 'size', { value: size * megabyte });
		form.append('file', file);
		// A FormData makes a File anew where it is not one already; ours must stay what it is.
		expect(form.getAll('file').at(-1)).toBe(file);
	}
	return form;
}

describe('The files that were chosen', () => {
	it('pass up to 20, of 50 MB each and 200 MB together', () => {
		expect(judgeFiles(chosen(50, 50, 50, 50))).toEqual([]);
		expect(judgeFiles(chosen(...Array.from({ length: 20 }, () => 10)))).toEqual([]);
		expect(judgeFiles(chosen())).toEqual([]);
	});

	it('are refused by name where one is too large or empty', () => {
		expect(judgeFiles(chosen(1, 50.1, 0))).toEqual([
			{ field: 'file', key: 'file-too-large', params: { max: 50, file: 'stuk-2.pdf' } },
			{ field: 'file', key: 'file-empty', params: { max: 50, file: 'stuk-3.pdf' } },
		]);
	});

	it('are refused where they are too many, or too large together', () => {
		expect(judgeFiles(chosen(...Array.from({ length: 21 }, () => 1)))).toEqual([
			{ field: 'file', key: 'file-too-many', params: { max: 20 } },
		]);
		expect(judgeFiles(chosen(50, 50, 50, 50, 1))).toEqual([
			{ field: 'file', key: 'files-too-large', params: { max: 200 } },
		]);
	});

	it('count for nothing where a field was left empty', () => {
		const form = new FormData();
		form.append('file', new File([], ''));
		expect(judgeFiles(form)).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { formValues } from '~/domain/form/parse-form';

function judged(text: string): unknown {
	const form = new FormData();
	form.append('text', text);
	return formValues(form).text;
}

describe('A text of a form', () => {
	it('has its accents composed', () => {
		expect(judged('cafe\u0301 a\u0323\u0302')).toBe('café ậ');
	});

	it('is read as it is stored: without marks that turn the direction of reading', () => {
		expect(judged('Gemeente \u202eneergdloV\u202c \u2066x\u2069 \u200fy')).toBe(
			'Gemeente neergdloV x y',
		);
	});

	it('counts as nothing where nobody would see it', () => {
		for (const text of ['\u200b', '\u2060\u00ad \u200d', '\u3164', '\u2800\ufe0f', '\u{e0041}']) {
			expect(judged(text)).toBe('');
		}
		expect(judged('👩\u200d👧')).toBe('👩\u200d👧');
	});

	it('is read at once, however many marks stand on one letter; no more are kept than a script has', () => {
		const start = performance.now();
		const marks = '\u0315\u0300'.repeat(50_000);
		const kept = judged(`a${marks} b${marks} c`);
		expect(performance.now() - start).toBeLessThan(1000);
		expect(kept).toMatch(/^à\p{M}{29} b\p{M}{30} c$/u);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment } from '~/http/send-file.server';
import { safeName } from '~/storage/safe-name';

const pdf = 'application/pdf';
const safe = /^[^\p{Cc}\p{Cs}/\\"<>:|?*]+\.pdf$/iu;
const wellFormed = /^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w.%~$&+^`|{}#-]+$/;

describe('The name of an uploaded file', () => {
	it.each([
		['brief.pdf', 'brief.pdf'],
		['Verslag overleg 12-11 (définitief).PDF', 'Verslag overleg 12-11 (définitief).PDF'],
		['../../etc/passwd', 'passwd.pdf'],
		['C:\\Users\\fatima\\brief.pdf', 'brief.pdf'],
		['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
		['\u202efdp.exe', 'fdp.exe.pdf'],
		['brief\u0000.pdf', 'brief.pdf'],
		['', 'document.pdf'],
		['...', 'document.pdf'],
		['.pdf', 'pdf.pdf'],
		['/', 'document.pdf'],
		['virus.pdf.exe', 'virus.pdf.exe.pdf'],
	])('%j is kept as %j', (given, kept) => {
		expect(safeName(given, pdf)).toBe(kept);
	});

	it('ends as its content says, so that no system runs a text', () => {
		expect(safeName('run.bat', 'text/plain')).toBe('run.bat.txt');
		expect(safeName('foto.JPEG', 'image/jpeg')).toBe('foto.JPEG');
	});

	it('keeps its ending within 150 characters', () => {
		const name = safeName(`${'a'.repeat(300)}.pdf`, pdf);
		expect(name).toBe(`${'a'.repeat(146)}.pdf`);
		expect(safeName(`${'😀'.repeat(300)}.pdf`, pdf)).toBe(`${'😀'.repeat(73)}.pdf`);
	});

	it('is found at once, whatever of 16 kB it is made of', () => {
		for (const piece of ['. ', ' .', '\u0315\u0300', 'a.', '.', ' ', '\u200b', '"', '😀']) {
			const start = performance.now();
			const given = `x${piece.repeat(16_000 / piece.length)}`;
			for (let count = 0; count < 20; count++) {
				expect(safeName(`${given}x.pdf`, pdf)).toMatch(/^x.*\.pdf$/);
			}
			expect([piece, performance.now() - start < 400]).toEqual([piece, true]);
		}
	});

	it('is never empty, a path, too long, or able to break a header', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
				const name = safeName(given, pdf);
				return name.length <= 150 && safe.test(name) && wellFormed.test(attachment(name));
			}),
		);
		// Making so many strange strings takes seconds where other work has the machine.
	}, 30_000);
});

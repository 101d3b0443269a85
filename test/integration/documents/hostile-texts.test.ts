import { describe, expect, it } from 'vitest';
import { requestPdf } from '~/documents/request-pdf';
import { rulingPdf } from '~/documents/ruling-pdf';
import type { Dispute } from '~/domain/dispute/dispute';
import { initialLaw } from '~/domain/law/law-data';
import { aFiledDispute, aPointRuling, aRuledDispute } from './a-ruled-dispute';
import { readPdf } from './read-pdf';

function withAsked(asked: string): Dispute {
	const dispute = aFiledDispute();
	return { ...dispute, points: dispute.points.map((point) => ({ ...point, asked })) };
}
const textOf = async (dispute: Dispute) =>
	readPdf(await requestPdf(dispute, initialLaw, 'nl')).text;

describe('A letter', () => {
	it('wraps a word of 5,000 characters and keeps every one of them', async () => {
		const word = 'huurverhoging'.repeat(385);
		const text = await textOf(withAsked(word));
		expect(text.replaceAll(' ', '').match(/(huurverhoging)+/)?.[0]).toBe(word);
	});

	it('sets names in other scripts and reads what it cannot show as it was written', async () => {
		const text = await textOf(withAsked('Łukasz Şahin 😀👩‍👧 en Ελλάδα, Київ, 中文 (tekst) مرحبا'));
		expect(text).toContain('Łukasz Şahin 😀👩👧 en Ελλάδα, Київ, 中文 (tekst) مرحبا');
	});

	it.each([
		['nothing', ''],
		['spaces alone', '     '],
		['line feeds', '\n\n\n\n'],
		['control characters', '\u0000\u0007\u001b[31mrood\u009f'],
		['half a pair', '\ud83d los'],
		['brackets and slashes', ')) >> endobj (\\'],
		['marks of direction', '\u202ethcerretchA\u202c'],
		['combining marks', `e${'\u0301'.repeat(200)}`],
	])('can be written with %s', async (_name, asked) => {
		const pdf = await requestPdf(withAsked(asked), initialLaw, 'nl');
		expect(readPdf(pdf).text).toContain('Huurverhoging 2027');
	});

	it('holds 40 points of long text and 20 parties, every point in its place', async () => {
		const base = aFiledDispute();
		const long = 'De huren stijgen in 2027 niet meer dan de inflatie van het jaar ervoor. '.repeat(
			30,
		);
		const [party, point] = [base.parties[1], base.points[0]];
		if (!party || !point) throw new Error('The dispute has a respondent and a point');
		const parties = Array.from({ length: 20 }, (_, index) => ({
			...party,
			id: `party-${index}`,
			identity: { ...party.identity, name: `Gemeente nummer ${index + 1}` },
		}));
		const points = Array.from({ length: 40 }, (_, index) => ({
			...point,
			id: `point-${index}`,
			number: index + 1,
			title: `Onderwerp ${index + 1}`,
			asked: long,
			positions: { 'party-0': long, 'party-1': `Standpunt over ${index + 1}` },
		}));
		const ruled = aRuledDispute(
			points.map(({ id, number }) =>
				aPointRuling({ pointId: id, reasons: `Reden nummer ${number}. ${long}` }),
			),
			{ ...base, parties: [...base.parties, ...parties], points },
		);
		const { pages, text } = readPdf(await rulingPdf(ruled, initialLaw, 'nl'));
		expect(pages.length).toBeGreaterThan(40);
		for (const { number } of points) {
			expect(text).toContain(`Punt ${number}: Onderwerp ${number} Thema`);
			expect(text).toContain(`Punt ${number}: Onderwerp ${number} Reden nummer ${number}.`);
		}
		expect(pages.at(-1)?.artifacts).toContain(`Pagina ${pages.length} van ${pages.length}`);
	});

	it('breaks a row that is longer than a page', async () => {
		const base = aFiledDispute();
		const reason = 'Dit stuk is er niet. '.repeat(400).trim();
		const requiredDocuments = base.requiredDocuments.map((each) => ({
			...each,
			missingReason: reason,
		}));
		const text = await textOf({ ...base, requiredDocuments });
		const found = text.match(/Dit stuk is er niet\./g) ?? [];
		expect(found.length).toBe(400 * requiredDocuments.length);
	});
});

import { describe, expect, it } from 'vitest';
import { declinePdf } from '~/documents/decline-pdf';
import { requestPdf } from '~/documents/request-pdf';
import type { Dispute } from '~/domain/dispute/dispute';
import { instantOf } from '~/domain/instant';
import { languages } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';
import { aFiledDispute, aRuledDispute, signedAt } from './a-ruled-dispute';
import { readPdf } from './read-pdf';

const textOf = async (dispute: Dispute, language: 'nl' | 'en' = 'nl') =>
	readPdf(await requestPdf(dispute, initialLaw, language)).text;

describe('The copy of a request', () => {
	it.each(languages)('has everything that was entered (%s)', async (language) => {
		const dispute = aFiledDispute('performance');
		const text = await textOf(dispute, language);
		const entered = [
			...dispute.parties.flatMap(({ identity, contact }) => [
				identity.name,
				'address' in identity ? identity.address : null,
				contact.email,
			]),
			...dispute.points.flatMap(({ title, asked, positions, performance }) => [
				title,
				asked,
				...Object.values(positions),
				performance?.clause,
				performance?.notDone,
				performance?.ownDuties,
			]),
			...dispute.attempts.flatMap(({ outcome, noProofReason }) => [outcome, noProofReason]),
			...dispute.exhibits.flatMap(({ name, sha256 }) => [name, sha256]),
			...dispute.requiredDocuments.map(({ missingReason }) => missingReason),
			dispute.agreement.title,
			dispute.reference,
			dispute.declaration.name,
			dispute.declaration.capacity,
		].filter((part): part is string => Boolean(part));
		expect(entered.length).toBeGreaterThan(25);
		expect(entered.filter((part) => !text.includes(part))).toEqual([]);
	});

	it('gives the positions of the others as the applicant’s account', async () => {
		const text = await textOf(aFiledDispute());
		expect(text).toContain('Standpunt van Gemeente Waterstad, volgens de verzoeker');
		expect(text).not.toContain('Standpunt van Huurdersbond Waterstad, volgens');
	});

	it('has the moment of receipt, the signature and the declaration that was signed', async () => {
		const text = await textOf(aFiledDispute());
		expect(text).toContain('Ontvangen op 14 januari 2027 om 11:00 uur');
		expect(text).toContain('Wij hebben alles gedaan om er samen uit te komen.');
		expect(text).toContain(
			'Namens Huurdersbond Waterstad Ondertekend door Fatima Yilmaz Functie voorzitter',
		);
	});

	it('has the terms that run, each with why', async () => {
		const text = await textOf(aFiledDispute());
		expect(text).toContain('De minister doet uitspraak uiterlijk op donderdag 8 april 2027');
		expect(text).toContain('Twaalf weken (Woningwet artikel 44 lid 4)');
		expect(text).toContain('zienswijze uiterlijk op donderdag 11 februari 2027');
	});

	it('says so where the holidays of the year are not known yet', async () => {
		const law = { ...initialLaw, holidaysKnownThrough: 2026 };
		const { text } = readPdf(await requestPdf(aFiledDispute(), law, 'nl'));
		expect(text).toContain('uiterlijk op een dag die nog niet te berekenen is');
		expect(text).toContain('Nog niet bekend is welke dagen in 2027 gelden als feestdag.');
	});

	it('does not change by what came later', async () => {
		const filed = aFiledDispute();
		const later = aRuledDispute([], filed);
		const [first, second] = [
			await requestPdf(filed, initialLaw, 'nl'),
			await requestPdf(later, initialLaw, 'nl'),
		];
		expect(first.equals(second)).toBe(true);
	});
});

describe('The decision not to process a request', () => {
	it.each([
		['nl', 'De minister stelt het verzoek buiten behandeling.'],
		['en', 'The minister declines to process the request.'],
	] as const)('is a letter with its reasons and remedies (%s)', async (language, decision) => {
		const declined: Dispute = {
			...aFiledDispute(),
			state: 'declined',
			closed: { at: signedAt, reasons: 'Het verslag is niet ontvangen.' },
		};
		const { text } = readPdf(await declinePdf(declined, initialLaw, language));
		expect(text).toContain(decision);
		expect(text).toContain('Het verslag is niet ontvangen.');
		expect(text).toContain(initialLaw.remedies[language]);
	});

	it('is refused for a dispute that was not declined', () => {
		const withdrawn: Dispute = {
			...aFiledDispute(),
			state: 'withdrawn',
			closed: { at: instantOf(new Date(0)), reasons: '' },
		};
		expect(() => declinePdf(withdrawn, initialLaw, 'nl')).toThrow('was not declined');
	});
});

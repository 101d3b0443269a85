import { describe, expect, it } from 'vitest';
import { draftRulingPdf } from '~/documents/draft-ruling-pdf';
import { rulingPdf } from '~/documents/ruling-pdf';
import { emptyChambers } from '~/domain/dispute/chambers';
import { languages } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';
import { aFiledDispute, aPointRuling, aRuledDispute, signedAt } from './a-ruled-dispute';
import { readPdf } from './read-pdf';

const contact = { email: 'hulp@portaal.example', url: 'https://portaal.example' };

describe('The ruling as a document', () => {
	it.each(languages)(
		'is tagged, archivable and names its title and language (%s)',
		async (language) => {
			const { raw, tags, pages } = readPdf(
				await rulingPdf(aRuledDispute(), initialLaw, language, contact),
			);
			expect(raw).toMatch(/\/Marked true/);
			expect(raw).toMatch(language === 'nl' ? /\/Lang \(nl-NL\)/ : /\/Lang \(en-GB\)/);
			expect(raw).toMatch(/\/DisplayDocTitle true/);
			expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
			expect(raw).toContain(language === 'nl' ? 'Bindende uitspraak 2027-0001' : 'Binding ruling');
			expect(raw.startsWith('%PDF-1.7')).toBe(true);
			expect(raw).toMatch(/\/Count 8\s*\/First \d+ 0 R\s*\/Last/);
			expect(new Set(tags)).toEqual(
				new Set([
					...['Document', 'H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody'],
					...['Table', 'TR', 'TH', 'TD', 'Link'],
				]),
			);
			expect(pages.map(({ loose }) => loose).join('')).toBe('');
		},
	);

	it('embeds every font that it uses', async () => {
		const { raw } = readPdf(await rulingPdf(aRuledDispute(), initialLaw, 'nl'));
		const fonts = raw.match(/\/Type \/FontDescriptor/g) ?? [];
		expect(fonts.length).toBeGreaterThan(1);
		expect(raw.match(/\/FontFile[23] \d+ 0 R/g)?.length).toBe(fonts.length);
		expect(raw).not.toContain('/Subtype /Type1');
	});

	it('counts its pages and has its reference at the foot of each', async () => {
		const { pages } = readPdf(await rulingPdf(aRuledDispute(), initialLaw, 'nl'));
		for (const [index, { artifacts }] of pages.entries()) {
			expect(artifacts).toContain(`Pagina ${index + 1} van ${pages.length}`);
			expect(artifacts).toContain('Bindende uitspraak · 2027-0001');
			expect(artifacts).not.toContain('CONCEPT');
		}
	});

	it('is the same, byte for byte, whenever it is made', async () => {
		const [first, second] = [
			await rulingPdf(aRuledDispute(), initialLaw, 'nl'),
			await rulingPdf(aRuledDispute(), initialLaw, 'nl'),
		];
		expect(first.equals(second)).toBe(true);
	});

	it('gives its links a text of their own', async () => {
		const { raw } = readPdf(await rulingPdf(aRuledDispute(), initialLaw, 'nl', contact));
		expect(raw).toContain('/URI (mailto:hulp@portaal.example)');
		expect(raw).toContain('/Contents (hulp@portaal.example)');
	});
});

describe('The ruling as a letter', () => {
	it('says the decision first, then the facts, the reasons, the law and the remedies', async () => {
		const { text } = readPdf(await rulingPdf(aRuledDispute(), initialLaw, 'nl', contact));
		const order = [
			'Aan Huurdersbond Waterstad, Markt 1, 1234 AB Waterstad Gemeente Waterstad',
			'Datum 12 maart 2027',
			'Ons kenmerk 2027-0001',
			'Onderwerp Bindende uitspraak over ‘Prestatieafspraken Waterstad 2027’',
			'De beslissing Punt 1: Huurverhoging 2027 Dit punt is ontvankelijk. De minister wijst het deels toe.',
			'Wat moet er gebeuren De corporatie legt een uitgewerkte planning voor.',
			'Door wie Woonstichting De Linde Uiterlijk op woensdag 1 september 2027',
			'De feiten De partijen',
			'Het ministerie ontving het verzoek op 14 januari 2027 om 11:00 uur.',
			'Op 18 januari 2027 is gevraagd het verzoek aan te vullen, uiterlijk op 1 februari 2027.',
			'Op 25 januari 2027 is het verzoek aangevuld.',
			'De zaak rustte van 2 februari 2027 tot en met 10 februari 2027',
			'Op 15 februari 2027 is Gemeente Waterstad om inlichtingen gevraagd',
			'Op 1 maart 2027 is de termijn voor de uitspraak verlengd met vier weken.',
			'Woonstichting De Linde gaf op 12 maart 2027 een zienswijze, na het einde van de termijn.',
			'Standpunt van Gemeente Waterstad, volgens de verzoeker De gemeente volgt de corporatie.',
			'De volle ruimte is nodig voor verduurzaming.',
			'Wij deden een ander voorstel.',
			'Drie locaties in Waterstad-Noord.',
			'planning.pdf',
			'De redenen De minister heeft de standpunten van alle partijen betrokken.',
			'Partijen zijn het eens over het doel en oneens over het tempo.',
			'afwijkt van het advies van de adviescommissie De cijfers over 2026 waren bij het advies niet bekend.',
			'Woningwet artikel 44',
			'Algemene wet bestuursrecht artikel 3:46',
			'Algemene wet bestuursrecht artikel 3:50',
			'namens deze, Erik Smit Elektronisch ondertekend door Erik Smit op 12 maart 2027 om 14:05 uur.',
			'Als u het niet eens bent met deze uitspraak Of en hoe u hiertegen kunt opkomen',
			'Vragen Hebt u vragen?',
			'https://portaal.example/geschillen/2027-0001',
		];
		let at = -1;
		for (const part of order) {
			const next = text.indexOf(part, at + 1);
			expect(next, `‘${part}’ in its place in: ${text}`).toBeGreaterThan(at);
			at = next;
		}
	});

	it.each([
		['nl', 'upheld', 'De minister wijst het toe.'],
		['nl', 'partly', 'De minister wijst het deels toe.'],
		['nl', 'dismissed', 'De minister wijst het af.'],
		['en', 'upheld', 'The minister upholds it.'],
		['en', 'partly', 'The minister upholds it in part.'],
		['en', 'dismissed', 'The minister dismisses it.'],
	] as const)('says what is decided (%s, %s)', async (language, outcome, sentence) => {
		const ruled = aRuledDispute([aPointRuling({ outcome })]);
		expect(readPdf(await rulingPdf(ruled, initialLaw, language)).text).toContain(sentence);
	});

	it.each([
		['nl', 'Dit punt is niet-ontvankelijk.'],
		['en', 'This point is inadmissible.'],
	] as const)(
		'says that a point is inadmissible, and has no obligation for it (%s)',
		async (language, sentence) => {
			const inadmissible = aPointRuling({
				admissible: false,
				outcome: null,
				obligation: null,
				departsBecause: null,
			});
			const { text } = readPdf(
				await rulingPdf(aRuledDispute([inadmissible]), initialLaw, language),
			);
			expect(text).toContain(sentence);
			expect(text).not.toMatch(/Wat moet er gebeuren|What has to be done|afwijkt|3:50/);
		},
	);

	it('tells of an agreement that is not kept which one it is, and both sides’ duties', async () => {
		const ruled = aRuledDispute([aPointRuling()], aFiledDispute('performance'));
		const { text } = readPdf(await rulingPdf(ruled, initialLaw, 'nl'));
		expect(text).toContain('De afspraak Artikel 4.2: elk jaar 40 woningen.');
		expect(text).toContain('Wat niet is gedaan Er zijn 12 woningen gebouwd.');
		expect(text).toContain('Had klaar moeten zijn op 31 december 2026');
		expect(text).toContain('moest doen De huurdersbond bracht op tijd advies uit.');
	});

	it('says until when views could be given, who gave none, and the last day for the ruling', async () => {
		const dispute = { ...aRuledDispute(), views: [] };
		const [given] = aRuledDispute().views;
		if (!given) throw new Error('The dispute has views');
		const views = { ...given, partyId: 'party-municipality' };
		const silent = readPdf(await rulingPdf({ ...dispute, views: [views] }, initialLaw, 'nl')).text;
		expect(silent).toContain('een zienswijze geven tot en met donderdag 11 februari 2027.');
		expect(silent).toContain('Geen zienswijze kwam van: Woonstichting De Linde.');
		expect(silent).toMatch(/De termijn voor de uitspraak loopt tot en met \S+ \d+ \S+ 2027\./);
		const both = [views, { ...given, id: 'views-2', partyId: 'party-association' }];
		const all = readPdf(await rulingPdf({ ...dispute, views: both }, initialLaw, 'nl')).text;
		expect(all).toContain('Elke wederpartij gaf een zienswijze.');
		const twice = [views, { ...views, id: 'views-again' }];
		const added = readPdf(await rulingPdf({ ...dispute, views: twice }, initialLaw, 'nl')).text;
		expect(added).toMatch(
			/Waterstad gaf op [^.]* een zienswijze.*Waterstad vulde op [^.]* de zienswijze aan/,
		);
		expect(added).not.toContain('Bijlagen');
	});

	it('gives what the applicant wrote of another’s position as the applicant’s account', async () => {
		const { text } = readPdf(await rulingPdf(aRuledDispute(), initialLaw, 'nl'));
		expect(text).toContain('Standpunt van Gemeente Waterstad, volgens de verzoeker');
		expect(text).not.toContain('Standpunt van Huurdersbond Waterstad, volgens');
	});

	it('is refused for a dispute without a ruling', () => {
		expect(() => rulingPdf(aFiledDispute(), initialLaw, 'nl')).toThrow('has no ruling');
	});
});

describe('The draft of a ruling', () => {
	const draft = {
		drafterIds: ['person-caseworker'],
		drafterName: 'Sanne Visser',
		at: signedAt,
		considerations: 'Alles is gewogen.',
		points: [aPointRuling()],
		presentedAt: null,
		remarks: [{ at: signedAt, name: 'Erik Smit', text: 'Geheime opmerking' }],
	};

	it('is marked as a draft on each page and signed by nobody', async () => {
		const file = { dispute: aFiledDispute(), chambers: { ...emptyChambers, draft } };
		const { pages, text } = readPdf(await draftRulingPdf(file, initialLaw, 'nl'));
		for (const { artifacts } of pages) expect(artifacts.match(/CONCEPT/g)?.length).toBe(2);
		expect(text).toContain('Alles is gewogen.');
		expect(text).not.toMatch(/namens deze|Geheime opmerking|ondertekend door/);
	});

	it('can be printed while points are still without a decision', async () => {
		const file = {
			dispute: aFiledDispute(),
			chambers: { ...emptyChambers, draft: { ...draft, considerations: '', points: [] } },
		};
		expect(readPdf(await draftRulingPdf(file, initialLaw, 'en')).text).toContain(
			'no decision on this point',
		);
	});
});

import { expect, it } from 'vitest';
import { initialLaw } from '~/domain/law/law-data';
import { filingProblemText } from '~/i18n/filing/filing-problems';
import { documentName, requestDocumentTexts } from '~/i18n/names/request-documents';

const about = { section: 'documents', itemId: null } as const;

it('writes dates out and names documents, in both languages', () => {
	const opens = { ...about, key: 'not-open-yet', params: { from: '2026-07-01' } } as const;
	expect(filingProblemText(opens, 'nl')).toContain('1 juli 2026');
	expect(filingProblemText(opens, 'en')).toContain('1 July 2026');
	const missing = { ...about, key: 'document-unanswered', params: { document: 'bid' } } as const;
	expect(filingProblemText(missing, 'nl')).toContain('Bod van de woningcorporatie');
	expect(filingProblemText(missing, 'en')).toContain('Bid of the housing association');
});

it('leaves what people typed as it is, also where it looks like a key or a date', () => {
	for (const title of ['bid', '2026-07-01']) {
		const problem = { ...about, key: 'point-incomplete', params: { point: title } } as const;
		expect(filingProblemText(problem, 'nl')).toContain(`‘${title}’`);
	}
});

it('has a name for each document that the law asks for', () => {
	const keys = new Set(
		Object.values(initialLaw.documents)
			.flat()
			.map(({ key }) => key),
	);
	for (const key of keys) {
		expect(documentName(key, 'nl')).not.toBe(key);
		expect(documentName(key, 'en')).not.toBe(key);
	}
	expect(Object.keys(requestDocumentTexts.nl)).toEqual(Object.keys(requestDocumentTexts.en));
	expect(documentName('added-by-a-later-law', 'nl')).toBe('added-by-a-later-law');
});

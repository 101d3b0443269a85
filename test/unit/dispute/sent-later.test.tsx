import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { aDraftFile } from '#test/support/a-request';
import { aServedPage } from '#test/support/a-served-page';
import { theCaseworker, theTenants } from '#test/support/cast';
import { askFor, take } from '#test/support/take-step-on';
import { missingDocuments } from '~/domain/dispute/missing-documents';
import { sentLater } from '~/domain/dispute/sent-later';
import { initialLaw } from '~/domain/law/law-data';
import { admissibilitySignals } from '~/domain/law/signals/admissibility-signals';
import { factsOfDispute } from '~/domain/law/signals/signal-facts';
import { signalText } from '~/i18n/signals/signal-text';
import { ExhibitTable } from '~/routes/dispute/file/exhibit-table';

const lacking = aCaseFile();
const [first] = missingDocuments(lacking.dispute);
if (!first) throw new Error('The request lacks a document');
const { document } = first;
const asked = take('request-cure', lacking, theCaseworker, { defects: 'Stuur het.', days: '14' });
const files = [{ ...aDraftFile, id: 'file-cure', name: 'woonvisie-2026.pdf' }];
const input = { answer: 'Hierbij het stuk.', documents: [document, 'no-such-document'] };
const { dispute } = take('cure', asked, theTenants, input, { files });
const number = dispute.exhibits.at(-1)?.number;

const signalled = (of = dispute) =>
	admissibilitySignals(
		factsOfDispute(of, { earlierDecisions: null, outages: [] }),
		initialLaw,
	).find(({ key, itemId }) => key === 'document' && itemId === document);

describe('A missing document that comes when the request is completed', () => {
	it('is no longer missing, and is known by its exhibits', () => {
		expect(dispute.cures.at(-1)?.documents).toEqual([document]);
		expect(sentLater(dispute, document)).toEqual([dispute.exhibits.at(-1)?.id]);
		expect(missingDocuments(dispute)).toHaveLength(missingDocuments(lacking.dispute).length - 1);
	});

	it('meets the rule that asks for it, which names the exhibit', () => {
		expect(signalled(asked.dispute)?.verdict).toBe('signal');
		const signal = signalled();
		expect(signal?.verdict).toBe('met');
		expect(signal && signalText(signal, 'nl')).toContain(
			`nagezonden bij de aanvulling (productie ${number})`,
		);
		expect(signal && signalText(signal, 'en')).toContain(`(exhibit ${number})`);
	});

	it('stands on the page as sent later, with the document to open', async () => {
		const page = await aServedPage(
			<ExhibitTable
				reference={dispute.reference}
				exhibits={dispute.exhibits}
				parties={dispute.parties}
				missing={missingDocuments(dispute)}
				later={[{ document, exhibitIds: sentLater(dispute, document) }]}
			/>,
		);
		expect(page.text).toContain('Nagezonden bij de aanvulling');
		const links = page.querySelectorAll('dd a').map((link) => link.getAttribute('href'));
		expect(links).toContain(`/geschillen/${dispute.reference}/stukken/${number}`);
	});

	it('is still missing where the files were not said to be it, or stem from before that was asked', () => {
		const untold = take('cure', asked, theTenants, { answer: 'Hierbij.' }, { files }).dispute;
		const older = untold.cures.map(({ documents: _, ...cure }) => cure);
		for (const each of [untold, { ...untold, cures: older }]) {
			expect(missingDocuments(each).map((answer) => answer.document)).toContain(document);
			expect(signalled(each)?.verdict).toBe('signal');
		}
	});

	it('cannot be said to come along without a file', () => {
		expect(askFor('cure', asked, theTenants, input)).toMatchObject({
			outcome: 'refused',
			refusal: { key: 'cure-without-files', article: 'Awb 4:5' },
		});
	});
});

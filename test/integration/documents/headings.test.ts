import { expect, it } from 'vitest';
import { type Block, heading } from '~/documents/pdf/block';
import { writeLetter } from '~/documents/pdf/write-letter';
import { readPdf } from './read-pdf';

const table: Block = {
	kind: 'table',
	columns: [{ label: 'Naam', share: 1 }],
	rows: [['Eerste rij'], ['Tweede rij']],
};
const lines = { kind: 'paragraph', text: 'Eerste rij\nTweede rij' } as const;

it.each([
	['a table', [table]],
	['a heading with a table', [heading(3, 'De partijen'), table]],
	['two headings with text', [heading(3, 'De partijen'), heading(4, 'Gemeente'), lines]],
])('a heading stands on the page of what follows it: %s', async (_what, after) => {
	for (let filled = 20; filled < 50; filled += 1) {
		const text = Array.from({ length: filled }, () => 'Regel').join('\n');
		const { pages } = readPdf(
			await writeLetter({
				language: 'nl',
				title: 'Brief',
				footer: 'Brief',
				createdAt: new Date('2027-01-04T12:00:00Z'),
				blocks: [{ kind: 'paragraph', text }, heading(2, 'De feiten'), ...after],
			}),
		);
		const page = pages.find((each) => each.text.includes('De feiten'));
		expect(page?.text, `after ${filled} lines`).toContain('Eerste rij');
	}
});

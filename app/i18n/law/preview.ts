import { defineTexts } from '../define-texts';

/** Which dates of running disputes would move. */
export const lawPreviewTexts = defineTexts({
	nl: {
		previewCount: (count: number): string =>
			count === 0
				? 'Er verschuift geen enkele datum.'
				: count === 1
					? 'Er verschuiven datums in 1 lopend geschil.'
					: `Er verschuiven datums in ${count} lopende geschillen.`,
		lookedAt: (count: number) =>
			count === 1
				? 'Het ene lopende geschil is bekeken.'
				: `Alle ${count} lopende geschillen zijn bekeken.`,
		previewCaption: 'Datums die verschuiven',
		reference: 'Kenmerk',
		date: 'Datum',
		now: 'Nu',
		becomes: 'Wordt',
		unknown: (count: number, references: string): string =>
			count === 1
				? `In 1 geschil is een datum dan niet te berekenen: ${references}. Vul eerst de dagen van latere jaren aan.`
				: `In ${count} geschillen is een datum dan niet te berekenen, zoals ${references}. Vul eerst de dagen van latere jaren aan.`,
	},
	en: {
		previewCount: (count: number): string =>
			count === 0
				? 'Not a single date moves.'
				: count === 1
					? 'Dates move in 1 running dispute.'
					: `Dates move in ${count} running disputes.`,
		lookedAt: (count: number) =>
			count === 1
				? 'The one running dispute was looked at.'
				: `All ${count} running disputes were looked at.`,
		previewCaption: 'Dates that move',
		reference: 'Reference',
		date: 'Date',
		now: 'Now',
		becomes: 'Becomes',
		unknown: (count: number, references: string): string =>
			count === 1
				? `In 1 dispute a date can’t be computed then: ${references}. Add the days of later years first.`
				: `In ${count} disputes a date can’t be computed then, such as ${references}. Add the days of later years first.`,
	},
});

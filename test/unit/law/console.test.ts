import { expect, it } from 'vitest';
import { lawFields } from '#test/support/law-entered';
import { parseForm } from '~/domain/form/parse-form';
import { languages } from '~/domain/language';
import { flatLaw, lawChanges, onTopOf } from '~/domain/law/console/flat-law';
import { holidayRows, lawForm, lawFormValues } from '~/domain/law/console/law-form';
import { lawOfForm } from '~/domain/law/console/law-of-form';
import { initialLaw, type LawData } from '~/domain/law/law-data';
import { lawPathText, lawValueText } from '~/i18n/law/law-value';

/** What a browser posts of the form as it stands, with changes. */
function posted(law: LawData, changes: Record<string, string> = {}): FormData {
	const form = new FormData();
	for (const [name, text] of Object.entries(lawFields(law, changes))) form.set(name, text);
	return form;
}

function errorsOf(changes: Record<string, string>) {
	const parsed = parseForm(lawForm, posted(initialLaw, changes));
	return parsed.ok ? [] : parsed.errors.map(({ field, key }) => `${field}: ${key}`);
}

function entered(changes: Record<string, string>): LawData {
	const parsed = parseForm(lawForm, posted(initialLaw, changes));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
	return lawOfForm(parsed.value, 2);
}

it('gives the same law back when nothing was changed', () => {
	expect(entered({})).toEqual({ ...initialLaw, version: 2 });
});

it('enters each kind of value, and tells exactly those as changed', () => {
	const law = entered({
		performanceOpensOn: '01-01-2027',
		'terms.views.count': '6',
		'terms.cure.unit': 'days',
		'holidays.0.date': '',
		'holidays.0.source': '',
		'holidays.5.date': '2028-05-05',
		'holidays.5.source': 'Stcrt. 2027, 1',
		'documents.formation.agreement.asked': 'yes',
		'documents.formation.agreement.article': 'Ww 44',
		'remedies.en': 'Object within six weeks.',
	});
	expect(law.terms.views.length).toEqual({ weeks: 6 });
	expect(law.terms.cure.length).toEqual({ days: 2 });
	expect(law.decreedHolidays.map(({ date }) => date)).toEqual([
		'2026-05-15',
		'2027-05-07',
		'2028-04-28',
		'2028-05-05',
		'2028-05-26',
	]);
	expect(law.documents.formation.map(({ key }) => key)).toContain('agreement');
	const changes = lawChanges(flatLaw(initialLaw), flatLaw(law));
	expect(changes.map(({ path }) => path).sort()).toEqual([
		'documents.formation.agreement.article',
		'documents.formation.agreement.asked',
		'holidays.2026-01-02.confirmed',
		'holidays.2026-01-02.source',
		'holidays.2028-05-05.confirmed',
		'holidays.2028-05-05.source',
		'performanceOpensOn',
		'remedies.en',
		'terms.cure.unit',
		'terms.views.count',
	]);
	for (const language of languages) {
		for (const { path, from, to } of changes) {
			const words = [
				lawPathText(path, language),
				lawValueText(path, from, language),
				lawValueText(path, to, language),
			];
			expect(words.join(' ')).not.toMatch(/undefined|null|NaN/);
		}
	}
});

it.each([
	['terms.ruling.count', '0', 'terms.ruling.count: number-too-small'],
	['terms.ruling.count', 'twaalf', 'terms.ruling.count: number-invalid'],
	['terms.ruling.unit', 'jaren', 'terms.ruling.unit: choose-one'],
	['performanceOpensOn', '2027-02-30', 'performanceOpensOn: date-invalid'],
	['holidays.0.source', '', 'holidays.0.source: required'],
	['holidays.7.source', 'Stcrt.', 'holidays.7.date: required'],
	['holidaysKnownThrough', '2027', 'holidays.3.date: year-not-known'],
	['documents.formation.agreement.asked', 'yes', 'documents.formation.agreement.article: required'],
	['remedies.nl', '', 'remedies.nl: required'],
	['reason', '', 'reason: required'],
	['formationPractice.day', '30', ''],
] as const)('judges %s = %j', (name, text, error) => {
	expect(errorsOf({ [name]: text })).toEqual(error ? expect.arrayContaining([error]) : []);
});

it.each([
	['holidays.10', true],
	['holidays.100', true],
	['holidays.x1', false],
	['holidays.1x', false],
	['holidays.1000', false],
])('takes %s as a row for a decreed day: %s', (row, taken) => {
	const changes = { [`${row}.date`]: '2028-05-05', [`${row}.source`]: 'Stcrt. 2027, 1' };
	expect(errorsOf(changes).length === 0).toBe(taken);
});

it.each([
	['31', '1', true],
	['30', '4', true],
	['31', '4', false],
	['31', '12', true],
])('takes day %s of month %s as the practice’s last day: %s', (day, month, taken) => {
	const changes = { 'formationPractice.day': day, 'formationPractice.month': month };
	expect(errorsOf(changes).length === 0).toBe(taken);
});

it('starts with the decreed days in order, confirmed or not, and five rows for more', () => {
	const law = entered({
		'holidays.0.confirmed': 'yes',
		'holidays.5.date': '2026-01-01',
		'holidays.5.source': 'x',
	});
	const turned = { ...law, decreedHolidays: [...law.decreedHolidays].reverse() };
	const flat = flatLaw(turned);
	expect(holidayRows(flat)).toBe(11);
	const rows = Object.values(lawFormValues(flat).holidays as object);
	expect(rows).toHaveLength(11);
	expect(rows.map(({ date }) => date)).toEqual([
		...['2026-01-01', '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
		...['', '', '', '', ''],
	]);
	expect(rows[1]).toEqual({ date: '2026-01-02', source: 'secundaire bron', confirmed: 'yes' });
	expect(rows[2]).toEqual({ date: '2026-05-15', source: 'secundaire bron', confirmed: '' });
	expect(rows[10]).toEqual({ date: '', source: '', confirmed: '' });
});

it('says of each value in which unit it is, and leaves empty what does not hold', () => {
	const flat = flatLaw(entered({ 'terms.cure.unit': 'days', 'terms.cure.count': '14' }));
	expect([flat['terms.cure.count'], flat['terms.cure.unit']]).toEqual(['14', 'days']);
	expect([flat['terms.views.unit'], flat['terms.formation-arises.unit']]).toEqual([
		'weeks',
		'months',
	]);
	expect([flat.performanceConfirmed, flat['terms.views.moves']]).toEqual(['', 'yes']);
});

it('renews a proposal that takes a decreed day away', () => {
	const proposal = entered({ 'holidays.0.date': '', 'holidays.0.source': '' });
	const renewed = onTopOf(flatLaw(initialLaw), flatLaw(initialLaw), flatLaw(proposal));
	expect(Object.keys(renewed).filter((path) => path.includes('2026-01-02'))).toEqual([]);
});

it('refuses a day that stands there twice, and one that not every year has', () => {
	expect(errorsOf({ 'holidays.1.date': '2026-01-02' })).toEqual(['holidays.1.date: date-twice']);
	expect(errorsOf({ 'formationPractice.day': '29', 'formationPractice.month': '2' })).toEqual([
		'formationPractice.day: date-invalid',
	]);
});

it('renews a proposal on top of what came into force, without undoing it', () => {
	const proposal = entered({ 'terms.views.count': '6' });
	const inForce = entered({
		'terms.cure.count': '3',
		'holidays.5.date': '2028-05-05',
		'holidays.5.source': 'x',
	});
	const renewed = onTopOf(flatLaw(inForce), flatLaw(initialLaw), flatLaw(proposal));
	expect(lawChanges(flatLaw(inForce), renewed)).toEqual([
		{ path: 'terms.views.count', from: '4', to: '6' },
	]);
	expect(Object.keys(renewed)).toContain('holidays.2028-05-05.source');
});

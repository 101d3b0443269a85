import { expect, it } from 'vitest';
import { lawFields } from '#test/support/law-entered';
import { parseForm } from '~/domain/form/parse-form';
import { languages } from '~/domain/language';
import { flatLaw, lawChanges, onTopOf } from '~/domain/law/console/flat-law';
import { lawForm, lawOfForm } from '~/domain/law/console/law-form';
import { initialLaw, type LawData } from '~/domain/law/law-data';
import { lawPathText, lawValueText } from '~/i18n/law-value';

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

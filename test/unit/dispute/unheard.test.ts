import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { theAssociation, theChair, theMunicipality, theTenants } from '#test/support/cast';
import { daysAfterFiling, take } from '#test/support/take-step-on';
import type { Dispute } from '~/domain/dispute/dispute';
import { unheard } from '~/domain/dispute/ruling/unheard';
import { instantOf } from '~/domain/instant';
import { languages } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { sayUnheard } from '~/i18n/dispute/say-unheard';

const reviewed = aCaseFile({ state: 'under-review' });
const views = (file = reviewed, actor = theAssociation, day = 7) =>
	take('submit-views', file, actor, { general: 'Nee.' }, { day });
const bothHeard = views(views(), theMunicipality);
const questioned = take('request-information', bothHeard, theChair, {
	partyId: 'party-tenants',
	question: 'Hoeveel leden?',
	due: '2027-02-15',
});

/** What is said so many days after filing; the text of the ruling saved on day `saved`, where it was. */
function saidOn(day: number, dispute: Dispute, saved?: number, language = languages[0]): string[] {
	const today = localDateOf(daysAfterFiling(day));
	const since = saved === undefined ? null : instantOf(daysAfterFiling(saved));
	const found = unheard(dispute, since, initialLaw, today);
	return found ? sayUnheard(found, today, language).map(({ text }) => text) : [];
}

describe('What has not been heard', () => {
	it('is nothing once every respondent gave its views and the term is over', () => {
		expect(saidOn(29, bothHeard.dispute, 20)).toEqual([]);
		expect(
			unheard(bothHeard.dispute, null, initialLaw, localDateOf(daysAfterFiling(29))),
		).toBeNull();
	});

	it('is whoever still has time for views, up to and including the last day of the term', () => {
		const runs = 'De termijn voor zienswijzen loopt nog tot en met donderdag 11 februari 2027.';
		expect(saidOn(28, views().dispute)).toEqual([
			runs,
			'Gemeente Waterstad heeft nog geen zienswijze gegeven.',
		]);
		expect(saidOn(28, bothHeard.dispute)).toEqual([runs]);
		expect(saidOn(29, views().dispute)).toEqual([
			'Gemeente Waterstad heeft geen zienswijze gegeven. De termijn liep tot en met donderdag 11 februari 2027.',
		]);
	});

	it('is a question without an answer, also after its day', () => {
		expect(saidOn(32, questioned.dispute)).toEqual([
			expect.stringContaining('nog niet beantwoord. Dat kan tot en met maandag 15 februari 2027.'),
		]);
		expect(saidOn(33, questioned.dispute)).toEqual([
			expect.stringContaining('niet beantwoord. Dat kon tot en met maandag 15 februari 2027.'),
		]);
		const input = { answer: 'Tweehonderd.' };
		const answered = take('provide-information', questioned, theTenants, input, { day: 20 });
		expect(saidOn(33, answered.dispute)).toEqual([]);
	});

	it('names views that came late', () => {
		const late = views(views(), theMunicipality, 30);
		expect(saidOn(31, late.dispute)).toEqual([
			expect.stringMatching(/^De zienswijze van Gemeente Waterstad kwam te laat: op 13 februari/),
		]);
	});

	it('names what came in after the text of the ruling was saved, in the order in which it came', () => {
		const added = views(
			take('provide-information', questioned, theTenants, { answer: 'Twee.' }, { day: 21 }),
			theAssociation,
			22,
		);
		expect(saidOn(29, added.dispute, 22)).toEqual([]);
		expect(saidOn(29, added.dispute, 20)).toEqual([
			expect.stringContaining('De inlichtingen van'),
			expect.stringContaining('De zienswijze van Woonstichting De Linde kwam binnen nadat'),
		]);
	});

	it.each(languages)('is said in %s with the way to each day that is named', (language) => {
		const today = localDateOf(daysAfterFiling(10));
		const found = unheard(questioned.dispute, null, initialLaw, today);
		const said = found ? sayUnheard(found, today, language) : [];
		expect(said).toHaveLength(2);
		for (const { text, day } of said) {
			expect(text).toContain(day?.said);
			expect(day?.why.at(-1)).toContain(day?.said);
		}
	});
});

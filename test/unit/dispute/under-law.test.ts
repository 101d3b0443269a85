import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { theAssociation, theMunicipality } from '#test/support/cast';
import { take } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { underLaw } from '~/domain/dispute/clock/change-running';
import { initialLaw, type LawData } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

/** The law with so many weeks for views. */
function lawWithViewsOf(weeks: number): LawData {
	const views = { ...initialLaw.terms.views, length: { weeks } };
	return { ...initialLaw, version: 2, terms: { ...initialLaw.terms, views } };
}

function lateUnder(file: CaseFile, law: LawData): (boolean | null)[] {
	const change = underLaw(file, initialLaw, law, localDate('2027-03-01'));
	if (change.outcome !== 'changed') throw new Error(change.outcome);
	return change.after.dispute.views.map(({ late }) => late);
}

describe('Views under a law that gives another term', () => {
	// Filed on 14 January 2027, so that the term ends on 11 February.
	const inTime = take('submit-views', aCaseFile(), theMunicipality, { general: 'A' }, { day: 20 });
	const file = take('submit-views', inTime, theAssociation, { general: 'B' }, { day: 40 });

	it('are late no more where they came within the new one', () => {
		expect(file.dispute.views.map(({ late }) => late)).toEqual([false, true]);
		expect(lateUnder(file, lawWithViewsOf(8))).toEqual([false, false]);
		expect(lateUnder(file, lawWithViewsOf(5))).toEqual([false, true]);
	});

	it('never become late afterwards', () => {
		expect(lateUnder(file, lawWithViewsOf(1))).toEqual([false, true]);
	});
});

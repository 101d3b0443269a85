import { describe, expect, it } from 'vitest';
import { aCaseFile, aDispute } from '#test/support/a-dispute';
import { theCaseworker, theChair, theMunicipality, theTenants } from '#test/support/cast';
import { askFor, type Circumstances, take } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { afterOutage, underLaw } from '~/domain/dispute/clock/change-running';
import { cureTerm, rulingTerm, viewsTerm } from '~/domain/dispute/clock/clock';
import { stillAsked } from '~/domain/dispute/notices/still-asked';
import type { StepName } from '~/domain/dispute/procedure';
import { filingNotices } from '~/domain/dispute/request/filing-notices';
import { waitingIn } from '~/domain/dispute/waiting';
import { languages } from '~/domain/language';
import { initialLaw, type LawData } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';
import { explainDue } from '~/i18n/terms/explain-due';
import { sumUpDue } from '~/i18n/terms/sum-up-due';

/** The law when the holidays of the year in which the tests' disputes run are not recorded yet. */
const law: LawData = { ...initialLaw, holidaysKnownThrough: 2026 };
const recorded: LawData = { ...initialLaw, version: 2 };
const on = (day: number): Circumstances => ({ day, law });

const filed = aCaseFile();
const cureAsked = take(
	'request-cure',
	filed,
	theCaseworker,
	{ defects: 'Het verslag.', days: '14' },
	on(4),
);

function underRecorded(file: CaseFile) {
	const change = underLaw(file, law, recorded, localDate('2027-02-25'));
	if (change.outcome !== 'changed') throw new Error(change.outcome);
	return change;
}

describe('A dispute whose dates lie in a year of which the holidays are not known', () => {
	it('is told with its dates open, never with an invented one', () => {
		const { dispute } = filed;
		expect(rulingTerm(dispute, law)).toMatchObject({ due: null, unknownYear: 2027 });
		expect(viewsTerm(dispute, law)).toMatchObject({ due: null, unknownYear: 2027 });
		const told = filingNotices(dispute, law).map(({ facts }) => facts?.expected);
		expect(told).toContainEqual(expect.objectContaining({ task: 'submit-views', due: null }));
		const asked = stillAsked(
			filed,
			{ partyId: 'party-municipality' },
			law,
			localDate('2028-01-01'),
		);
		expect(asked).toMatchObject([{ task: 'submit-views', due: null, passed: false }]);
	});

	it('waits for everybody as it would, and says in every language why there is no day', () => {
		for (const file of [filed, cureAsked]) {
			const tasks = (by: LawData) => waitingIn(file, by).map(({ task }) => task);
			expect(tasks(law)).toEqual(tasks(initialLaw));
			for (const { because, due } of waitingIn(file, law).filter(({ due }) => !due)) {
				expect(due).toBeNull();
				for (const language of languages) {
					const lines = [...explainDue(because, language), sumUpDue(because, language)];
					expect(lines.join(' ')).toContain('2027');
					for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\[object/);
				}
			}
		}
	});

	it('goes on, step by step', () => {
		const steps: [StepName, typeof theCaseworker, Record<string, unknown>][] = [
			['confirm-complete', theCaseworker, { remarks: '', adviceDue: '' }],
			['submit-views', theMunicipality, { general: 'Wij volgen de corporatie.' }],
			['extend-term', theCaseworker, { weeks: '4', reason: 'Druk.' }],
			['consent-to-stay', theTenants, { until: '2027-03-01', reason: 'Overleg.', agreed: 'yes' }],
			['stay', theCaseworker, { until: '2027-03-01' }],
		];
		let file = filed;
		for (const [step, actor, input] of steps) {
			expect(askFor(step, file, actor, input, on(8))).toMatchObject({ outcome: 'accepted' });
			file = take(step, file, actor, input, on(8));
		}
		expect(file.dispute.views).toMatchObject([{ late: null }]);
		const question = { partyId: 'party-municipality', question: 'Hoeveel?', due: '2027-02-11' };
		expect(askFor('request-information', file, theChair, question, on(9)).outcome).toBe('accepted');
	});

	it('is completed within the days that were given, though their last day is open', () => {
		const [cure] = cureAsked.dispute.cures;
		expect(cure).toMatchObject({ days: 14, due: null });
		expect(cureAsked.dispute.suspensions).toMatchObject([{ ground: 'cure', until: null }]);
		expect(rulingTerm(cureAsked.dispute, law)).toMatchObject({ key: 'ruling', due: null });
		expect(
			askFor(
				'decline',
				cureAsked,
				theCaseworker,
				{ ground: 'not-completed', reasons: 'Nee.', agreed: 'yes' },
				on(9),
			),
		).toMatchObject({ outcome: 'refused', refusal: { key: 'cure-term-runs' } });
		const cured = take('cure', cureAsked, theTenants, { answer: 'Hier.' }, on(10));
		expect(cured.dispute.suspensions).toMatchObject([{ from: '2027-01-18', until: '2027-01-24' }]);
		expect(rulingTerm(cured.dispute, initialLaw).due).toBe(
			rulingTerm(
				take(
					'cure',
					take('request-cure', filed, theCaseworker, { defects: 'x', days: '14' }, { day: 4 }),
					theTenants,
					{ answer: 'Hier.' },
					{ day: 10 },
				).dispute,
				initialLaw,
			).due,
		);
	});
});

describe('Once the holidays of the year are recorded', () => {
	it('its dates are filled in and told as new', () => {
		const { after, moved } = underRecorded(filed);
		expect(moved).toEqual([
			{ term: 'ruling', partyId: null, from: null, to: '2027-04-08' },
			{ term: 'views', partyId: null, from: null, to: '2027-02-11' },
		]);
		expect(waitingIn(after, recorded).every(({ due }) => due)).toBe(true);
	});

	it('an invitation to complete the request gets its day, and the ruling term stands still till then', () => {
		const change = underRecorded(cureAsked);
		const [cure] = change.after.dispute.cures;
		if (!cure) throw new Error('It was asked');
		expect(cure.due).toBe(cureTerm(change.after.dispute, cure, recorded).due);
		expect(change.after.dispute.suspensions).toMatchObject([{ until: cure.due }]);
		expect(change.moved).toContainEqual({ term: 'cure', partyId: null, from: null, to: cure.due });
	});

	it('views whose term was open turn out to be late or in time', () => {
		const early = take('submit-views', filed, theMunicipality, { general: 'A' }, on(20));
		const both = take('submit-views', early, theMunicipality, { general: 'B' }, on(40));
		expect(both.dispute.views.map(({ late }) => late)).toEqual([null, null]);
		const { views } = underRecorded(both).after.dispute;
		expect(views.map(({ late }) => late)).toEqual([false, true]);
	});

	it('an outage of before that moves the term that turned out to end in it', () => {
		const outage = { id: 'o-1', from: localDate('2027-02-11'), until: localDate('2027-02-11') };
		const hit = afterOutage(filed, outage, law);
		if (hit.outcome !== 'changed') throw new Error(hit.outcome);
		expect(hit.moved).toEqual([]);
		const { due } = viewsTerm(underRecorded(hit.after).after.dispute, recorded);
		expect(due).toBe('2027-02-12');
		const earlier = { id: 'o-2', from: localDate('2026-12-01'), until: localDate('2026-12-02') };
		expect(afterOutage(filed, earlier, law).outcome).toBe('untouched');
	});
});

it('A law under which a date can no longer be told leaves it open, and says so', () => {
	const shorter = { ...law, version: 2 };
	const change = underLaw(aCaseFile(aDispute()), initialLaw, shorter, localDate('2027-01-20'));
	expect(change).toMatchObject({
		outcome: 'changed',
		moved: [
			{ term: 'ruling', from: '2027-04-08', to: null },
			{ term: 'views', from: '2027-02-11', to: null },
		],
	});
});

import { describe, expect, it } from 'vitest';
import { aCaseFile, aDispute } from '#test/support/a-dispute';
import { theCaseworker, theMember, theMunicipality, theTenants } from '#test/support/cast';
import { take } from '#test/support/take-step-on';
import type { CaseFile } from '~/domain/dispute/chambers';
import { afterOutage, underLaw } from '~/domain/dispute/clock/change-running';
import type { DueReason } from '~/domain/dispute/clock/due-reason';
import { informationReason } from '~/domain/dispute/clock/information-reason';
import { disputeStates } from '~/domain/dispute/dispute';
import { taskKeys } from '~/domain/dispute/notices/notice';
import { isClosed } from '~/domain/dispute/roles/role';
import { confirmingTerm } from '~/domain/dispute/roles/unconfirmed-applicants';
import { waitingIn } from '~/domain/dispute/waiting';
import { instantOf } from '~/domain/instant';
import { languages } from '~/domain/language';
import { initialLaw, type LawData } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';
import { formatWeekday } from '~/i18n/format/format-date';
import { explainDue } from '~/i18n/terms/explain-due';
import { sumUpDue } from '~/i18n/terms/sum-up-due';

/** A dispute as it stands somewhere, and the law that holds for it. */
interface Standing {
	file: CaseFile;
	law: LawData;
}

const under = (file: CaseFile, law = initialLaw): Standing => ({ file, law });
const underReview = aCaseFile({ state: 'under-review' });
const asked = take('request-cure', aCaseFile(), theCaseworker, { defects: 'Nee.', days: '14' });
const questioned = take('request-information', underReview, theMember, {
	partyId: 'party-municipality',
	question: 'Hoeveel woningen?',
	due: '2027-02-11',
});
const consented = (until: string) =>
	take('consent-to-stay', underReview, theTenants, { until, reason: 'Overleg.', agreed: 'yes' });

const unconfirmed = aCaseFile({
	parties: aDispute().parties.map((party) =>
		party.id === 'party-association' ? { ...party, organisationId: null } : party,
	),
});

const joint = aCaseFile({
	parties: aDispute().parties.map((party) =>
		party.id === 'party-municipality' ? { ...party, side: 'applicant' as const } : party,
	),
});

/** The days on which the views term, a question and a term to complete the request end. */
const outage = { id: 'o-1', from: localDate('2027-02-04'), until: localDate('2027-02-12') };

function afterTheOutage(file: CaseFile): Standing {
	const change = afterOutage(file, outage, initialLaw);
	if (change.outcome !== 'changed') throw new Error(change.outcome);
	return under(change.after);
}

/** Where the last day to complete the request was made a holiday after it had passed. */
function underLaterLaw(): Standing {
	const law: LawData = {
		...initialLaw,
		version: 2,
		decreedHolidays: [
			...initialLaw.decreedHolidays,
			{ date: localDate('2027-02-04'), source: 'Stcrt.', confirmed: true },
		],
	};
	const change = underLaw(asked, initialLaw, law, localDate('2027-02-08'));
	if (change.outcome !== 'changed') throw new Error(change.outcome);
	return under(change.after, law);
}

const standings: Record<string, Standing> = {
	...Object.fromEntries(disputeStates.map((state) => [state, under(aCaseFile({ state }))])),
	'asked to complete': under(asked),
	'asked to complete, after an outage': afterTheOutage(asked),
	'asked to complete, under a later law': underLaterLaw(),
	'with a party that nobody acts for': under(unconfirmed),
	'without an applicant that stands behind it': under(
		take('withdraw', joint, theTenants, { agreed: 'yes' }),
	),
	completed: under(take('cure', asked, theTenants, { answer: 'Hier.' }, { day: 10 })),
	'with a day for the advice': under(
		aCaseFile({ state: 'under-review' }, { adviceDue: localDate('2027-03-01') }),
	),
	'with a day for the advice past the ruling': under(
		aCaseFile({ state: 'under-review' }, { adviceDue: localDate('2027-06-01') }),
	),
	'with a question': under(questioned),
	'with a question, after an outage': afterTheOutage(questioned),
	'with a consent to a stay': under(consented('2027-03-01')),
	'with a consent past the ruling': under(consented('2027-12-01')),
	'with a ruling that was sent back': under(
		aCaseFile(
			{ state: 'advised' },
			{
				draft: {
					drafterIds: [theCaseworker.personId],
					drafterName: theCaseworker.name,
					at: instantOf(new Date('2027-02-01T09:00:00Z')),
					considerations: 'Gewogen.',
					points: [],
					presentedAt: null,
					remarks: [
						{
							at: instantOf(new Date('2027-02-02T09:00:00Z')),
							name: 'Erik Smit',
							text: 'Te kort.',
						},
					],
				},
			},
		),
	),
	stayed: under(take('stay', consented('2027-03-01'), theCaseworker, { until: '2027-03-01' })),
	extended: under(take('extend-term', underReview, theCaseworker, { weeks: '4', reason: 'Druk.' })),
};
const waiting = Object.entries(standings).flatMap(([name, { file, law }]) =>
	waitingIn(file, law).map((each) => ({ name, ...each })),
);

describe('What somebody is waited for', () => {
	it('is there in every state that is not closed, with every task', () => {
		const running = Object.entries(standings).filter(([, { file }]) => !isClosed(file.dispute));
		expect(new Set(waiting.map(({ name }) => name)).size).toBe(running.length);
		const tasks = new Set(waiting.map(({ task }) => task));
		expect(taskKeys.filter((task) => !tasks.has(task))).toEqual([]);
		const reasons = new Set(waiting.map(({ because }) => because.why));
		const all: Record<DueReason['why'], true> = {
			term: true,
			'before-ruling': true,
			'cure-as-told': true,
			information: true,
			advice: true,
			'stay-consent': true,
			unconfirmed: true,
			'nobody-confirmed': true,
			'after-arrival': true,
		};
		expect([...reasons].sort()).toEqual(Object.keys(all).sort());
	});

	it.each(languages.flatMap((language) => waiting.map((each) => ({ language, ...each }))))(
		'tells in $language the way to its very day: $task, $name',
		({ language, because, due }) => {
			const lines = explainDue(because, language);
			const dates = lines.flatMap((line) => line.match(anyDate[language]) ?? []);
			expect(dates.at(-1)).toBe(due && formatWeekday(due, language));
			for (const line of [...lines, sumUpDue(because, language)]) {
				expect(line).toMatch(/^\S.*[.:]/);
				expect(line).not.toMatch(/undefined|NaN|null|\[object|=>/);
			}
		},
	);

	it('tells a party nothing that lies within the ministry', () => {
		const ofParties = waiting.filter(({ waitsFor }) => 'partyId' in waitsFor);
		const told = ofParties.map(({ because }) =>
			because.why === 'term' ? because.term.key : because.why,
		);
		expect([...new Set(told)].sort()).toEqual([
			'cure',
			'cure-as-told',
			'information',
			'nobody-confirmed',
			'views',
		]);
	});
});

const anyDate = {
	nl: /(?:maan|dins|woens|donder|vrij|zater|zon)dag \d{1,2} [a-z]+ \d{4}/g,
	en: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+ \d{4}/g,
};

describe('A day that somebody set', () => {
	const linesOf = (name: string, task: string) => {
		const found = waiting.find((each) => each.name === name && each.task === task);
		return found ? explainDue(found.because, 'nl') : [];
	};

	it('tells who set it, and by which article', () => {
		expect(linesOf('with a question', 'provide-information')).toEqual([
			'De adviescommissie stelde de vraag op donderdag 21 januari 2027. Zij bepaalt de laatste dag voor het antwoord (Regeling toegelaten instellingen volkshuisvesting 2015 artikel 19c).',
			'De laatste dag is donderdag 11 februari 2027. Die dag eindigt om middernacht, Nederlandse tijd.',
		]);
	});

	it('on which no term ends is the next working day, told with why (Atw 1)', () => {
		const question = { partyId: 'party-municipality', question: 'Hoeveel?', due: '2027-02-13' };
		const onSaturday = take('request-information', underReview, theMember, question);
		const [request] = onSaturday.dispute.informationRequests;
		if (!request) throw new Error('A question was put');
		expect(request.due).toBe('2027-02-15');
		const lines = explainDue(informationReason(request), 'nl').join(' ');
		expect(lines).toContain('Zij noemde als laatste dag zaterdag 13 februari 2027.');
		expect(lines).toContain('eindigt de termijn niet: zaterdag');
		expect(lines).toContain('eindigt de termijn niet: zondag');
		const lateOn = (day: number) =>
			take('provide-information', onSaturday, theMunicipality, { answer: 'Tien.' }, { day }).dispute
				.informationRequests[0]?.answer?.late;
		expect([lateOn(32), lateOn(33)]).toEqual([false, true]);
		const [onWorkingDay] = questioned.dispute.informationRequests;
		expect(onWorkingDay).toMatchObject({ due: '2027-02-11' });
		expect(onWorkingDay).not.toHaveProperty('set');
	});

	it('for an applicant to confirm goes on past an outage at its end, and is told', () => {
		const left = take('withdraw', joint, theTenants, { agreed: 'yes' });
		const down = { id: 'o-2', from: localDate('2027-02-04'), until: localDate('2027-02-04') };
		const change = afterOutage(left, down, initialLaw);
		if (change.outcome !== 'changed') throw new Error(change.outcome);
		expect(confirmingTerm(change.after.dispute, initialLaw)?.due).toBe('2027-02-05');
		expect(change.moved).toEqual([
			{ term: 'confirming', partyId: null, from: '2027-02-04', to: '2027-02-05' },
		]);
	});

	it('that an outage moved still tells what was set', () => {
		const lines = linesOf('with a question, after an outage', 'provide-information');
		expect(lines).toContain('Zij noemde als laatste dag donderdag 11 februari 2027.');
		expect(lines.join(' ')).toContain('Verlengd wegens storing van het portaal');
		expect(lines.at(-1)).toContain('De laatste dag is maandag 15 februari 2027.');
	});

	it('stays what the applicant was told where the rules changed after it', () => {
		expect(linesOf('asked to complete, under a later law', 'cure')).toEqual([
			'De behandelaar vroeg om aanvulling op donderdag 21 januari 2027. De verzoeker kreeg daarvoor veertien dagen.',
			'De regels voor de laatste dag zijn daarna gewijzigd. Deze dag bleef gelijk.',
			'De laatste dag is donderdag 4 februari 2027. Die dag eindigt om middernacht, Nederlandse tijd.',
		]);
	});

	it('by the portal alone is not called a term of the law', () => {
		expect(linesOf('filed', 'check-completeness').join(' ')).toContain('geen termijn van de wet');
	});
});

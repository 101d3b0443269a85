import { describe, expect, it } from 'vitest';
import { aCaseFile } from '#test/support/a-dispute';
import { theCaseworker, theMember, theMunicipality, theTenants } from '#test/support/cast';
import { mailFacts, mailSetting } from '#test/support/mail-facts';
import { take } from '#test/support/take-step-on';
import { render } from '~/delivery/render-mail';
import type { MinistryRole } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import { stillAsked } from '~/domain/dispute/notices/still-asked';
import { initialLaw } from '~/domain/law/law-data';
import { localDate } from '~/domain/local-date';

const inTime = localDate('2027-01-20');
const asked = (file: CaseFile, partyId: string, today = inTime) =>
	stillAsked(file, { partyId }, initialLaw, today).map(({ task, due, passed }) => [
		task,
		due,
		passed,
	]);

const underReview = aCaseFile({ state: 'under-review' });
const questioned = take('request-information', underReview, theMember, {
	partyId: 'party-municipality',
	question: 'Hoeveel woningen?',
	due: '2027-02-18',
});

describe('What the ministry still has to do', () => {
	const of = (role: MinistryRole, file: CaseFile, today = inTime) =>
		stillAsked(file, { role }, initialLaw, today).map(({ task }) => task);

	it('is told to the role that it falls to; that a term is watched is no task', () => {
		expect(of('caseworker', aCaseFile())).toEqual(['check-completeness']);
		expect(of('caseworker', underReview)).toEqual([]);
		expect(of('committee-chair', underReview)).toEqual(['give-advice']);
		expect(of('committee-member', underReview)).toEqual([]);
		expect(of('signatory', aCaseFile({ state: 'awaiting-signature' }))).toEqual(['sign-ruling']);
	});

	it('is a stay that all consented to, until the last day on which it can begin', () => {
		const consent = { until: '2027-02-20', agreed: 'yes' };
		const consented = take('consent-to-stay', underReview, theTenants, consent);
		expect(of('caseworker', consented, localDate('2027-02-19'))).toEqual(['decide-stay']);
		expect(of('caseworker', consented, localDate('2027-02-20'))).toEqual([]);
	});
});

describe('What a party still has to do', () => {
	it('is its views by their day for a respondent, and nothing for the applicant', () => {
		expect(asked(underReview, 'party-municipality')).toEqual([
			['submit-views', '2027-02-11', false],
		]);
		expect(asked(underReview, 'party-tenants')).toEqual([]);
	});

	it('is everything that waits for it, and says which day has passed', () => {
		expect(asked(questioned, 'party-municipality', localDate('2027-02-12'))).toEqual([
			['submit-views', '2027-02-11', true],
			['provide-information', '2027-02-18', false],
		]);
	});

	it('is nothing any more once it is done', () => {
		const given = take('submit-views', underReview, theMunicipality, { general: 'Nee.' });
		expect(asked(given, 'party-municipality')).toEqual([]);
		expect(asked(given, 'party-association')).toHaveLength(1);
	});

	it('is to complete the request for the applicant, while the respondents owe their views', () => {
		const input = { defects: 'Het bod ontbreekt.', days: '14' };
		const file = take('request-cure', aCaseFile(), theCaseworker, input);
		expect(asked(file, 'party-tenants')).toEqual([['cure', '2027-02-04', false]]);
		expect(asked(file, 'party-association')).toEqual([['submit-views', '2027-02-11', false]]);
	});
});

describe('A mail to a party', () => {
	const text = (
		name: 'views-received' | 'complete-confirmed' | 'information-announced',
		file: CaseFile,
		partyId: string,
		today = inTime,
	) => {
		const facts = mailFacts({
			stillAsked: stillAsked(file, { partyId }, initialLaw, today),
			expected:
				name === 'information-announced'
					? (stillAsked(questioned, { partyId: 'party-municipality' }, initialLaw, today)[1] ??
						null)
					: null,
		});
		return render(name, facts, mailSetting()).text.replace(/\s+/g, ' ');
	};

	it.each(['views-received', 'complete-confirmed'] as const)(
		'tells whose views are due by when: %s',
		(name) => {
			const told = text(name, underReview, 'party-municipality');
			expect(told).toContain('Geef uw zienswijze.');
			expect(told).toContain('Doe dit uiterlijk op donderdag 11 februari 2027.');
			expect(told).not.toContain('niets te doen');
			const applicant = text(name, underReview, 'party-tenants');
			expect(applicant).toContain('U hoeft nu niets te doen.');
			expect(applicant).not.toContain('zienswijze nog ontbreekt');
		},
	);

	it('says so where the day has passed', () => {
		const late = text('views-received', underReview, 'party-municipality', localDate('2027-02-12'));
		expect(late).toContain('Dit moest uiterlijk op donderdag 11 februari 2027.');
	});

	it('does not give it the task of another, but does remind it of its own', () => {
		const told = text('information-announced', questioned, 'party-association');
		expect(told).not.toContain('Geef de gevraagde inlichtingen');
		expect(told).toContain('Geef uw zienswijze.');
	});
});

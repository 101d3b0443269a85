import { describe, expect, it } from 'vitest';
import { aRequest } from '#test/support/a-request';
import { filingProblems } from '~/domain/dispute/request/filing-problems';
import { filingRules } from '~/domain/dispute/request/filing-rules';
import { sectionStatuses } from '~/domain/dispute/request/section-status';
import {
	agreementSection,
	withAgreement,
} from '~/domain/dispute/request/sections/agreement-section';
import { attemptSection, withAttempt } from '~/domain/dispute/request/sections/attempt-section';
import { withFile, withoutFile } from '~/domain/dispute/request/sections/document-section';
import {
	partySection,
	withoutParty,
	withParty,
} from '~/domain/dispute/request/sections/party-section';
import {
	pointSection,
	withoutPoint,
	withPoint,
} from '~/domain/dispute/request/sections/point-section';
import { fieldErrors } from '~/domain/form/parse-form';
import { initialLaw } from '~/domain/law/law-data';
import { addDays, localDate } from '~/domain/local-date';

const today = localDate('2027-01-14');
const aPartyForm = { side: 'respondent', kind: 'association', name: 'Wonen Zuid' };
const aPointForm = { title: 'Nieuwbouw', positions: { 'party-tenants': 'Meer bouwen.' } };

function errorsOf(schema: typeof partySection, form: object): string[] {
	const parsed = schema.safeParse(form);
	return parsed.success ? [] : fieldErrors(parsed.error).map(({ field, key }) => `${field} ${key}`);
}

describe('A party', () => {
	it('has numbers as people write them: with spaces, full stops or small letters', () => {
		const numbers = { code: 'l 0123', kvk: '0123 4567', rsin: '0025.64.440' };
		expect(partySection.parse({ ...aPartyForm, ...numbers })).toMatchObject({
			code: 'L0123',
			kvk: '01234567',
			rsin: '002564440',
		});
	});

	it.each([
		['municipality', 'L0123'],
		['association', 'GM0599'],
		['tenants', 'GM0599'],
	])('of the kind %s does not have the code %s', (kind, code) => {
		expect(errorsOf(partySection, { ...aPartyForm, kind, code })).toEqual(['code code-invalid']);
	});

	it('is told of everything that is wrong at once', () => {
		const wrong = { ...aPartyForm, kvk: '1', rsin: '123456789', contactEmail: 'a@', code: 'X' };
		expect(errorsOf(partySection, wrong).toSorted()).toEqual([
			'code code-invalid',
			'contactEmail email-invalid',
			'kvk kvk-invalid',
			'rsin rsin-invalid',
		]);
	});

	it('keeps the organisation that it was chosen as', () => {
		const input = partySection.parse(aPartyForm);
		const changed = withParty(aRequest(), 'party-municipality', input, 'organisation-elsewhere');
		expect(changed.parties[1]?.organisationId).toBe('organisation-municipality');
	});

	it('takes its positions and its place in attempts along when it goes', () => {
		const without = withoutParty(aRequest(), 'party-municipality');
		expect(without.points[0]?.positions).not.toHaveProperty('party-municipality');
		expect(without.attempts[0]?.withPartyIds).toEqual(['party-association']);
		expect(withoutParty(aRequest(), 'party-tenants')).toEqual(aRequest());
	});
});

describe('What is sent twice', () => {
	it('adds a party, a point or an attempt once', () => {
		const party = partySection.parse(aPartyForm);
		const point = pointSection.parse(aPointForm);
		const attempt = attemptSection(today).parse({
			on: '2026-12-01',
			form: 'letter',
			withPartyIds: 'party-association',
			outcome: 'Geen antwoord.',
		});
		const twice = [1, 2].reduce((request, time) => {
			const withBoth = withPoint(withParty(request, `p${time}`, party, null), `q${time}`, point);
			return withAttempt(withBoth, `a${time}`, attempt);
		}, aRequest());
		expect([twice.parties.length, twice.points.length, twice.attempts.length]).toEqual([4, 2, 2]);
	});
});

describe('The days of the agreements', () => {
	it('are days that came: none is after today', () => {
		const judged = agreementSection(today).safeParse({
			bidDate: addDays(today, 1),
			aroseOn: today,
		});
		expect(judged.error?.issues).toMatchObject([{ path: ['bidDate'], message: 'date-in-future' }]);
	});
});

describe('What a kind of dispute does not ask', () => {
	it('stays for when the kind changes again', () => {
		const { madeOn, ...formation } = { ...aRequest().agreement, madeOn: localDate('2025-12-01') };
		const request = aRequest({ agreement: { ...formation, madeOn } });
		const posted = agreementSection(today).parse({ title: 'Nieuw', bidDate: '2026-06-30' });
		expect(withAgreement(request, posted).agreement).toMatchObject({
			title: 'Nieuw',
			bidDate: '2026-06-30',
			madeOn: '2025-12-01',
		});
		const [point] = request.points;
		const clauses = aRequest({ points: point ? [{ ...point, clause: 'Artikel 4' }] : [] });
		const changed = withPoint(clauses, 'point-1', pointSection.parse(aPointForm));
		expect(changed.points[0]).toMatchObject({ title: 'Nieuwbouw', clause: 'Artikel 4' });
	});

	it('is not taken away by a page from before a party was added', () => {
		const changed = withPoint(aRequest(), 'point-1', pointSection.parse(aPointForm));
		expect(changed.points[0]?.positions).toMatchObject({
			'party-tenants': 'Meer bouwen.',
			'party-municipality': 'De gemeente volgt de corporatie.',
		});
	});
});

describe('An attempt', () => {
	it('is with other parties of the request only, about its points only', () => {
		const input = attemptSection(today).parse({
			on: '2026-12-01',
			form: 'letter',
			withPartyIds: ['party-tenants', 'party-association', 'unknown'],
			pointIds: ['point-1', 'unknown'],
			outcome: 'Geen antwoord.',
		});
		const [, added] = withAttempt(aRequest(), 'new', input).attempts;
		expect(added).toMatchObject({ withPartyIds: ['party-association'], pointIds: ['point-1'] });
	});

	it('forgets a point that was taken out, and keeps its proof when it is changed', () => {
		const without = withoutPoint(aRequest(), 'point-1');
		expect(without.attempts[0]).toMatchObject({ pointIds: [], fileIds: ['file-1'] });
	});

	it('takes a file, and loses it where it was removed', () => {
		const added = withFile(aRequest(), { attemptId: 'attempt-1' }, 'file-2');
		expect(added.attempts[0]?.fileIds).toEqual(['file-1', 'file-2']);
		expect(withoutFile(added, 'file-1').attempts[0]?.fileIds).toEqual(['file-2']);
	});
});

describe('The task list', () => {
	const statusesOf = (request = aRequest()) =>
		sectionStatuses(request, filingRules(request.kind, initialLaw, today));

	it('says of a whole request that every section is complete', () => {
		expect(new Set(Object.values(statusesOf()))).toEqual(new Set(['complete']));
	});

	it('lets points and attempts wait for a respondent, and documents for the kind', () => {
		const alone = aRequest({ kind: null, parties: aRequest().parties.slice(0, 1) });
		expect(statusesOf(alone)).toMatchObject({
			kind: 'incomplete',
			parties: 'incomplete',
			points: 'not-yet',
			attempts: 'not-yet',
			documents: 'not-yet',
		});
	});

	it('takes a kind that can only be filed later for answered', () => {
		const rules = filingRules('performance', initialLaw, localDate('2026-06-30'));
		expect(sectionStatuses(aRequest({ kind: 'performance' }), rules).kind).toBe('complete');
	});
});

describe('A party of the register', () => {
	it('needs an address when nobody acts for it', () => {
		const parties = aRequest().parties.map((party) => ({ ...party, contactEmail: null }));
		const rules = filingRules('formation', initialLaw, today, {
			unreached: ['organisation-association'],
		});
		expect(filingProblems(aRequest({ parties }), rules)).toMatchObject([
			{ key: 'party-unreachable', itemId: 'party-association' },
		]);
	});
});

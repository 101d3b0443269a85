import { describe, expect, it } from 'vitest';
import { aDispute } from '#test/support/a-dispute';
import { aRequest } from '#test/support/a-request';
import type { Dispute } from '~/domain/dispute/dispute';
import type { Point } from '~/domain/dispute/point';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { initialLaw } from '~/domain/law/law-data';
import { admissibilitySignals } from '~/domain/law/signals/admissibility-signals';
import type { Signal, SignalKey } from '~/domain/law/signals/signal';
import { factsOfDispute, factsOfDraft, type SignalFacts } from '~/domain/law/signals/signal-facts';
import { localDate } from '~/domain/local-date';
import { signalText } from '~/i18n/signals/signal-text';

const today = localDate('2027-01-14');
const nothing = { earlierDecisions: null, outages: [] };
const factsOf = (changes: Partial<DraftRequest> = {}) =>
	factsOfDraft(aRequest(changes), today, nothing);
const judged = (facts: SignalFacts, law = initialLaw) => admissibilitySignals(facts, law);
const of = (signals: Signal[], key: SignalKey) => signals.filter((signal) => signal.key === key);
const said = (signals: Signal[], key: SignalKey) =>
	of(signals, key).map((signal) => signalText(signal, 'nl'));
const verdicts = (signals: Signal[], key: SignalKey) =>
	of(signals, key).map(({ verdict }) => verdict);

const performance = (changes: Partial<DraftRequest> = {}) =>
	factsOf({
		kind: 'performance',
		agreement: { ...aRequest().agreement, madeOn: localDate('2026-12-10') },
		...changes,
	});

describe('Each rule names the article from which it comes', () => {
	const articles: Record<SignalKey, string> = {
		'who-may-file': 'Ww 44(3)',
		'filer-is-party': 'Ww 44(3)',
		'all-three-kinds': 'Ww 44(2)',
		addresses: 'Rtiv 19a(1)',
		'regime-open': 'Ww 44(3)',
		'earlier-agreement': 'Ww 44(3)',
		'dispute-arisen': 'Ww 44(3)',
		'window-strict': 'Ww 44(3)',
		'window-practice': 'Ww 44(3)',
		'agreement-named': 'Rtiv 19a(1)',
		'points-named': 'Rtiv 19a(1)',
		positions: 'Rtiv 19a(1)',
		'clause-named': 'Ww 44',
		'own-duties': 'Ww 44',
		document: '',
		'sent-to-parties': 'Rtiv 19a(2)(f)',
		'attempt-towards-party': 'Rtiv 19a(2)(e)',
		'attempt-proven': 'Rtiv 19a(2)(e)',
		'carrying-out-not-policy': 'Ww 44(3)',
		'not-bilateral': 'Ww 44(3)',
		'earlier-decision': 'Awb 4:6',
		signed: 'Rtiv 19a(1)',
	};
	const withoutAddress = aRequest().parties.map((party) => ({ ...party, address: null }));
	it.each([
		['formation', factsOf(), {}],
		['formation with what can be mended', factsOf({ parties: withoutAddress, points: [] }), {}],
		[
			'formation with an earlier decision',
			{ ...factsOf(), earlierDecisions: [{ reference: '2026-0003' }] },
			{},
		],
		['formation without one', { ...factsOf(), earlierDecisions: [] }, {}],
		['formation, filed', factsOfDispute(aDispute(), nothing), {}],
		['performance', performance(), { 'regime-open': 'Ww 44', 'earlier-agreement': 'Ww 44' }],
	] as [string, SignalFacts, Partial<typeof articles>][])('%s', (_name, facts, others) => {
		const expected = { ...articles, ...others };
		for (const { key, article, itemId } of judged(facts)) {
			const asked = initialLaw.documents.performance.find((each) => each.key === itemId);
			expect([key, article]).toEqual([key, key === 'document' ? asked?.article : expected[key]]);
		}
	});

	it('as the law in force has it: another article is shown at once', () => {
		const rule = { ...initialLaw.terms['formation-window'], article: 'Ww 44(6)' };
		const law = { ...initialLaw, terms: { ...initialLaw.terms, 'formation-window': rule } };
		const [strict] = of(judged(factsOf(), law), 'window-strict');
		expect(strict?.article).toBe('Ww 44(6)');
	});
});

describe('The agreements are named', () => {
	const { agreement } = aRequest();
	it.each([
		[{}, 'met'],
		[{ title: null }, 'mend'],
		[{ periodFrom: null }, 'mend'],
		[{ periodUntil: null }, 'mend'],
	])('with %o: %s', (changes, verdict) => {
		const signals = judged(factsOf({ agreement: { ...agreement, ...changes } }));
		expect(verdicts(signals, 'agreement-named')).toEqual([verdict]);
	});

	it('also by the day on which they were made, where they are not kept', () => {
		expect(verdicts(judged(performance()), 'agreement-named')).toEqual(['met']);
		expect(verdicts(judged(performance({ agreement })), 'agreement-named')).toEqual(['mend']);
	});
});

describe('The points', () => {
	const [point] = aRequest().points;
	if (!point) throw new Error('The request has a point');
	const second = { ...point, id: 'point-2', title: 'Nieuwbouw' };

	it.each([
		[[], 'mend'],
		[[point], 'met'],
		[[point, { ...second, asked: null }], 'mend'],
		[[point, second], 'met'],
	])('each say what is asked (%#)', (points, verdict) => {
		expect(verdicts(judged(factsOf({ points })), 'points-named')).toEqual([verdict]);
	});

	it('have a position of the filer and of each respondent; whose is missing is named', () => {
		const positions = { 'party-tenants': 'Nee.', 'party-municipality': '' };
		const signals = judged(factsOf({ points: [point, { ...second, positions }] }));
		expect(of(signals, 'positions').map(({ itemId }) => itemId)).toEqual(['point-2', 'point-2']);
		expect(said(signals, 'positions')).toEqual([
			'Het standpunt van Gemeente Waterstad over ‘Nieuwbouw’ ontbreekt. Vul in wat u ervan weet.',
			'Het standpunt van Woonstichting De Linde over ‘Nieuwbouw’ ontbreekt. Vul in wat u ervan weet.',
		]);
		expect(verdicts(judged(factsOf()), 'positions')).toEqual(['met']);
		expect(verdicts(judged(factsOf({ points: [] })), 'positions')).toEqual(['mend']);
	});

	it('need the filer’s own position, and none of a joint applicant', () => {
		const [tenants, ...others] = aRequest().parties;
		if (!tenants) throw new Error('The request has parties');
		const joint = { ...tenants, id: 'party-joint', name: 'Bewonersraad', filer: false };
		const parties = [tenants, joint, ...others];
		const { 'party-tenants': _, ...rest } = point.positions;
		expect(verdicts(judged(factsOf({ parties })), 'positions')).toEqual(['met']);
		const without = judged(factsOf({ parties, points: [{ ...point, positions: rest }] }));
		expect(said(without, 'positions')).toEqual([
			'Het standpunt van Huurdersbond Waterstad over ‘Huurverhoging 2027’ ontbreekt. Vul in wat u ervan weet.',
		]);
	});

	it('about policy are found by their title and by what is asked, and by nothing else', () => {
		const say = (changes: object) =>
			said(judged(factsOf({ points: [{ ...point, ...changes }] })), 'carrying-out-not-policy')[0];
		expect(say({ title: 'De Woonvisie' })).toContain('‘De Woonvisie’ gaat misschien');
		expect(say({ asked: 'Wijzig het woonbeleid.' })).toContain('gaat misschien');
		expect(say({ asked: null })).toContain('Niets wijst erop dat ‘Huurverhoging 2027’');
	});

	it('about an agreement that is not kept name the clause and the filer’s own duties', () => {
		const clause = '3.2: dertig woningen';
		const bare = judged(performance());
		expect(said(bare, 'clause-named')[0]).toContain('‘Huurverhoging 2027’ precies welke afspraak');
		expect(said(bare, 'own-duties')[0]).toContain('‘Huurverhoging 2027’ wat u zelf moest doen');
		const whole = judged(performance({ points: [{ ...point, clause, ownDuties: 'Meedenken.' }] }));
		expect(verdicts(whole, 'clause-named')).toEqual(['met']);
		expect(verdicts(whole, 'own-duties')).toEqual(['met']);
		expect(verdicts(whole, 'carrying-out-not-policy')).toEqual(['not-applicable']);
	});
});

describe('The parties, the attempts and the documents', () => {
	it('are named where something is missing', () => {
		const parties = aRequest().parties.map((party) =>
			party.filer ? party : { ...party, address: null },
		);
		const signals = judged(factsOf({ parties }));
		expect(said(signals, 'addresses')[0]).toContain('Het adres van Gemeente Waterstad ontbreekt');
		expect(said(signals, 'filer-is-party')).toEqual([
			'Huurdersbond Waterstad is verzoeker in dit geschil.',
		]);
		expect(said(signals, 'document')[0]).toContain('‘Niet in ons bezit.’');
		expect(said(signals, 'attempt-towards-party')[0]).toBe(
			'Met Gemeente Waterstad is het geprobeerd, het laatst op 12 november 2026.',
		);
	});

	it('count an attempt of today, and name the latest of them', () => {
		const [attempt] = aRequest().attempts;
		if (!attempt) throw new Error('The request has an attempt');
		const latest = { ...attempt, id: 'attempt-2', on: today };
		const withNobody = { ...attempt, id: 'attempt-3', withPartyIds: [] };
		const attempts = [latest, attempt, withNobody];
		expect(said(judged(factsOf({ attempts })), 'attempt-towards-party')[1]).toBe(
			'Met Woonstichting De Linde is het geprobeerd, het laatst op 14 januari 2027.',
		);
		const without = { ...attempt, id: 'b', fileIds: [], noProofReason: 'Het was telefonisch.' };
		const signals = judged(factsOf({ attempts: [attempt, without] }));
		expect(said(signals, 'attempt-proven')).toEqual([
			'Van de poging op 12 november 2026 is er geen bewijs. De reden is: ‘Het was telefonisch.’',
		]);
	});

	it('ask for the respondents where none is named yet', () => {
		const parties = aRequest().parties.slice(0, 1);
		expect(said(judged(factsOf({ parties })), 'attempt-towards-party')).toEqual([
			'Noem de wederpartijen, en met elke wederpartij ten minste één poging.',
		]);
	});

	it('tell a document that is there from one with a reason and one without a word', () => {
		const documents = {
			bid: { fileIds: ['file-1'], missingReason: null },
			accounts: { fileIds: [], missingReason: 'Niet gepubliceerd.' },
		};
		const signals = of(judged(factsOf({ documents })), 'document');
		expect(signals.map(({ itemId, verdict }) => `${itemId} ${verdict}`)).toEqual([
			'housing-vision mend',
			'bid met',
			'accounts signal',
			'consultation-report mend',
			'efforts mend',
		]);
	});

	it('are judged by no time and no document while the kind is not chosen', () => {
		const keys = new Set(judged(factsOf({ kind: null })).map(({ key }) => key));
		for (const key of ['dispute-arisen', 'regime-open', 'document', 'sent-to-parties'] as const) {
			expect(keys.has(key)).toBe(false);
		}
		const [bilateral] = of(judged(factsOf({ kind: null })), 'not-bilateral');
		expect(bilateral?.verdict).toBe('not-applicable');
	});
});

describe('The time of a dispute about an agreement that is not kept', () => {
	it('is told with the day on which it opens, confirmed or not', () => {
		expect(said(judged(performance()), 'regime-open')).toEqual([
			'Een geschil over nakoming kan vanaf 1 juli 2026. Die dag moet nog worden bevestigd.',
		]);
		const sure = { ...initialLaw, performanceConfirmed: true };
		expect(verdicts(judged(performance(), sure), 'regime-open')).toEqual(['met']);
	});

	it('is told with the day of agreements from before it', () => {
		const agreement = { ...aRequest().agreement, madeOn: localDate('2023-12-14') };
		const signals = judged(performance({ agreement }));
		expect(said(signals, 'earlier-agreement')[0]).toContain(
			'De afspraken zijn van 14 december 2023.',
		);
	});
});

it('says on which day a formation dispute arises', () => {
	expect(said(judged(factsOf()), 'dispute-arisen')).toEqual([
		'Het geschil is ontstaan op 26 december 2026, zes maanden na het bod.',
	]);
});

it('does not take a broken law for a year that is not known yet', () => {
	const broken = { ...initialLaw, terms: {} as typeof initialLaw.terms };
	expect(() => judged(factsOf(), broken)).toThrow(TypeError);
});

describe('The facts of a dispute', () => {
	const third: Dispute['parties'][number] = {
		id: 'third',
		side: 'third-party',
		identity: { kind: 'other', name: 'Zorginstelling' },
		organisationId: null,
		contact: { name: null, email: 'zorg@example.nl' },
		withdrawnAt: null,
	};

	it('leave out whoever was merely asked something', () => {
		const { parties } = aDispute();
		const facts = factsOfDispute(aDispute({ parties: [...parties, third] }), nothing);
		expect(facts.parties.map(({ name }) => name)).toEqual([
			'Huurdersbond Waterstad',
			'Gemeente Waterstad',
			'Woonstichting De Linde',
		]);
		expect(facts.parties.map(({ filer }) => filer)).toEqual([true, false, false]);
	});

	it('have what is attached and proven from the numbered exhibits', () => {
		const { requiredDocuments, attempts } = aDispute();
		const facts = factsOfDispute(
			aDispute({
				requiredDocuments: requiredDocuments.map((each) =>
					each.document === 'bid' ? { ...each, exhibitIds: ['x'], missingReason: null } : each,
				),
				attempts: [
					...attempts,
					...attempts.map((each) => ({ ...each, id: 'b', exhibitIds: [], noProofReason: 'Nee' })),
				],
			}),
			nothing,
		);
		expect(facts.documents.bid).toEqual({ attached: true, missingReason: null, later: [] });
		expect(facts.documents.accounts?.attached).toBe(false);
		expect(facts.attempts.map(({ proven, reason }) => [proven, reason])).toEqual([
			[true, null],
			[false, 'Nee'],
		]);
	});

	it('have the clause and duties of each point, and only the positions that were given', () => {
		const points = aDispute().points.map(
			(point): Point => ({
				...point,
				positions: { a: 'Ja', b: '' },
				performance: {
					clause: '3.2',
					notDone: '',
					byPartyId: null,
					dueOn: null,
					ownDuties: 'Geld',
				},
			}),
		);
		const [point] = factsOfDispute(aDispute({ points }), nothing).points;
		expect(point).toMatchObject({ positionsOf: ['a'], clause: '3.2', ownDuties: 'Geld' });
		const [formation] = factsOfDispute(aDispute(), nothing).points;
		expect(formation).toMatchObject({ clause: null, ownDuties: null });
	});

	it('of a request have the files of its documents', () => {
		const documents = { bid: { fileIds: ['file-1'], missingReason: null } };
		expect(factsOf({ documents }).documents.bid?.attached).toBe(true);
	});
});

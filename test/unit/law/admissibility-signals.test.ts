import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDispute } from '#test/support/a-dispute';
import { aRequest } from '#test/support/a-request';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { languages } from '~/domain/language';
import { initialLaw } from '~/domain/law/law-data';
import { admissibilitySignals } from '~/domain/law/signals/admissibility-signals';
import { type SignalKey, signalKeys } from '~/domain/law/signals/signal';
import { factsOfDispute, factsOfDraft, type SignalFacts } from '~/domain/law/signals/signal-facts';
import { localDate } from '~/domain/local-date';
import { lawSignalTexts } from '~/i18n/signals/law-signals';
import { signalText } from '~/i18n/signals/signal-text';

const today = localDate('2027-01-14');
const nothing = { earlierDecisions: null, outages: [] };
const signalsOf = (changes: Partial<DraftRequest> = {}, on = today, law = initialLaw) =>
	admissibilitySignals(factsOfDraft(aRequest(changes), on, nothing), law);
const verdictsOf = (signals: ReturnType<typeof signalsOf>, key: SignalKey) =>
	signals.filter((signal) => signal.key === key).map(({ verdict }) => verdict);

describe('A whole request', () => {
	it('meets every rule; only the reasons for absent documents are for a person', () => {
		const signals = signalsOf();
		const attention = signals.filter(({ verdict }) => verdict === 'mend' || verdict === 'signal');
		expect(new Set(attention.map(({ key }) => key))).toEqual(
			new Set(['document', 'sent-to-parties', 'signed']),
		);
	});

	it('gives each rule once it is filed, with signature and sending met', () => {
		const signals = admissibilitySignals(factsOfDispute(aDispute(), nothing), initialLaw);
		expect(new Set(signals.map(({ key }) => key))).toEqual(new Set(signalKeys));
		expect(verdictsOf(signals, 'signed')).toEqual(['met']);
		expect(verdictsOf(signals, 'sent-to-parties')).toEqual(['met']);
		expect(verdictsOf(signals, 'earlier-decision')).toEqual(['not-applicable']);
	});

	it('is said the same while it is written and once it is filed', () => {
		const both = [
			factsOfDraft(aRequest(), today, nothing),
			factsOfDispute(aDispute(), nothing),
		].map((facts) =>
			admissibilitySignals(facts, initialLaw)
				.filter(({ key }) => key !== 'signed' && key !== 'sent-to-parties')
				.map(({ key, verdict, params }) => [key, verdict, params]),
		);
		expect(both[0]).toEqual(both[1]);
	});
});

describe('The time of a formation dispute', () => {
	const agreement = { ...aRequest().agreement, bidDate: localDate('2026-06-26') };
	it.each([
		['2026-12-25', 'signal', 'met', 'met'],
		['2026-12-26', 'met', 'met', 'met'],
		['2027-01-25', 'met', 'met', 'met'],
		['2027-01-26', 'met', 'signal', 'met'],
		['2027-01-29', 'met', 'signal', 'met'],
		['2027-01-30', 'met', 'signal', 'signal'],
	])('on %s: arisen %s, strict %s, practice %s', (on, arisen, strict, practice) => {
		const signals = signalsOf({ agreement }, localDate(on));
		expect([
			verdictsOf(signals, 'dispute-arisen'),
			verdictsOf(signals, 'window-strict'),
			verdictsOf(signals, 'window-practice'),
		]).toEqual([[arisen], [strict], [practice]]);
	});

	it('says by how many days it is late, in each reading', () => {
		const late = signalsOf({ agreement }, localDate('2027-02-01'));
		const text = late
			.filter(({ key }) => key.startsWith('window'))
			.map((signal) => signalText(signal, 'nl'));
		expect(text[0]).toContain('tot en met 25 januari 2027. Het verzoek is zeven dagen later.');
		expect(text[1]).toContain('tot en met 29 januari 2027. Het verzoek is drie dagen later.');
	});

	it('can be mended by the date of the bid', () => {
		const signals = signalsOf({ agreement: { ...agreement, bidDate: null } });
		expect(verdictsOf(signals, 'dispute-arisen')).toEqual(['mend']);
		expect(verdictsOf(signals, 'window-strict')).toEqual([]);
	});

	it('says so where the holidays of the year are not known, instead of failing', () => {
		const far = { ...agreement, bidDate: localDate('2031-07-01') };
		const [signal] = signalsOf({ agreement: far }).filter(({ key }) => key === 'dispute-arisen');
		expect(signal && signalText(signal, 'en')).toContain('cannot be computed yet');
	});
});

describe('A dispute about an agreement that is not kept', () => {
	const performance = (madeOn: string | null, on = today) =>
		signalsOf(
			{
				kind: 'performance',
				agreement: { ...aRequest().agreement, madeOn: madeOn ? localDate(madeOn) : null },
			},
			on,
		);

	it('has no filing term', () => {
		for (const key of ['dispute-arisen', 'window-strict', 'window-practice'] as const) {
			expect(verdictsOf(performance('2026-12-10'), key)).toEqual(['not-applicable']);
		}
	});

	it.each([
		['2026-06-30', 'mend'],
		['2026-07-01', 'signal'],
	])('on %s: open %s, since the day is to be confirmed', (on, verdict) => {
		expect(verdictsOf(performance('2025-12-10', localDate(on)), 'regime-open')).toEqual([verdict]);
	});

	it.each([
		['2026-12-10', 'not-applicable'],
		['2023-12-10', 'met'],
		['2022-12-10', 'signal'],
	])('about agreements of %s: %s', (madeOn, verdict) => {
		expect(verdictsOf(performance(madeOn), 'earlier-agreement')).toEqual([verdict]);
	});

	it('names the clause and the filer’s own duties on each point, and brings the agreement', () => {
		const signals = performance(null);
		expect(verdictsOf(signals, 'clause-named')).toEqual(['mend']);
		expect(verdictsOf(signals, 'own-duties')).toEqual(['mend']);
		expect(verdictsOf(signals, 'agreement-named')).toEqual(['mend']);
		expect(signals.filter(({ key }) => key === 'document')[0]).toMatchObject({
			itemId: 'agreement',
			verdict: 'mend',
		});
	});
});

describe('A last resort', () => {
	const [attempt] = aRequest().attempts;
	if (!attempt) throw new Error('The request has an attempt');

	it('names the party that nobody approached', () => {
		const attempts = [{ ...attempt, withPartyIds: ['party-association'] }];
		const signals = signalsOf({ attempts }).filter(({ key }) => key === 'attempt-towards-party');
		expect(signals.map(({ itemId, verdict }) => [itemId, verdict])).toEqual([
			['party-municipality', 'mend'],
			['party-association', 'met'],
		]);
	});

	it('does not count an attempt that is still to come', () => {
		const attempts = [{ ...attempt, on: localDate('2027-01-15') }];
		expect(verdictsOf(signalsOf({ attempts }), 'attempt-towards-party')).toEqual(['mend', 'mend']);
	});

	it.each([
		[[], ['mend']],
		[[attempt], ['met']],
		[[{ ...attempt, fileIds: [] }], ['mend']],
		[[attempt, { ...attempt, id: 'b', fileIds: [] }], ['mend']],
		[[attempt, { ...attempt, id: 'b', fileIds: [], noProofReason: 'Telefoon' }], ['signal']],
	])('is proven or can be mended (%#)', (attempts, verdict) => {
		expect(verdictsOf(signalsOf({ attempts }), 'attempt-proven')).toEqual(verdict);
	});
});

describe('The parties and the scope', () => {
	it('names the kind of party that is missing, and asks whether it is between two', () => {
		const parties = aRequest().parties.filter(({ kind }) => kind !== 'municipality');
		const signals = signalsOf({ parties });
		const [kinds] = signals.filter(({ key }) => key === 'all-three-kinds');
		expect(kinds?.verdict).toBe('mend');
		expect(kinds && signalText(kinds, 'nl')).toContain('U noemt nog niet: de gemeente.');
		expect(verdictsOf(signals, 'not-bilateral')).toEqual(['signal']);
	});

	it('asks for the address of the party that has none', () => {
		const parties = aRequest().parties.map((party) =>
			party.filer ? party : { ...party, address: null },
		);
		const signals = signalsOf({ parties }).filter(({ key }) => key === 'addresses');
		expect(signals.map(({ itemId }) => itemId)).toEqual([
			'party-municipality',
			'party-association',
		]);
	});

	it.each([
		['Pas de woonvisie aan.', 'signal'],
		['Bouw 40 woningen.', 'met'],
	])('of a point that asks ‘%s’: %s', (asked, verdict) => {
		const points = aRequest().points.map((point) => ({ ...point, asked }));
		expect(verdictsOf(signalsOf({ points }), 'carrying-out-not-policy')).toEqual([verdict]);
	});

	it('names an earlier decision, and that new facts are needed', () => {
		const facts = factsOfDispute(aDispute(), {
			...nothing,
			earlierDecisions: [{ reference: '2026-0003' }],
		});
		const [earlier] = admissibilitySignals(facts, initialLaw).filter(
			({ key }) => key === 'earlier-decision',
		);
		expect(earlier && signalText(earlier, 'nl')).toContain('(2026-0003)');
		expect(earlier && signalText(earlier, 'nl')).toContain('(een deel van) deze partijen');
		expect(
			verdictsOf(
				admissibilitySignals({ ...facts, earlierDecisions: [] }, initialLaw),
				'earlier-decision',
			),
		).toEqual(['met']);
	});

	it.each([
		['other', 'respondent', ['signal'], ['signal']],
		['tenants', 'applicant', ['met'], ['met']],
	] as const)('of a filer that is %s and %s', (kind, side, mayFile, isParty) => {
		const facts = factsOfDispute(aDispute(), nothing);
		const parties = facts.parties.map((party) => (party.filer ? { ...party, kind, side } : party));
		const signals = admissibilitySignals({ ...facts, parties }, initialLaw);
		expect(verdictsOf(signals, 'who-may-file')).toEqual(mayFile);
		expect(verdictsOf(signals, 'filer-is-party')).toEqual(isParty);
	});
});

describe('Whatever stands in a request', { timeout: 30_000 }, () => {
	const text = fc.option(fc.string({ maxLength: 10 }), { nil: null });
	const date = fc.option(
		fc
			.constantFrom('2022-05-01', '2023-06-01', '2026-07-01', '2027-08-31', '2035-01-01')
			.map(localDate),
		{ nil: null },
	);
	const party = fc.record({
		id: fc.constantFrom('a', 'b', 'c'),
		name: fc.string({ maxLength: 5 }),
		kind: fc.constantFrom('municipality', 'association', 'tenants', 'other'),
		side: fc.constantFrom('applicant', 'respondent'),
		filer: fc.boolean(),
		address: text,
	});
	const facts = fc.record({
		kind: fc.constantFrom('formation', 'performance', null),
		on: fc.constantFrom('2026-01-01', '2027-01-14', '2030-01-01').map(localDate),
		filed: fc.boolean(),
		agreement: fc.record({
			title: text,
			periodFrom: fc.option(fc.integer({ min: 2015, max: 2030 }), { nil: null }),
			periodUntil: fc.option(fc.integer({ min: 2015, max: 2030 }), { nil: null }),
			bidDate: date,
			madeOn: date,
		}),
		parties: fc.array(party, { maxLength: 4 }),
		points: fc.array(
			fc.record({
				id: fc.string(),
				title: fc.string(),
				asked: text,
				positionsOf: fc.subarray(['a', 'b', 'c']),
				clause: text,
				ownDuties: text,
			}),
			{ maxLength: 3 },
		),
		attempts: fc.array(
			fc.record({
				id: fc.string(),
				on: fc.constant(localDate('2026-12-01')),
				withPartyIds: fc.subarray(['a', 'b', 'c']),
				proven: fc.boolean(),
				reason: text,
			}),
			{ maxLength: 3 },
		),
		documents: fc.dictionary(
			fc.constantFrom('bid', 'agreement', 'efforts'),
			fc.record({ attached: fc.boolean(), missingReason: text }),
		),
		outages: fc.constantFrom(
			[],
			[{ from: localDate('2026-12-28'), until: localDate('2027-01-29') }],
		),
		earlierDecisions: fc.option(fc.array(fc.record({ reference: fc.string() }), { maxLength: 2 }), {
			nil: null,
		}),
	}) as fc.Arbitrary<SignalFacts>;

	it('each signal has its own text in both languages, and nothing is refused by an error', () => {
		fc.assert(
			fc.property(facts, (given) => {
				const silent = admissibilitySignals(given, initialLaw).flatMap((signal) =>
					languages.filter((language) => {
						const { say } = lawSignalTexts[language][signal.key];
						const known = signal.verdict === 'not-applicable' || say[signal.verdict];
						return !known || /undefined|NaN|\[object/.test(signalText(signal, language));
					}),
				);
				expect(silent).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});
});

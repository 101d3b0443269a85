import * as z from 'zod/mini';
import { localDate } from '../local-date';
import { type TermKey, termKeys } from './term-keys';

const day = z.pipe(z.string(), z.transform(localDate));

const length = z.union([
	z.object({ days: z.number().check(z.int(), z.gte(1)) }),
	z.object({ weeks: z.number().check(z.int(), z.gte(1)) }),
	z.object({ months: z.number().check(z.int(), z.gte(1)) }),
]);

const termRule = z.object({
	length,
	article: z.string(),
	/** Whether an end on a Saturday, Sunday or holiday moves to the next working day. */
	moves: z.boolean(),
	/** Whether a source for the length or the start was seen, or it is still to be confirmed. */
	confirmed: z.boolean(),
});

const document = z.object({ key: z.string(), article: z.string() });

const earlierAgreements = {
	madeFrom: localDate('2023-01-01'),
	aboutYearsFrom: 2024,
	source: 'Oplegger Handreiking prestatieafspraken 2023, hoofdstuk 6',
};

const schema = z.object({
	version: z.number().check(z.int(), z.gte(1)),
	/** Since when a dispute about performance can be filed. */
	performanceOpensOn: day,
	performanceConfirmed: z.boolean(),
	/** Agreements from before it opened that it holds for: made from this day on, about these years on. */
	earlierAgreements: z._default(
		z.object({ madeFrom: day, aboutYearsFrom: z.number().check(z.int()), source: z.string() }),
		earlierAgreements,
	),
	/** Up to and including which day of the year the ministry takes a formation dispute, in practice. */
	formationPractice: z._default(z.object({ month: z.number(), day: z.number() }), {
		month: 1,
		day: 29,
	}),
	terms: z.record(z.enum(termKeys), termRule),
	/** The documents that a request brings, as far as the filer can reasonably obtain them. */
	documents: z.object({ formation: z.array(document), performance: z.array(document) }),
	/** Days that a decree equates with a holiday (Atw 3(3)). */
	decreedHolidays: z.array(z.object({ date: day, source: z.string(), confirmed: z.boolean() })),
	/** The last year whose decreed holidays are known; no term is computed past it. */
	holidaysKnownThrough: z.number().check(z.int()),
	/** The paragraph on objection and appeal under a ruling (Awb 3:45). */
	remedies: z.object({ nl: z.string(), en: z.string() }),
});

/** The law as dated values: what the portal computes with, each version under a number of its own. */
export type LawData = z.output<typeof schema>;
export type TermRule = LawData['terms'][TermKey];
export type TermLength = TermRule['length'];

/** A stored version of the law; throws where it is none, since disputes depend on it. */
export function parseLaw(stored: unknown): LawData {
	return schema.parse(stored);
}

const requestDocuments = [
	{ key: 'housing-vision', article: 'Rtiv 19a(2)(a)' },
	{ key: 'bid', article: 'Rtiv 19a(2)(b)' },
	{ key: 'accounts', article: 'Rtiv 19a(2)(c)' },
	{ key: 'consultation-report', article: 'Rtiv 19a(2)(d)' },
	{ key: 'efforts', article: 'Rtiv 19a(2)(e)' },
	{ key: 'proof-of-sending', article: 'Rtiv 19a(2)(f)' },
];

/** The law as it is known in November 2026, from the texts of 1 January 2026. */
export const initialLaw: LawData = parseLaw({
	version: 1,
	performanceOpensOn: '2026-07-01',
	performanceConfirmed: false,
	terms: {
		ruling: { length: { weeks: 12 }, article: 'Ww 44(4)', moves: true, confirmed: false },
		extension: { length: { weeks: 4 }, article: 'Ww 44(5)', moves: true, confirmed: true },
		views: { length: { weeks: 4 }, article: 'Rtiv 19b', moves: true, confirmed: true },
		cure: { length: { weeks: 2 }, article: 'Awb 4:5', moves: true, confirmed: true },
		'decline-after-cure': {
			length: { weeks: 4 },
			article: 'Awb 4:5(4)',
			moves: true,
			confirmed: true,
		},
		information: { length: { weeks: 2 }, article: 'Rtiv 19c', moves: true, confirmed: true },
		'formation-arises': {
			length: { months: 6 },
			article: 'Ww 44(3)',
			moves: false,
			confirmed: true,
		},
		'formation-window': {
			length: { weeks: 4 },
			article: 'Ww 44(3)',
			moves: true,
			confirmed: false,
		},
	},
	documents: {
		formation: requestDocuments,
		performance: [{ key: 'agreement', article: 'Ww 44' }, ...requestDocuments],
	},
	decreedHolidays: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map(
		(date) => ({ date, source: 'secundaire bron', confirmed: false }),
	),
	holidaysKnownThrough: 2028,
	remedies: {
		nl: 'Of en hoe u hiertegen kunt opkomen, leest u in de Algemene wet bestuursrecht. Vraag het ministerie welke mogelijkheid in uw zaak openstaat.',
		en: 'The General Administrative Law Act (Awb) says whether and how you can contest this. Ask the ministry which remedy is open in your case.',
	},
});

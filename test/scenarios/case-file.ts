import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const unknownText = z.nullish(z.string());
const day = z.nullish(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

const party = z.object({
	kind: z.enum(['municipality', 'association', 'tenants']),
	name: unknownText,
	code: unknownText,
	municipality: unknownText,
	/** What this party says in its views; a respondent that has none gives none. */
	views: z.optional(z.object({ general: unknownText, late: z.optional(z.boolean()) })),
	/** The day, counted from filing, on which this applicant withdraws while the others go on. */
	withdraws: z.optional(z.boolean()),
});

const ruling = z.object({
	admissible: z.nullish(z.boolean()),
	outcome: z.nullish(z.enum(['upheld', 'partly', 'dismissed'])),
	reason: unknownText,
	/** Whether the committee advised otherwise: what it advised. */
	advice: z.optional(
		z.object({
			admissible: z.boolean(),
			outcome: z.nullish(z.enum(['upheld', 'partly', 'dismissed'])),
		}),
	),
	obligation: z.optional(z.object({ text: z.string(), by: z.array(z.string()), due: day })),
});

const point = z.object({
	title: unknownText,
	theme: z.nullish(z.enum(['availability', 'affordability', 'quality', 'liveability'])),
	/** By side (`applicant`, `respondent`), by kind of party or by a party's name. */
	positions: z.nullish(z.record(z.string(), unknownText)),
	asked: unknownText,
	clause: unknownText,
	ruling: z.nullish(ruling),
});

const attempt = z.object({
	on: z.string(),
	form: z.enum(['meeting', 'letter', 'e-mail', 'telephone', 'mediation', 'other']),
	/** Names of parties. */
	with: z.array(z.string()),
	outcome: z.string(),
});

const caseFile = z.object({
	name: z.string(),
	kind: z.enum(['formation', 'performance']),
	applicants: z.array(party).check(z.minLength(1)),
	respondents: z.array(party).check(z.minLength(1)),
	points: z.array(point).check(z.minLength(1)),
	attempts: z.optional(z.array(attempt)),
	cure: z.optional(z.object({ defects: z.string(), answer: z.string() })),
	information: z.optional(
		z.array(z.object({ from: z.string(), question: z.string(), answer: z.string() })),
	),
	extension: z.optional(z.object({ weeks: z.number(), reason: z.string() })),
	sentBack: z.optional(z.string()),
	dates: z.nullish(z.record(z.string(), unknownText)),
	note: unknownText,
});

/** A case as it was published: what is null or left out is not known. */
export type CaseFile = z.output<typeof caseFile>;
export type CaseParty = z.output<typeof party>;

/** The case in a file; throws naming the file, and the place in it where it is no case. */
export function readCase(file: string): CaseFile {
	const parsed = caseFile.safeParse(parsedJson(file));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function parsedJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		throw new Error(
			`${file} is not a case file: ${error instanceof Error ? error.message : error}`,
		);
	}
}

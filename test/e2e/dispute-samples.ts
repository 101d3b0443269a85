import type { ZodMiniType } from 'zod/mini';
import { type DemoReader, demoReaders } from '#test/support/a-demo-portal';
import type { TestRuntime } from '#test/support/a-runtime';
import { findReading } from '~/db/find-dispute';
import { procedure, type StepName } from '~/domain/dispute/procedure';
import { parseForm } from '~/domain/form/parse-form';
import { localDateOf } from '~/domain/local-date';
import type { PageSample } from './page-samples';

/** Who reads disputes, and what is the same for all of a kind: parties see the same forms. */
const readers = [
	{ as: 'applicant', steps: 'party' },
	{ as: 'respondent', steps: 'party' },
	{ as: 'asked', steps: 'party' },
	{ as: 'curing', steps: 'party' },
	{ as: 'caseworker', steps: 'caseworker' },
	{ as: 'chair', steps: 'committee' },
	{ as: 'member', steps: 'committee' },
	{ as: 'signatory', steps: 'signatory' },
] as const satisfies readonly { as: DemoReader; steps: string }[];
/** Those who have a page of a dispute of their own; the others read what one of these reads. */
const ownPage = new Set<DemoReader>([
	'applicant',
	'respondent',
	'caseworker',
	'chair',
	'signatory',
]);

/** A dispute in each state as each kind of reader sees it, and the form of each step that is open. */
export async function disputeSamples({ db, clock }: TestRuntime): Promise<PageSample[]> {
	const today = localDateOf(clock.now());
	const disputes = await db.client.dispute.findMany({ orderBy: { reference: 'asc' } });
	const found = new Map<string, PageSample>();
	const add = (what: string, sample: PageSample) => {
		if (!found.has(what)) found.set(what, sample);
	};
	for (const { reference, state } of disputes) {
		for (const { as, steps } of readers) {
			const reading = await findReading(db, demoReaders[as], reference, today);
			if (!reading) continue;
			const page = { route: '/geschillen/:reference', as, path: `/geschillen/${reference}` };
			if (ownPage.has(as)) add(`${state} ${as}`, page);
			if (as === 'caseworker') add('mails', below(page, '/verzending'));
			for (const step of reading.open) {
				const form = below(page, `/stappen/${step}`);
				add(`${step} ${steps}`, form);
				// Advice that was given stands in the form in which it is given anew.
				const isFilled = step === 'give-advice' && state === 'advised';
				if (asksSomething(step) && !isFilled) add(`${step} refused`, { ...form, refused: true });
			}
		}
	}
	return [...found.values()];
}

function below(page: PageSample, segment: string): PageSample {
	return { ...page, route: page.route + segment, path: page.path + segment };
}

/** Not declined yet, as the term to complete it runs; and a stay starts with the day of the consent. */
const notRefused = new Set<StepName>(['decline', 'stay']);

/** Whether a step's form is refused as it opens. */
function asksSomething(step: StepName): boolean {
	const input: ZodMiniType<unknown> = procedure[step].input;
	return !notRefused.has(step) && !parseForm(input, new FormData()).ok;
}

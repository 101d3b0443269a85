import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import { type Decision, decide } from '~/domain/dispute/decide';
import type { StepName } from '~/domain/dispute/procedure';
import type { UploadedFile } from '~/domain/dispute/step';
import { instantOf } from '~/domain/instant';
import { initialLaw, type LawData } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { filingTime } from './a-dispute';

/** When and with what a step is taken; a week after filing where a test doesn't say. */
export interface Circumstances {
	day?: number;
	files?: UploadedFile[];
	law?: LawData;
	unreached?: string[];
	/** What ids that are made begin with; the step and the day where a test doesn't say. */
	idsFrom?: string;
}

/** The moment so many days after the tests' disputes were filed. */
export function daysAfterFiling(day: number): Date {
	return new Date(filingTime.getTime() + day * 86_400_000);
}

/** What the procedure says when `actor` asks for a step on `file` with what a form would post. */
export function askFor(
	step: StepName,
	file: CaseFile,
	actor: Actor,
	input: unknown = {},
	{
		day = 7,
		files = [],
		law = initialLaw,
		unreached = [],
		idsFrom = `${step}-${day}`,
	}: Circumstances = {},
): Decision {
	const now = daysAfterFiling(day);
	let ids = 0;
	return decide(step, file, input, {
		now: instantOf(now),
		today: localDateOf(now),
		actor,
		actingFor: actor.acting.as,
		law,
		newId: () => `${idsFrom}-${++ids}`,
		files,
		unreached,
	});
}

/** The file as the step leaves it; fails where the step was not accepted. */
export function take(...asked: Parameters<typeof askFor>): CaseFile {
	const decision = askFor(...asked);
	if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
	return decision.after;
}

/** Who is told what, as `template receiver`; fails where the step was not accepted. */
export function told(...asked: Parameters<typeof askFor>): string[] {
	const decision = askFor(...asked);
	if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
	return decision.notices.map(({ template, to }) => `${template} ${Object.values(to)[0]}`).sort();
}

import type { FilingProblem } from '~/domain/dispute/request/filing-problems';
import { type RequestSection, requestSections } from '~/domain/dispute/request/request-sections';

/** The wizard's steps in their order: the sections of the request, then the last check. */
export const wizardSteps = [...requestSections, 'check'] as const;
export type WizardStep = (typeof wizardSteps)[number];

const segments: Record<WizardStep, string> = {
	kind: 'soort',
	agreement: 'afspraken',
	parties: 'partijen',
	points: 'punten',
	attempts: 'pogingen',
	documents: 'documenten',
	check: 'controle',
};

/** Where a step of the wizard is; with `item` one party, point, attempt or document of it. */
export function stepPath(draftId: string, step: WizardStep, item?: string): string {
	const path = `${draftPath(draftId)}/${segments[step]}`;
	return item === undefined ? path : `${path}/${encodeURIComponent(item)}`;
}

/** The task list of a draft. */
export function draftPath(draftId: string): string {
	return `/verzoeken/${encodeURIComponent(draftId)}`;
}

/** The step after this one. */
function nextStep(step: RequestSection): WizardStep {
	return wizardSteps[wizardSteps.indexOf(step) + 1] ?? 'check';
}

/** The same place, so that saving there leads back to the check page (`terug=controle`). */
export function andBackToCheck(path: string): string {
	return `${path}?terug=controle`;
}

/** Whether an address says that saving leads back to the check page. */
export function comesFromCheck(search: URLSearchParams): boolean {
	return search.get('terug') === 'controle';
}

/** The same place, kept on the way to the check page where it was that already; it says what was `done`. */
export function keepingWay(search: URLSearchParams, path: string, done?: string): string {
	const query = new URLSearchParams();
	if (done) query.set('gedaan', done);
	if (comesFromCheck(search)) query.set('terug', 'controle');
	return query.size > 0 ? `${path}?${query}` : path;
}

/** Where to go on after a section was saved: the next one, or the check page where one came from there. */
export function pathAfter(search: URLSearchParams, draftId: string, step: RequestSection): string {
	return stepPath(draftId, comesFromCheck(search) ? 'check' : nextStep(step));
}

/** Where to go on after one item of a section was saved: its list, or the check page. */
export function pathAfterItem(
	search: URLSearchParams,
	draftId: string,
	step: RequestSection,
): string {
	return stepPath(draftId, comesFromCheck(search) ? 'check' : step);
}

/** Where a problem is mended; saving there leads back to the check page. */
export function mendingPath(draftId: string, problem: FilingProblem): string {
	// A party that was never approached is mended by an attempt, which is still to be added.
	const isAdded = problem.key === 'party-not-approached';
	const item = isAdded ? 'nieuw' : (problem.itemId ?? undefined);
	return andBackToCheck(stepPath(draftId, problem.section, item));
}

/** Where one file of a draft is downloaded. */
export function filePath(draftId: string, fileId: string): string {
	return `${draftPath(draftId)}/bestanden/${encodeURIComponent(fileId)}`;
}

/** The dispute that came of a draft, with what is said there. */
export function filedPath(
	reference: string,
	said: 'ingediend' | 'al-ingediend' | 'niet-opgeslagen',
): string {
	return `/geschillen/${reference}?gedaan=${said}`;
}

import type { DraftRequest } from './draft-request';
import { type FilingRules, filingProblems } from './filing-problems';
import { type RequestSection, requestSections } from './request-sections';

export type SectionStatus = 'complete' | 'incomplete' | 'not-yet';

/**
 * How far each section of a request is. What is asked about points and attempts depends on who the
 * parties are, and the documents on the kind of dispute: those can't start before. A kind that can
 * only be filed later is complete all the same: it was answered.
 */
export function sectionStatuses(
	request: DraftRequest,
	rules: FilingRules,
): Record<RequestSection, SectionStatus> {
	const problems = filingProblems(request, rules).filter(({ key }) => key !== 'not-open-yet');
	const status = (section: RequestSection): SectionStatus => {
		if (!canStart(request, section)) return 'not-yet';
		return problems.some((problem) => problem.section === section) ? 'incomplete' : 'complete';
	};
	return Object.fromEntries(
		requestSections.map((section) => [section, status(section)] as const),
	) as Record<RequestSection, SectionStatus>;
}

function canStart(request: DraftRequest, section: RequestSection): boolean {
	if (section === 'documents') return request.kind !== null;
	if (section !== 'points' && section !== 'attempts') return true;
	return request.parties.some((party) => party.side === 'respondent');
}

import type { LocalDate } from '../../local-date';
import type { DraftParty, DraftPoint, DraftRequest } from './draft-request';
import type { RequestSection } from './request-sections';
import { isAnswered } from './sections/document-section';

/** Something without which a request can't be filed; `params` names it for the filer. */
export interface FilingProblem {
	section: RequestSection;
	key:
		| 'kind-missing'
		| 'not-open-yet'
		| 'agreement-title-missing'
		| 'period-missing'
		| 'bid-date-missing'
		| 'made-on-missing'
		| 'no-respondent'
		| 'party-unreachable'
		| 'address-of-other-side'
		| 'no-points'
		| 'point-incomplete'
		| 'position-missing'
		| 'performance-incomplete'
		| 'no-attempts'
		| 'party-not-approached'
		| 'attempt-without-proof'
		| 'no-evidence-at-all'
		| 'document-unanswered';
	/** Party, point or attempt that it is about, where there is one. */
	itemId: string | null;
	params: Record<string, string>;
}

/** What filing needs to know of the law in force. */
export interface FilingRules {
	/** Since when performance disputes can be filed. */
	performanceOpensOn: LocalDate;
	/** Keys of the documents that the kind of dispute requires. */
	requiredDocuments: readonly string[];
	/** Organisations of the register that have nobody, and no address, to tell of the request. */
	unreached: readonly string[];
	/** The addresses of those who act for the organisation that files, in lower case. */
	filersPeople: readonly string[];
	today: LocalDate;
}

/**
 * What still stands in the way of filing; empty when the request can be filed. Content: Rtiv 19a;
 * attempts: a dispute is a last resort, so each other party was demonstrably approached.
 */
export function filingProblems(request: DraftRequest, rules: FilingRules): FilingProblem[] {
	return [
		...kindProblems(request, rules),
		...agreementProblems(request),
		...partyProblems(request, rules),
		...pointProblems(request),
		...attemptProblems(request),
		...documentProblems(request, rules),
	];
}

function problem(
	section: RequestSection,
	key: FilingProblem['key'],
	itemId: string | null = null,
	params: Record<string, string> = {},
): FilingProblem {
	return { section, key, itemId, params };
}

function kindProblems(request: DraftRequest, rules: FilingRules): FilingProblem[] {
	if (!request.kind) return [problem('kind', 'kind-missing')];
	if (request.kind === 'performance' && rules.today < rules.performanceOpensOn) {
		return [problem('kind', 'not-open-yet', null, { from: rules.performanceOpensOn })];
	}
	return [];
}

function agreementProblems({ kind, agreement }: DraftRequest): FilingProblem[] {
	const found: FilingProblem[] = [];
	if (!agreement.title) found.push(problem('agreement', 'agreement-title-missing'));
	if (!agreement.periodFrom || !agreement.periodUntil) {
		found.push(problem('agreement', 'period-missing'));
	}
	if (kind === 'formation' && !agreement.bidDate) {
		found.push(problem('agreement', 'bid-date-missing'));
	}
	if (kind === 'performance' && !agreement.madeOn) {
		found.push(problem('agreement', 'made-on-missing'));
	}
	return found;
}

function respondents(request: DraftRequest): DraftParty[] {
	return request.parties.filter((party) => party.side === 'respondent');
}

function partyProblems(request: DraftRequest, rules: FilingRules): FilingProblem[] {
	const { unreached } = rules;
	const others = request.parties.filter((party) => !party.filer);
	const found: FilingProblem[] = [];
	if (respondents(request).length === 0) found.push(problem('parties', 'no-respondent'));
	for (const party of others) {
		const isTold = party.organisationId !== null && !unreached.includes(party.organisationId);
		if (!isTold && !party.contactEmail) {
			found.push(problem('parties', 'party-unreachable', party.id, { party: party.name }));
		}
		if (isOfOtherSide(request, party, rules)) {
			found.push(problem('parties', 'address-of-other-side', party.id, { party: party.name }));
		}
	}
	return found;
}

/** Whether a party would be told at an address of the other side: nobody answers their own request. */
function isOfOtherSide(
	{ parties }: DraftRequest,
	{ side, contactEmail }: DraftParty,
	{ filersPeople }: FilingRules,
): boolean {
	if (!contactEmail) return false;
	const address = contactEmail.toLowerCase();
	const others = parties.filter((party) => party.side !== side);
	return (
		others.some((party) => party.contactEmail?.toLowerCase() === address) ||
		(side === 'respondent' && filersPeople.includes(address))
	);
}

function pointProblems(request: DraftRequest): FilingProblem[] {
	if (request.points.length === 0) return [problem('points', 'no-points')];
	return request.points.flatMap((point) => [
		...(!point.theme || !point.asked
			? [problem('points', 'point-incomplete', point.id, { point: point.title })]
			: []),
		...missingPositions(request, point),
		...(request.kind === 'performance' && !(point.clause && point.notDone && point.ownDuties)
			? [problem('points', 'performance-incomplete', point.id, { point: point.title })]
			: []),
	]);
}

/** Each side's position on each point is required content (Rtiv 19a): the filer's and each respondent's. */
function missingPositions(request: DraftRequest, point: DraftPoint): FilingProblem[] {
	return request.parties
		.filter((party) => party.filer || party.side === 'respondent')
		.filter((party) => !point.positions[party.id])
		.map((party) =>
			problem('points', 'position-missing', point.id, { point: point.title, party: party.name }),
		);
}

function attemptProblems(request: DraftRequest): FilingProblem[] {
	if (request.attempts.length === 0) return [problem('attempts', 'no-attempts')];
	const notApproached = respondents(request)
		.filter(
			(party) => !request.attempts.some(({ withPartyIds }) => withPartyIds.includes(party.id)),
		)
		.map((party) => problem('attempts', 'party-not-approached', party.id, { party: party.name }));
	const withoutProof = request.attempts
		.filter((attempt) => attempt.fileIds.length === 0 && !attempt.noProofReason)
		.map((attempt) => problem('attempts', 'attempt-without-proof', attempt.id, { on: attempt.on }));
	const noEvidence = request.attempts.every((attempt) => attempt.fileIds.length === 0)
		? [problem('attempts', 'no-evidence-at-all')]
		: [];
	return [...notApproached, ...withoutProof, ...noEvidence];
}

function documentProblems(request: DraftRequest, rules: FilingRules): FilingProblem[] {
	return rules.requiredDocuments
		.filter((document) => !isAnswered(request, document))
		.map((document) => problem('documents', 'document-unanswered', document, { document }));
}

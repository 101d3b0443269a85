import type { Instant } from '../../instant';
import type { Dispute, Exhibit, Party } from '../dispute';
import type { Point } from '../point';
import { partiesLine } from '../roles/parties-line';
import type { DraftFile, DraftPoint, DraftRequest } from './draft-request';
import { type FilingProblem, type FilingRules, filingProblems } from './filing-problems';

/** Who files, under which reference and when; identities and the clock are handed in. */
export interface FilingContext {
	disputeId: string;
	reference: string;
	now: Instant;
	lawVersion: number;
	/** The filing organisation, for which the signer acts. */
	filerOrganisationId: string;
	signature: { name: string; capacity: string };
	files: DraftFile[];
	rules: FilingRules;
	newId(): string;
}

export type Filing = { ok: true; dispute: Dispute } | { ok: false; problems: FilingProblem[] };

/**
 * Turns a draft into a filed dispute, or names everything that is still missing. The exhibits are
 * numbered in the order of the required documents, then of the attempts.
 */
export function fileRequest(written: DraftRequest, context: FilingContext): Filing {
	const draft = withExistingFiles(written, context.files);
	const problems = filingProblems(draft, context.rules);
	if (problems.length > 0 || !draft.kind) return { ok: false, problems };
	const { agreement } = draft;
	const exhibits = numberExhibits(draft, context);
	const exhibitsOf = (fileIds: readonly string[]) =>
		exhibits.filter((exhibit) => fileIds.includes(exhibit.fileId)).map(({ id }) => id);
	const filer = draft.parties.find((party) => party.filer);
	return {
		ok: true,
		dispute: {
			id: context.disputeId,
			reference: context.reference,
			kind: draft.kind,
			state: 'filed',
			version: 1,
			title: partiesLine(draft.parties),
			lawVersion: context.lawVersion,
			filedAt: context.now,
			requestDate: context.rules.today,
			agreement: {
				title: agreement.title ?? '',
				periodFrom: agreement.periodFrom ?? 0,
				periodUntil: agreement.periodUntil ?? 0,
				bidDate: draft.kind === 'formation' ? agreement.bidDate : null,
				madeOn: draft.kind === 'performance' ? agreement.madeOn : null,
				aroseOn: agreement.aroseOn,
			},
			parties: draft.parties.map((party) => filedParty(party, context)),
			points: draft.points.map((point, index) => filedPoint(point, index + 1, draft)),
			attempts: draft.attempts.map(({ fileIds, ...attempt }) => ({
				...attempt,
				exhibitIds: exhibitsOf(fileIds),
			})),
			requiredDocuments: context.rules.requiredDocuments.map((document) => ({
				document,
				exhibitIds: exhibitsOf(draft.documents[document]?.fileIds ?? []),
				missingReason: draft.documents[document]?.missingReason ?? null,
			})),
			exhibits,
			declaration: { ...context.signature, partyId: filer?.id ?? '', at: context.now },
			extensions: [],
			suspensions: [],
			cures: [],
			views: [],
			informationRequests: [],
			stayConsents: [],
			ruling: null,
			closed: null,
		},
	};
}

/** A file that was removed, or never belonged to this draft, proves nothing. */
function withExistingFiles(draft: DraftRequest, files: DraftFile[]): DraftRequest {
	const present = new Set(files.map(({ id }) => id));
	const existing = (fileIds: string[]) => fileIds.filter((id) => present.has(id));
	return {
		...draft,
		attempts: draft.attempts.map((a) => ({ ...a, fileIds: existing(a.fileIds) })),
		documents: Object.fromEntries(
			Object.entries(draft.documents).map(([document, answer]) => [
				document,
				{ ...answer, fileIds: existing(answer.fileIds) },
			]),
		),
	};
}

function filedParty(party: DraftRequest['parties'][number], context: FilingContext): Party {
	const { kind, name, code, kvk, rsin, municipality, address } = party;
	return {
		id: party.id,
		side: party.side,
		identity: { kind, name, code, kvk, rsin, municipality, address },
		organisationId: party.filer ? context.filerOrganisationId : party.organisationId,
		contact: { name: party.contactName, email: party.contactEmail },
		withdrawnAt: null,
	};
}

function filedPoint(point: DraftPoint, number: number, draft: DraftRequest): Point {
	if (!point.theme || !point.asked) throw new Error('An incomplete point passed the filing check');
	return {
		id: point.id,
		number,
		title: point.title,
		theme: point.theme,
		asked: point.asked,
		positions: point.positions,
		performance:
			draft.kind === 'performance'
				? {
						clause: point.clause ?? '',
						notDone: point.notDone ?? '',
						byPartyId: point.byPartyId,
						dueOn: point.dueOn,
						ownDuties: point.ownDuties ?? '',
					}
				: null,
	};
}

function numberExhibits(draft: DraftRequest, context: FilingContext): Exhibit[] {
	const filer = draft.parties.find((party) => party.filer);
	const wanted = [
		...context.rules.requiredDocuments.flatMap((document) =>
			(draft.documents[document]?.fileIds ?? []).map((fileId) => ({ fileId, purpose: document })),
		),
		...draft.attempts.flatMap(({ fileIds }) =>
			fileIds.map((fileId) => ({ fileId, purpose: 'attempt' })),
		),
	];
	const byFile = new Map(wanted.map((entry) => [entry.fileId, entry.purpose]));
	return [...byFile]
		.flatMap(([fileId, purpose]) => {
			const file = context.files.find(({ id }) => id === fileId);
			return file ? [{ file, purpose }] : [];
		})
		.map(({ file, purpose }, index) => ({
			id: context.newId(),
			number: index + 1,
			fileId: file.id,
			name: file.name,
			size: file.size,
			sha256: file.sha256,
			mediaType: file.mediaType,
			purpose,
			partyId: filer?.id ?? null,
			addedAt: context.now,
		}));
}

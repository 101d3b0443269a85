import * as z from 'zod/mini';
import { optionalText } from '../../../form/fields';
import type { DraftRequest } from '../draft-request';

/** Why a required document is not there; as far as it can reasonably be obtained (Rtiv 19a). */
export const documentSection = z.object({ missingReason: optionalText(4000) });

/** Whether a required document is attached, or its absence explained. */
export function isAnswered(request: DraftRequest, document: string): boolean {
	const answer = request.documents[document];
	return answer !== undefined && (answer.fileIds.length > 0 || answer.missingReason !== null);
}

export function withMissingReason(
	request: DraftRequest,
	document: string,
	{ missingReason }: z.output<typeof documentSection>,
): DraftRequest {
	const answer = request.documents[document] ?? { fileIds: [], missingReason: null };
	return {
		...request,
		documents: { ...request.documents, [document]: { ...answer, missingReason } },
	};
}

/** To what an uploaded file belongs: a required document, or the proof of an attempt. */
export type FilePlace = { document: string } | { attemptId: string };

/** The ids of the files that are in this place. */
export function filesAt(request: DraftRequest, place: FilePlace): readonly string[] {
	if ('document' in place) return request.documents[place.document]?.fileIds ?? [];
	return request.attempts.find(({ id }) => id === place.attemptId)?.fileIds ?? [];
}

/** Puts an uploaded file where it belongs. */
export function withFile(request: DraftRequest, place: FilePlace, fileId: string): DraftRequest {
	if ('document' in place) {
		const answer = request.documents[place.document] ?? { fileIds: [], missingReason: null };
		const fileIds = [...answer.fileIds, fileId];
		return {
			...request,
			documents: { ...request.documents, [place.document]: { ...answer, fileIds } },
		};
	}
	return {
		...request,
		attempts: request.attempts.map((attempt) =>
			attempt.id === place.attemptId
				? { ...attempt, fileIds: [...attempt.fileIds, fileId] }
				: attempt,
		),
	};
}

/** Takes a file out of wherever it was. */
export function withoutFile(request: DraftRequest, fileId: string): DraftRequest {
	const others = (fileIds: string[]) => fileIds.filter((id) => id !== fileId);
	return {
		...request,
		attempts: request.attempts.map((attempt) => ({ ...attempt, fileIds: others(attempt.fileIds) })),
		documents: Object.fromEntries(
			Object.entries(request.documents).map(([document, answer]) => [
				document,
				{ ...answer, fileIds: others(answer.fileIds) },
			]),
		),
	};
}

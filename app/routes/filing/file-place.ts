import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import type { FilePlace } from '~/domain/dispute/request/sections/document-section';
import { stepPath } from './wizard-paths';

/** A place as the query of an address: `document=KEY` or `poging=ID`. */
export function placeQuery(place: FilePlace, isFromCheck: boolean): string {
	const query = new URLSearchParams(
		'document' in place ? { document: place.document } : { poging: place.attemptId },
	);
	if (isFromCheck) query.set('terug', 'controle');
	return query.toString();
}

/** The place that an address names; null where the request has no such document or attempt. */
export function findPlace(
	search: URLSearchParams,
	request: DraftRequest,
	documents: readonly string[],
): FilePlace | null {
	const document = search.get('document');
	if (document !== null) return documents.includes(document) ? { document } : null;
	const attemptId = search.get('poging');
	const isKnown = request.attempts.some(({ id }) => id === attemptId);
	return attemptId !== null && isKnown ? { attemptId } : null;
}

/** The page on which the files of a place stand. */
export function placePath(draftId: string, place: FilePlace): string {
	return 'document' in place
		? stepPath(draftId, 'documents', place.document)
		: stepPath(draftId, 'attempts', place.attemptId);
}

/** The ids of the files that lie in a place, in the order in which they came. */
export function fileIdsAt(place: FilePlace, request: DraftRequest): string[] {
	if ('document' in place) return request.documents[place.document]?.fileIds ?? [];
	return request.attempts.find(({ id }) => id === place.attemptId)?.fileIds ?? [];
}

import type { DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import type { Language } from '~/domain/language';
import { documentName } from '~/i18n/names/request-documents';
import { filesOrReason } from './attempt-rows.server';
import type { SaidRow } from './said-row';

/** A required document as one row of a summary: its files, or why it is not there. */
export function documentRow(
	key: string,
	request: DraftRequest,
	files: readonly DraftFile[],
	language: Language,
): SaidRow {
	const answer = request.documents[key];
	const attached = files.filter(({ id }) => answer?.fileIds.includes(id));
	const name = documentName(key, language);
	return {
		key,
		term: name,
		detail: filesOrReason(attached, answer?.missingReason, language),
		change: { step: 'documents', item: key, what: name },
	};
}

import { Prose } from '~/components/prose';
import type { SummaryRow } from '~/components/summary-list';
import type { DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import { commonTexts } from '~/i18n/common';
import { filingTexts } from '~/i18n/filing';
import { useTexts } from '~/i18n/use-texts';
import { FileList } from './file-list';
import { andBackToCheck, stepPath } from './wizard-paths';

/** A required document, by its name in the reader's language. */
export interface NamedDocument {
	key: string;
	name: string;
}

/** A required document as one row of a summary: its files, or why it is not there. */
export function useDocumentRows(
	draftId: string,
	request: DraftRequest,
	files: readonly DraftFile[],
): (document: NamedDocument) => SummaryRow {
	const texts = useTexts(filingTexts);
	const { notFilledIn } = useTexts(commonTexts);
	return ({ key, name }) => {
		const answer = request.documents[key];
		const attached = files.filter(({ id }) => answer?.fileIds.includes(id));
		const reason = answer?.missingReason;
		return {
			key,
			term: name,
			detail:
				attached.length > 0 ? (
					<FileList draftId={draftId} files={attached} />
				) : reason ? (
					<Prose text={texts.check.because(reason)} />
				) : (
					notFilledIn
				),
			action: {
				to: andBackToCheck(stepPath(draftId, 'documents', key)),
				label: texts.change,
				hidden: name,
			},
		};
	};
}

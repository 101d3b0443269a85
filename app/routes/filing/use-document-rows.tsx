import { Prose } from '~/components/prose';
import type { SummaryRow } from '~/components/summary-list';
import type { DraftFile, DraftRequest } from '~/domain/dispute/request/draft-request';
import { commonTexts } from '~/i18n/common';
import { filingTexts } from '~/i18n/filing';
import { documentName } from '~/i18n/request-documents';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { FileList } from './file-list';
import { andBackToCheck, stepPath } from './wizard-paths';

/** A required document as one row of a summary: its files, or why it is not there. */
export function useDocumentRows(
	draftId: string,
	request: DraftRequest,
	files: readonly DraftFile[],
): (document: string) => SummaryRow {
	const texts = useTexts(filingTexts);
	const { notFilledIn } = useTexts(commonTexts);
	const language = useLanguage();
	return (document) => {
		const answer = request.documents[document];
		const attached = files.filter(({ id }) => answer?.fileIds.includes(id));
		const reason = answer?.missingReason;
		const name = documentName(document, language);
		return {
			key: document,
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
				to: andBackToCheck(stepPath(draftId, 'documents', document)),
				label: texts.change,
				hidden: name,
			},
		};
	};
}

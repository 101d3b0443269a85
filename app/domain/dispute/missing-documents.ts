import type { Dispute, RequiredDocumentAnswer } from './dispute';
import { sentLater } from './sent-later';

/** The required documents that came neither with the request nor when it was completed. */
export function missingDocuments(
	dispute: Pick<Dispute, 'requiredDocuments' | 'cures'>,
): RequiredDocumentAnswer[] {
	return dispute.requiredDocuments.filter(
		({ document, exhibitIds }) =>
			exhibitIds.length === 0 && sentLater(dispute, document).length === 0,
	);
}

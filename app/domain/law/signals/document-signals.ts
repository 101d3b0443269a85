import type { LawData } from '../law-data';
import { requestDocuments } from '../request-documents';
import { type Signal, signal } from './signal';
import type { SignalFacts } from './signal-facts';

/** Under this key the law's data have the proof that the request was sent to the other parties. */
const proofOfSending = 'proof-of-sending';

const absent = { attached: false, missingReason: null, later: [] };

/**
 * Each document that a request brings, as far as the filer can reasonably obtain it: attached, sent
 * later, or with a reason that a person weighs. The portal's own sending counts as proof of it.
 */
export function documentSignals({ kind, documents, filed }: SignalFacts, law: LawData): Signal[] {
	if (!kind) return [];
	return requestDocuments(kind, law).map(({ key, article }) => {
		const { attached, missingReason, later = [] } = documents[key] ?? absent;
		if (key === proofOfSending) {
			return signal('sent-to-parties', attached || filed ? 'met' : 'signal', article, {}, key);
		}
		if (!attached && later.length > 0) {
			return signal('document', 'met', article, { document: key, exhibits: later }, key);
		}
		const verdict = attached ? 'met' : missingReason ? 'signal' : 'mend';
		const params = { document: key, reason: missingReason ?? undefined };
		return signal('document', verdict, article, params, key);
	});
}

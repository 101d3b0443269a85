import { type CaseFile, type Chambers, emptyChambers } from '~/domain/dispute/chambers';
import type { Dispute } from '~/domain/dispute/dispute';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { fileRequest } from '~/domain/dispute/request/file-request';
import { filingRules } from '~/domain/dispute/request/filing-rules';
import { instantOf } from '~/domain/instant';
import { initialLaw } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import { aDraftFile, aRequest } from './a-request';

/** When the disputes of the tests were filed: a Thursday, in the window of the formation procedure. */
export const filingTime = new Date('2027-01-14T10:00:00Z');

/** A dispute that the tenants filed; `changes` puts it where the test needs it. */
export function aDispute(
	changes: Partial<Dispute> = {},
	request: DraftRequest = aRequest(),
): Dispute {
	let ids = 0;
	const filing = fileRequest(request, {
		disputeId: 'dispute-1',
		reference: '2027-0001',
		now: instantOf(filingTime),
		lawVersion: initialLaw.version,
		filerOrganisationId: 'organisation-tenants',
		signature: { name: 'Fatima Yilmaz', capacity: 'voorzitter' },
		files: [aDraftFile],
		rules: filingRules(request.kind, initialLaw, localDateOf(filingTime)),
		newId: () => `id-${++ids}`,
	});
	if (!filing.ok) throw new Error(JSON.stringify(filing.problems));
	return { ...filing.dispute, ...changes };
}

/** The whole file of `aDispute`. */
export function aCaseFile(
	changes: Partial<Dispute> = {},
	chambers: Partial<Chambers> = {},
): CaseFile {
	return { dispute: aDispute(changes), chambers: { ...emptyChambers, ...chambers } };
}

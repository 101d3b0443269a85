import type { CaseFile, Chambers } from '~/domain/dispute/chambers';
import type { Dispute } from '~/domain/dispute/dispute';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';

/**
 * What is kept of a dispute as JSON. Nobody but the portal writes these columns, and it writes what the
 * type says; what an older version left out is optional in the type.
 */
export function parseDispute(file: string): Dispute {
	return JSON.parse(file) as Dispute;
}

/** A dispute as its row keeps it. */
export function storedState({ dispute, chambers }: CaseFile): { file: string; chambers: string } {
	return { file: JSON.stringify(dispute), chambers: JSON.stringify(chambers) };
}

/** The dispute with what the ministry and the committee keep among themselves. */
export function parseCaseFile(row: { file: string; chambers: string }): CaseFile {
	return { dispute: parseDispute(row.file), chambers: JSON.parse(row.chambers) as Chambers };
}

/** A request that is being written. */
export function parseDraft(content: string): DraftRequest {
	return JSON.parse(content) as DraftRequest;
}

import type { DraftFile } from '~/domain/dispute/request/draft-request';
import type { WizardStep } from '../wizard/wizard-paths';

/** A row of a summary as the server says it in the reader's language. */
export interface SaidRow {
	key: string;
	term: string;
	detail: SaidDetail;
	/** Where it is changed; `what` says which answer that is, for who hears it alone. */
	change?: { step: WizardStep; item?: string; what: string };
}

/** Words of the portal's, a text as it was typed, a party with where it is told, or files. */
export type SaidDetail =
	| { text: string }
	| { typed: string }
	| { party: string; lines: string[]; contact: string }
	| { files: DraftFile[] };

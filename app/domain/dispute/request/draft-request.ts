import type { LocalDate } from '../../local-date';
import type { OrganisationKind } from '../../parties/organisation';
import type { AttemptForm } from '../attempt';
import type { DisputeKind } from '../dispute';
import type { Theme } from '../point';

/** A request while it is being written: everything may still be missing. */
export interface DraftRequest {
	kind: DisputeKind | null;
	agreement: DraftAgreement;
	parties: DraftParty[];
	points: DraftPoint[];
	attempts: DraftAttempt[];
	/** Per required document (a to f …): the files, or why it is not there. */
	documents: Record<string, { fileIds: string[]; missingReason: string | null }>;
}

export interface DraftAgreement {
	title: string | null;
	periodFrom: number | null;
	periodUntil: number | null;
	bidDate: LocalDate | null;
	madeOn: LocalDate | null;
	aroseOn: LocalDate | null;
}

export interface DraftParty {
	id: string;
	side: 'applicant' | 'respondent';
	/** The organisation that files; it can't be removed and is always an applicant. */
	filer: boolean;
	/** Chosen from the register; null where typed in. */
	organisationId: string | null;
	kind: OrganisationKind;
	name: string;
	code: string | null;
	kvk: string | null;
	rsin: string | null;
	municipality: string | null;
	address: string | null;
	contactName: string | null;
	contactEmail: string | null;
}

export interface DraftPoint {
	id: string;
	title: string;
	theme: Theme | null;
	asked: string | null;
	/** Position per party id. */
	positions: Record<string, string>;
	clause: string | null;
	notDone: string | null;
	byPartyId: string | null;
	dueOn: LocalDate | null;
	ownDuties: string | null;
}

export interface DraftAttempt {
	id: string;
	on: LocalDate;
	form: AttemptForm;
	withPartyIds: string[];
	pointIds: string[];
	outcome: string;
	fileIds: string[];
	noProofReason: string | null;
}

/** A file that was uploaded with the draft. */
export interface DraftFile {
	id: string;
	name: string;
	size: number;
	sha256: string;
	mediaType: string;
}

/** An empty request of the organisation that starts it. */
export function emptyRequest(filer: DraftParty): DraftRequest {
	return {
		kind: null,
		agreement: {
			title: null,
			periodFrom: null,
			periodUntil: null,
			bidDate: null,
			madeOn: null,
			aroseOn: null,
		},
		parties: [{ ...filer, filer: true, side: 'applicant' }],
		points: [],
		attempts: [],
		documents: {},
	};
}

import type { DraftParty, DraftRequest } from '~/domain/dispute/request/draft-request';
import { localDate } from '~/domain/local-date';
import type { OrganisationKind } from '~/domain/parties/organisation';

function aParty(kind: OrganisationKind, name: string, side: DraftParty['side']): DraftParty {
	return {
		id: `party-${kind}`,
		side,
		filer: side === 'applicant',
		organisationId: `organisation-${kind}`,
		kind,
		name,
		code: null,
		kvk: null,
		rsin: null,
		municipality: null,
		address: 'Markt 1, 1234 AB Waterstad',
		contactName: null,
		contactEmail: `${kind}@example.nl`,
	};
}

/** The required documents a to f, answered with one file and otherwise a reason. */
export const documentKeys = [
	'housing-vision',
	'bid',
	'accounts',
	'consultation-report',
	'efforts',
	'proof-of-sending',
] as const;

/** A formation request of the tenants that can be filed as it is; change what the test is about. */
export function aRequest(changes: Partial<DraftRequest> = {}): DraftRequest {
	return {
		kind: 'formation',
		agreement: {
			title: 'Prestatieafspraken Waterstad 2027',
			periodFrom: 2027,
			periodUntil: 2027,
			bidDate: localDate('2026-06-26'),
			madeOn: null,
			aroseOn: localDate('2026-11-09'),
		},
		parties: [
			aParty('tenants', 'Huurdersbond Waterstad', 'applicant'),
			aParty('municipality', 'Gemeente Waterstad', 'respondent'),
			aParty('association', 'Woonstichting De Linde', 'respondent'),
		],
		points: [
			{
				id: 'point-1',
				title: 'Huurverhoging 2027',
				theme: 'affordability',
				asked: 'Bepaal dat de huren niet meer dan de inflatie stijgen.',
				positions: {
					'party-tenants': 'De huren stijgen niet meer dan de inflatie.',
					'party-municipality': 'De gemeente volgt de corporatie.',
					'party-association': 'De corporatie wil de ruimte ten volle gebruiken.',
				},
				clause: null,
				notDone: null,
				byPartyId: null,
				dueOn: null,
				ownDuties: null,
			},
		],
		attempts: [
			{
				id: 'attempt-1',
				on: localDate('2026-11-12'),
				form: 'meeting',
				withPartyIds: ['party-municipality', 'party-association'],
				pointIds: ['point-1'],
				outcome: 'Geen overeenstemming over de huurverhoging.',
				fileIds: ['file-1'],
				noProofReason: null,
			},
		],
		documents: Object.fromEntries(
			documentKeys.map((key) => [key, { fileIds: [], missingReason: 'Niet in ons bezit.' }]),
		),
		...changes,
	};
}

/** The one file that `aRequest` refers to. */
export const aDraftFile = {
	id: 'file-1',
	name: 'verslag-overleg.pdf',
	size: 12_345,
	sha256: 'a'.repeat(64),
	mediaType: 'application/pdf',
};

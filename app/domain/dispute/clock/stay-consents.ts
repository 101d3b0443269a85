import { compareDates, type LocalDate } from '../../local-date';
import type { Dispute, Party, StayConsent } from '../dispute';
import { activeApplicants } from '../roles/role';

/** The consents to a stay on which one can still begin on `today`: a stay lasts a day at least. */
export function validConsents({ stayConsents }: Dispute, today: LocalDate): StayConsent[] {
	return stayConsents.filter(({ until }) => until > today);
}

/**
 * The applicants whose consent a stay needs (Awb 4:15): all who go on. Who was only named in the request,
 * and for whom nobody has confirmed to act, can't consent and has asked for nothing: once they come in,
 * they can end the stay.
 */
export function consentingApplicants(dispute: Dispute): Party[] {
	const active = activeApplicants(dispute);
	const known = active.filter(({ organisationId }) => organisationId !== null);
	return known.length > 0 ? known : active;
}

/** The first applicant whose consent is needed and not valid on `today`; null where all consent. */
export function withoutConsent(dispute: Dispute, today: LocalDate): Party | null {
	const consents = validConsents(dispute, today);
	return (
		consentingApplicants(dispute).find(
			({ id }) => !consents.some(({ partyId }) => partyId === id),
		) ?? null
	);
}

/** The consent that runs out first where all gave one whose consent is needed; null where one did not. */
export function firstConsentOfAll(dispute: Dispute): StayConsent | null {
	const consents = consentingApplicants(dispute).map(({ id }) =>
		dispute.stayConsents.find(({ partyId }) => partyId === id),
	);
	if (!consents.every((consent) => consent !== undefined)) return null;
	return consents.sort((a, b) => compareDates(a.until, b.until))[0] ?? null;
}

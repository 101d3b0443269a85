import { compareDates, type LocalDate } from '../local-date';
import type { Dispute, Party, StayConsent } from './dispute';
import { activeApplicants } from './role';

/** The consents to a stay on which one can still begin on `today`: a stay lasts a day at least. */
export function validConsents({ stayConsents }: Dispute, today: LocalDate): StayConsent[] {
	return stayConsents.filter(({ until }) => until > today);
}

/** The first applicant who goes on and has no valid consent on `today`; null where all consent. */
export function withoutConsent(dispute: Dispute, today: LocalDate): Party | null {
	const consents = validConsents(dispute, today);
	return (
		activeApplicants(dispute).find(({ id }) => !consents.some(({ partyId }) => partyId === id)) ??
		null
	);
}

/** The consent that runs out first where every applicant who goes on gave one; null where one did not. */
export function firstConsentOfAll(dispute: Dispute): StayConsent | null {
	const consents = activeApplicants(dispute).map(({ id }) =>
		dispute.stayConsents.find(({ partyId }) => partyId === id),
	);
	if (!consents.every((consent) => consent !== undefined)) return null;
	return consents.sort((a, b) => compareDates(a.until, b.until))[0] ?? null;
}

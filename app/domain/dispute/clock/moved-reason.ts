import type { LawData } from '../../law/law-data';
import type { Dispute } from '../dispute';
import { confirmingReason } from '../roles/unconfirmed-applicants';
import { rulingTerm, viewsTerm } from './clock';
import { cureReason } from './cure-reason';
import type { DueReason } from './due-reason';
import { informationReason } from './information-reason';
import { type MovedDate, openCure } from './moved-dates';

/** Why a date that moved is the day that it is now, in the dispute as the move left it. */
export function movedReason(
	{ term, partyId, to }: MovedDate,
	dispute: Dispute,
	law: LawData,
): DueReason | null {
	switch (term) {
		case 'ruling':
			return { why: 'term', term: rulingTerm(dispute, law) };
		case 'views':
			return { why: 'term', term: viewsTerm(dispute, law) };
		case 'cure': {
			const cure = openCure(dispute);
			return cure && cureReason(dispute, cure, law);
		}
		case 'confirming':
			return confirmingReason(dispute, law);
		case 'information': {
			const moved = dispute.informationRequests.find(
				(request) => request.partyId === partyId && request.due === to,
			);
			return moved ? informationReason(moved) : null;
		}
	}
}

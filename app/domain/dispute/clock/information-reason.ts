import { localDateOf } from '../../local-date';
import type { InformationRequest } from '../dispute';
import type { DueReason } from './due-reason';

/** Why a question has to be answered by its day, from what the request itself tells. */
export function informationReason(request: InformationRequest): DueReason {
	const { askedAt, due, set } = request;
	return {
		why: 'information',
		askedOn: localDateOf(new Date(askedAt)),
		setTo: set?.due ?? due,
		...(set?.moved && { moved: set.moved }),
		outages: set?.outages ?? [],
		due,
	};
}

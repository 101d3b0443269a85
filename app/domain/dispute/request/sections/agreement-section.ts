import * as z from 'zod/mini';
import { optionalDate, optionalText, optionalWholeNumber } from '../../../form/fields';
import type { DraftRequest } from '../draft-request';

const year = { min: 2015, max: 2099 };

/** Which agreements it is about; what is still empty is asked for again before filing. */
export const agreementSection = z
	.object({
		title: optionalText(200),
		periodFrom: optionalWholeNumber(year),
		periodUntil: optionalWholeNumber(year),
		bidDate: optionalDate(),
		madeOn: optionalDate(),
		aroseOn: optionalDate(),
	})
	.check(
		z.refine(
			({ periodFrom, periodUntil }) => !periodFrom || !periodUntil || periodFrom <= periodUntil,
			{ error: 'period-reversed', path: ['periodUntil'] },
		),
	);

export function withAgreement(
	request: DraftRequest,
	agreement: z.output<typeof agreementSection>,
): DraftRequest {
	return { ...request, agreement };
}

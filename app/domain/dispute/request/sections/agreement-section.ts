import * as z from 'zod/mini';
import { optionalDate, optionalText, optionalYear } from '../../../form/fields';
import type { LocalDate } from '../../../local-date';
import type { DraftRequest } from '../draft-request';

const bounds = { min: 2015, max: 2099 };

/**
 * Which agreements it is about; what is still empty is asked for again before filing. Its days are days
 * on which something happened, so that none is after `today`.
 */
export function agreementSection(today: LocalDate) {
	const dayPast = () =>
		optionalDate().check(
			z.refine((day) => day === null || day <= today, { error: 'date-in-future' }),
		);
	return z
		.object({
			title: optionalText(200),
			periodFrom: optionalYear(bounds),
			periodUntil: optionalYear(bounds),
			bidDate: dayPast(),
			madeOn: dayPast(),
			aroseOn: dayPast(),
		})
		.check(
			z.refine(
				({ periodFrom, periodUntil }) => !periodFrom || !periodUntil || periodFrom <= periodUntil,
				{ error: 'year-before-first', path: ['periodUntil'] },
			),
		);
}

/** Keeps the answers; the date that this kind of dispute is not asked for stays what it was. */
export function withAgreement(
	request: DraftRequest,
	agreement: z.output<ReturnType<typeof agreementSection>>,
): DraftRequest {
	const { bidDate, madeOn } = request.agreement;
	const unasked = {
		formation: { madeOn },
		performance: { bidDate },
	};
	const kept = request.kind ? unasked[request.kind] : { bidDate, madeOn };
	return { ...request, agreement: { ...agreement, ...kept } };
}

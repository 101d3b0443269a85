import * as z from 'zod/mini';
import { choice } from '../../../form/fields';
import { disputeKinds } from '../../dispute';
import type { DraftRequest } from '../draft-request';

/** The first question: did agreements not come about, or is one not kept? */
export const kindSection = z.object({ kind: choice(disputeKinds) });

export function withKind(
	request: DraftRequest,
	{ kind }: z.output<typeof kindSection>,
): DraftRequest {
	return { ...request, kind };
}

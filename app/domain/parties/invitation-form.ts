import * as z from 'zod/mini';
import { optionalText, requiredText } from '../form/fields';

/** Which invitation is confirmed, and for which organisation; none where the party is as typed in. */
export const invitationForm = z.object({
	reference: requiredText(20),
	partyId: requiredText(100),
	organisationId: optionalText(100),
});

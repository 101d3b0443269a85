import * as z from 'zod/mini';
import { confirmation, requiredText } from '../../../form/fields';

/** The signature by name under the declaration (Rtiv 19a: signed by at least one party). */
export const declarationSection = z.object({
	name: requiredText(200),
	capacity: requiredText(200),
	agreed: confirmation(),
});

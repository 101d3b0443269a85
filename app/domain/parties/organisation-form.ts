import * as z from 'zod/mini';
import { codeOfKind, identityFields } from './identity-fields';

/** An organisation as somebody types it in who acts for it. */
export const organisationForm = z.object(identityFields).check(codeOfKind());
export type OrganisationInput = z.output<typeof organisationForm>;

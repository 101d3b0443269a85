import * as z from 'zod/mini';
import { choice, requiredText } from '../../form/fields';

/** For which disputes a confirmed law holds: those filed from then on, or those that run as well. */
export const lawScopes = ['new', 'running'] as const;
export type LawScope = (typeof lawScopes)[number];

/** What whoever confirms a proposal chooses. */
export const confirmLawForm = z.object({ scope: choice(lawScopes) });

/** What whoever rejects a proposal says. */
export const rejectLawForm = z.object({ rejectReason: requiredText(4000) });

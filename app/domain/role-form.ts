import * as z from 'zod/mini';
import { ministryRoles } from './actor';
import { choice, optionalEmail, requiredEmail, requiredText } from './form/fields';

/** Giving the person at an address a role at the ministry. */
export const roleForm = z.object({
	email: requiredEmail(),
	name: requiredText(100),
	role: choice(ministryRoles),
});

/** The address at which an organisation itself can be reached. */
export const organisationEmailForm = z.object({ email: optionalEmail() });

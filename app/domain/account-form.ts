import * as z from 'zod/mini';
import { choice, requiredEmail, requiredText } from './form/fields';
import { languages } from './language';

/** What people say of themselves: their name, and the language in which they want to be spoken to. */
export const accountForm = z.object({ name: requiredText(100), language: choice(languages) });

/** Letting a colleague act for one's organisation. */
export const colleagueForm = z.object({ email: requiredEmail() });

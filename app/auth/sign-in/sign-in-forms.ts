import * as z from 'zod/mini';
import { requiredEmail, requiredText } from '~/domain/form/fields';
import { typedCode } from './typed-code';

/** Asking for a code. */
export const emailForm = z.object({ email: requiredEmail() });

/** Typing it: six digits or twelve, with the spaces and dashes that people put in. */
export const codeForm = z.object({
	code: z.pipe(
		requiredText(50),
		z.pipe(z.transform(typedCode), z.string().check(z.regex(/^\d{6}(\d{6})?$/, 'code-invalid'))),
	),
});

import type { LetterContact } from '~/documents/letter-opening';
import type { PortalContext } from '~/http/load-context';

/** Where the reader of a letter can turn to, as the operator has set it. */
export function letterContact({ runtime }: PortalContext): LetterContact {
	const { contactEmail, publicUrl } = runtime.config;
	return { email: contactEmail, url: publicUrl };
}

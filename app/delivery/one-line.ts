const longest = 150;

/**
 * A text for a mail's subject: one line without control or direction marks, and not too long, so that
 * what somebody typed can neither start a header nor hide what follows.
 */
export function oneLine(text: string): string {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
	const characters = [...line];
	return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

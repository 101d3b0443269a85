import type { Language } from '~/domain/language';
import type { Block } from './block';

/** A letter of the state, before it is set. */
export interface Letter {
	language: Language;
	/** What the document is called, also in a reader's title bar. */
	title: string;
	/** At the foot of each page, beside its number. */
	footer: string;
	createdAt: Date;
	/** Set across each page of what is not final. */
	mark?: string;
	blocks: Block[];
}

/**
 * Sets a letter as a tagged PDF/A-2a. What does so is loaded with the first letter, since it is a
 * quarter of a second that a start would wait for.
 */
export async function writeLetter(letter: Letter): Promise<Buffer> {
	const { setLetter } = await import('./set-letter');
	return setLetter(letter);
}

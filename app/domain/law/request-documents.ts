import type { LawData } from './law-data';

/** The documents that a request of this kind brings, each with the article that asks for it. */
export function requestDocuments(
	kind: 'formation' | 'performance',
	law: LawData,
): { key: string; article: string }[] {
	return law.documents[kind];
}

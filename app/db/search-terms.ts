import type { Dispute } from '~/domain/dispute/dispute';

/** The words of a text as search knows them: lower case, without accents, two characters or more. */
export function searchWords(text: string): string[] {
	const plain = text
		.normalize('NFKD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();
	const words = plain.match(/[\p{L}\p{N}]+(?:-\d+)*/gu) ?? [];
	return [...new Set(words.filter((word) => word.length >= 2).map((word) => word.slice(0, 40)))];
}

/** The words by which a dispute is found: its reference, and the names and places of its parties. */
export function searchTermsOf(dispute: Dispute): string[] {
	const names = dispute.parties.flatMap(({ identity }) =>
		'code' in identity ? [identity.name, identity.municipality ?? ''] : [identity.name],
	);
	return searchWords([dispute.reference, ...names].join(' '));
}

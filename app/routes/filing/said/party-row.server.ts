import type { DraftParty } from '~/domain/dispute/request/draft-request';
import type { Language } from '~/domain/language';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { partyContact, partySide } from '../parties/party-words';
import type { SaidRow } from './said-row';

/** A party as one row of a summary: who it is, and where it is told. */
export function partyRow(
	party: DraftParty,
	unreached: readonly string[],
	language: Language,
): SaidRow {
	const questions = partyQuestions[language];
	const isTold = party.organisationId !== null && !unreached.includes(party.organisationId);
	const numbers = [
		party.code,
		party.kvk && `${questions.kvk} ${party.kvk}`,
		party.rsin && `${questions.rsin} ${party.rsin}`,
	];
	const lines = [
		questions.kinds[party.kind],
		numbers.filter(Boolean).join(', '),
		party.municipality,
		party.address,
	];
	return {
		key: party.id,
		term: partySide(party, language),
		detail: {
			party: party.name,
			lines: lines.flatMap((line) => line || []),
			contact: partyContact(party, isTold, language),
		},
		change: { step: 'parties', item: party.id, what: party.name },
	};
}

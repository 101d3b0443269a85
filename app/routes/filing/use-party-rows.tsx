import type { SummaryRow } from '~/components/summary-list';
import type { DraftParty } from '~/domain/dispute/request/draft-request';
import { filingTexts } from '~/i18n/filing';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { useTexts } from '~/i18n/use-texts';
import { PartyContact } from './party-card';
import { usePartySide } from './use-party-side';
import { andBackToCheck, stepPath } from './wizard-paths';

/** A party as one row of a summary: who it is, and where it is told. */
export function usePartyRows(
	draftId: string,
	unreached: readonly string[],
): (party: DraftParty) => SummaryRow {
	const texts = useTexts(filingTexts);
	const questions = useTexts(partyQuestions);
	const sideOf = usePartySide();
	return (party) => {
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
		].filter(Boolean);
		return {
			key: party.id,
			term: sideOf(party),
			detail: (
				<>
					<strong>{party.name}</strong>
					{lines.map((line) => (
						<div key={line} className="portal-prose">
							{line}
						</div>
					))}
					<div>
						<PartyContact party={party} isTold={isTold} />
					</div>
				</>
			),
			action: {
				to: andBackToCheck(stepPath(draftId, 'parties', party.id)),
				label: texts.change,
				hidden: party.name,
			},
		};
	};
}

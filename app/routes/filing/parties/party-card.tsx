import { SummaryList } from '~/components/lists/summary-list';
import { Section } from '~/components/section';
import { TextLink } from '~/components/text-link';
import type { DraftParty } from '~/domain/dispute/request/draft-request';
import { filingTexts } from '~/i18n/filing/filing';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { Removal } from '../wizard/removal';
import { partyContact, partySide } from './party-words';

/** One party of the request: who it is, where it is told, and the ways to change or remove it. */
export function PartyCard(props: { party: DraftParty; isTold: boolean; to: string }) {
	const { party } = props;
	const texts = useTexts(filingTexts);
	const questions = useTexts(partyQuestions);
	const language = useLanguage();
	return (
		<Section
			title={party.name}
			actions={
				<TextLink to={props.to}>
					{texts.change} <span className="portal-hidden">{party.name}</span>
				</TextLink>
			}
		>
			<SummaryList
				rows={[
					{ key: 'side', term: questions.role, detail: partySide(party, language) },
					{ key: 'kind', term: questions.kind, detail: questions.kinds[party.kind] },
					{
						key: 'contact',
						term: questions.contact,
						detail: partyContact(party, props.isTold, language),
					},
				]}
			/>
			{!party.filer && (
				<Removal
					label={questions.remove(party.name)}
					sure={questions.removeSure}
					fields={{ partyId: party.id }}
				/>
			)}
		</Section>
	);
}

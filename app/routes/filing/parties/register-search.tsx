import { useSearchParams } from '@remix-run/react';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';
import { TextField } from '~/components/form/text-field';
import { DataTable } from '~/components/lists/data-table';
import { TextLink } from '~/components/text-link';
import type { OrganisationKind } from '~/domain/parties/organisation';
import { partyQuestions } from '~/i18n/filing/party-questions';
import { useTexts } from '~/i18n/use-texts';
import { comesFromCheck, stepPath } from '../wizard/wizard-paths';

/** What was searched for in the register, and what it has. */
export interface Searched {
	text: string;
	found: {
		id: string;
		name: string;
		kind: OrganisationKind;
		code: string | null;
		isThere: boolean;
	}[];
}

/** Finds an organisation of the register by its name; choosing one begins a party. */
export function RegisterSearch(props: { draftId: string; searched: Searched | null }) {
	const { draftId, searched } = props;
	const questions = useTexts(partyQuestions);
	const [search] = useSearchParams();
	const isFromCheck = comesFromCheck(search);
	const choosing = (id: string) => {
		const query = new URLSearchParams({ register: id });
		if (isFromCheck) query.set('terug', 'controle');
		return `${stepPath(draftId, 'parties', 'nieuw')}?${query}`;
	};
	return (
		<>
			<search>
				<form method="get" action={`${stepPath(draftId, 'parties')}#register`}>
					{isFromCheck && <input type="hidden" name="terug" value="controle" />}
					<TextField
						name="zoek"
						label={questions.search}
						hint={questions.searchHint}
						width="medium"
						optional
						defaultValue={searched?.text}
					/>
					<ActionGroup>
						<Button kind="secondary">{questions.searchButton}</Button>
					</ActionGroup>
				</form>
			</search>
			<div role="status" className="portal-actions">
				{searched && (
					<DataTable
						caption={questions.found(searched.text)}
						columns={[
							{ key: 'name', label: questions.name },
							{ key: 'kind', label: questions.kind },
							{ key: 'code', label: questions.codeShort },
							{ key: 'choose', label: questions.choose },
						]}
						rows={searched.found.map((organisation) => ({
							key: organisation.id,
							cells: [
								organisation.name,
								questions.kinds[organisation.kind],
								organisation.code ?? '–',
								organisation.isThere ? (
									questions.alreadyThere
								) : (
									<TextLink key="choose" to={choosing(organisation.id)}>
										{questions.choose} <span className="portal-hidden">{organisation.name}</span>
									</TextLink>
								),
							],
						}))}
						empty={questions.nothingFound(searched.text)}
					/>
				)}
			</div>
		</>
	);
}

import { EndMembership } from '~/components/end-membership';
import { ActionGroup } from '~/components/form/action-group';
import { DataTable } from '~/components/lists/data-table';
import { MembershipButton } from '~/components/membership-button';
import { formatDate } from '~/i18n/format/format-date';
import { organisationTexts } from '~/i18n/people/organisation';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { OrganisationMember } from '~/services/people/organisation-people.server';

/** Who may act for an organisation, with a button to end it where that can be done. */
export function PeopleTable(props: {
	empty: string;
	people: readonly OrganisationMember[];
	/** The reader, who is told apart from the others. */
	ownId: string;
	canEnd: boolean;
}) {
	const texts = useTexts(organisationTexts);
	const language = useLanguage();
	return (
		<DataTable
			caption={texts.peopleCaption}
			empty={props.empty}
			columns={columns(texts)}
			rows={props.people.map(({ membershipId, personId, name, email, since }) => ({
				key: membershipId,
				cells: [
					(name || texts.unnamed) + (personId === props.ownId ? ` (${texts.you})` : ''),
					email,
					formatDate(since, language),
					props.canEnd ? (
						<EndMembership
							key="end"
							membershipId={membershipId}
							label={texts.end}
							hidden={texts.endHidden(name || email)}
							means={texts.endMeans(name || email)}
							confirm={texts.endConfirm}
						/>
					) : (
						texts.lastOne
					),
				],
			}))}
		/>
	);
}

/** Who has asked to act for an organisation, with the buttons that decide it. */
export function RequestsTable(props: { empty: string; people: readonly OrganisationMember[] }) {
	const texts = useTexts(organisationTexts);
	const language = useLanguage();
	return (
		<DataTable
			caption={texts.requestsCaption}
			empty={props.empty}
			columns={columns(texts)}
			rows={props.people.map(({ membershipId, name, email, since }) => {
				const hidden = texts.requestOf(name || email);
				return {
					key: membershipId,
					cells: [
						name || texts.unnamed,
						email,
						formatDate(since, language),
						<ActionGroup key="decide">
							<MembershipButton
								intent="bevestig"
								membershipId={membershipId}
								kind="primary"
								label={texts.confirm}
								hidden={hidden}
							/>
							<MembershipButton
								intent="weiger"
								membershipId={membershipId}
								label={texts.refuse}
								hidden={hidden}
							/>
						</ActionGroup>,
					],
				};
			})}
		/>
	);
}

function columns(texts: { name: string; email: string; since: string; act: string }) {
	return [
		{ key: 'name', label: texts.name },
		{ key: 'email', label: texts.email },
		{ key: 'since', label: texts.since },
		{ key: 'act', label: texts.act },
	];
}

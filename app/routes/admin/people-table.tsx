import { EndMembership } from '~/components/end-membership';
import { DataTable } from '~/components/lists/data-table';
import { procedureTexts } from '~/i18n/names/procedure';
import { adminTexts } from '~/i18n/people/admin';
import { useTexts } from '~/i18n/use-texts';
import type { MinistryMember } from '~/services/people/ministry-memberships.server';

/** Who works for the ministry in which role, with a button to end it; the last administrator stays. */
export function MinistryTable(props: { members: readonly MinistryMember[]; ownId: string }) {
	const { people: texts } = useTexts(adminTexts);
	const { role: roles } = useTexts(procedureTexts);
	const administrators = props.members.filter(({ role }) => role === 'administrator').length;
	return (
		<DataTable
			caption={texts.caption}
			empty={texts.none}
			columns={[
				{ key: 'name', label: texts.name },
				{ key: 'email', label: texts.email },
				{ key: 'role', label: texts.role },
				{ key: 'act', label: texts.act },
			]}
			rows={props.members.map(({ membershipId, personId, name, email, role }) => ({
				key: membershipId,
				cells: [
					(name || email) + (personId === props.ownId ? ` (${texts.you})` : ''),
					email,
					roles[role],
					role === 'administrator' && administrators < 2 ? (
						texts.lastOne
					) : (
						<EndMembership
							key="end"
							membershipId={membershipId}
							label={texts.end}
							hidden={texts.endHidden(name || email, roles[role])}
							means={texts.endMeans(name || email)}
							confirm={texts.endConfirm}
						/>
					),
				],
			}))}
		/>
	);
}

import { Fragment } from 'react';
import { DataTable } from '~/components/lists/data-table';
import { Section } from '~/components/section';
import type { MarkedParty } from '~/db/find-party-marks';
import type { Dispute, Party } from '~/domain/dispute/dispute';
import { partyTexts } from '~/i18n/dispute/file/parties';
import { formatDateTime } from '~/i18n/format/format-date';
import { procedureTexts } from '~/i18n/names/procedure';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { PartyMarks } from '../judging/party-marks';

/** Everybody who has a part in the dispute, and whether somebody acts for them in the portal. */
export function PartyTable(props: {
	dispute: Dispute;
	partyId: string | null;
	withContacts: boolean;
	/** What the ministry has to know of them. */
	marks: readonly MarkedParty[];
}) {
	const texts = useTexts(partyTexts);
	const { side } = useTexts(procedureTexts);
	const language = useLanguage();
	const { withContacts, partyId, dispute } = props;
	const marksOf = ({ id }: Party) =>
		props.marks.flatMap((each) => (each.partyId === id ? each.mark : []));
	const isIn = (party: Party) =>
		party.organisationId !== null && !marksOf(party).includes('unreached');
	const columns = [
		{ key: 'name', label: texts.name },
		{ key: 'side', label: texts.side },
		{ key: 'address', label: texts.address },
		{ key: 'confirmed', label: texts.confirmed },
		...(withContacts ? [{ key: 'contact', label: texts.contact }] : []),
	];
	return (
		<Section title={texts.title}>
			<DataTable
				caption={<span className="portal-hidden">{texts.title}</span>}
				columns={columns}
				rows={dispute.parties.map((party) => ({
					key: party.id,
					cells: [
						party.id === partyId ? `${party.identity.name} ${texts.you}` : party.identity.name,
						party.withdrawnAt
							? `${side[party.side]}. ${texts.withdrew(formatDateTime(party.withdrawnAt, language))}`
							: side[party.side],
						address(party),
						<Fragment key="confirmed">
							{isIn(party) ? texts.yes : texts.notYet}
							<PartyMarks reference={dispute.reference} marks={marksOf(party)} />
						</Fragment>,
						[party.contact.name, party.contact.email].filter(Boolean).join(', '),
					],
				}))}
				empty=""
			/>
		</Section>
	);
}

function address({ identity }: Party): string {
	if (!('code' in identity)) return '';
	const { address, municipality, code, kvk } = identity;
	// An address usually ends with the town.
	const place = municipality && !address?.includes(municipality) && municipality;
	return [address, place, code, kvk && `KvK ${kvk}`].filter(Boolean).join(', ');
}

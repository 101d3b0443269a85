import { DataTable } from '~/components/lists/data-table';
import { SummaryList } from '~/components/lists/summary-list';
import { Section } from '~/components/section';
import type { Exhibit, Party, RequiredDocumentAnswer } from '~/domain/dispute/dispute';
import { exhibitTexts } from '~/i18n/dispute/file/exhibits';
import { formatDateTime } from '~/i18n/format/format-date';
import { formatSize } from '~/i18n/format/format-size';
import { requestDocumentTexts } from '~/i18n/names/request-documents';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { ExhibitLink, ExhibitLinkList } from './exhibit-links';

/** Every document of the file by its number, which required ones came later, and which are missing and why. */
export function ExhibitTable(props: {
	reference: string;
	exhibits: readonly Exhibit[];
	parties: readonly Party[];
	missing: readonly RequiredDocumentAnswer[];
	/** Per required document the exhibits with which it came when the request was completed. */
	later: readonly { document: string; exhibitIds: readonly string[] }[];
}) {
	const texts = useTexts(exhibitTexts);
	const documents = useTexts(requestDocumentTexts);
	const language = useLanguage();
	const purpose = (key: string) => texts.purposes[key] ?? documents[key]?.name ?? key;
	const from = (id: string | null) => props.parties.find((party) => party.id === id);
	const missing = props.missing.filter(({ missingReason }) => missingReason);
	const later = props.later.filter(({ exhibitIds }) => exhibitIds.length > 0);
	return (
		<Section id="stukken" title={texts.title}>
			<DataTable
				caption={texts.caption}
				columns={[
					{ key: 'name', label: texts.name },
					{ key: 'purpose', label: texts.purpose },
					{ key: 'from', label: texts.from },
					{ key: 'added', label: texts.added, narrow: true },
				]}
				rows={props.exhibits.map((exhibit) => ({
					key: exhibit.id,
					cells: [
						<span key="name">
							<ExhibitLink reference={props.reference} exhibit={exhibit} /> (
							{formatSize(exhibit.size, language)})
						</span>,
						purpose(exhibit.purpose),
						from(exhibit.partyId)?.identity.name ?? '',
						formatDateTime(exhibit.addedAt, language),
					],
				}))}
				empty={texts.none}
			/>
			{later.length > 0 && (
				<>
					<p className="portal-label">{texts.later}</p>
					<SummaryList
						rows={later.map(({ document, exhibitIds }) => ({
							key: document,
							term: purpose(document),
							detail: (
								<ExhibitLinkList
									reference={props.reference}
									exhibits={props.exhibits}
									ids={exhibitIds}
								/>
							),
						}))}
					/>
				</>
			)}
			{missing.length > 0 && (
				<>
					<p className="portal-label">{texts.missing}</p>
					<SummaryList
						rows={missing.map(({ document, missingReason }) => ({
							key: document,
							term: purpose(document),
							detail: missingReason,
						}))}
					/>
				</>
			)}
		</Section>
	);
}

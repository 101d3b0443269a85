import { DataTable } from '~/components/lists/data-table';
import { TextLink } from '~/components/text-link';
import { formatDateTime } from '~/i18n/format/format-date';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import type { VersionLine } from './law';

/** Versions that were proposed, with what became of each. */
export function VersionTable(props: {
	caption: string;
	empty: string;
	versions: readonly VersionLine[];
}) {
	const texts = useTexts(lawConsoleTexts);
	const language = useLanguage();
	return (
		<DataTable
			caption={props.caption}
			empty={props.empty}
			columns={[
				{ key: 'version', label: texts.version },
				{ key: 'by', label: texts.proposedBy },
				{ key: 'at', label: texts.proposedAt },
				{ key: 'state', label: texts.state },
				{ key: 'decided', label: texts.decidedBy },
			]}
			rows={props.versions.map(({ version, proposedBy, proposedAt, state, decidedBy }) => ({
				key: String(version),
				cells: [
					<TextLink key="version" to={`/beheer/wet/${version}`}>
						{texts.versionLink(version)}
					</TextLink>,
					proposedBy,
					formatDateTime(proposedAt, language),
					texts.states[state],
					decidedBy ?? '',
				],
			}))}
		/>
	);
}

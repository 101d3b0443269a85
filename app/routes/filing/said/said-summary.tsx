import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { filingTexts } from '~/i18n/filing/filing';
import { useTexts } from '~/i18n/use-texts';
import { FileList } from '../files/file-list';
import { andBackToCheck, stepPath } from '../wizard/wizard-paths';
import type { SaidDetail, SaidRow } from './said-row';

/** What was entered, as the server says it, with the ways to change it and come back. */
export function SaidSummary({ draftId, rows }: { draftId: string; rows: readonly SaidRow[] }) {
	const texts = useTexts(filingTexts);
	return (
		<SummaryList
			rows={rows.map(({ key, term, detail, change }) => ({
				key,
				term,
				detail: <Detail draftId={draftId} detail={detail} />,
				action: change && {
					to: andBackToCheck(stepPath(draftId, change.step, change.item)),
					label: texts.change,
					hidden: change.what,
				},
			}))}
		/>
	);
}

function Detail({ draftId, detail }: { draftId: string; detail: SaidDetail }) {
	if ('text' in detail) return detail.text;
	if ('typed' in detail) return <Prose text={detail.typed} />;
	if ('files' in detail) return <FileList draftId={draftId} files={detail.files} />;
	return (
		<>
			<strong>{detail.party}</strong>
			<Prose text={detail.lines.join('\n')} />
			<div>{detail.contact}</div>
		</>
	);
}

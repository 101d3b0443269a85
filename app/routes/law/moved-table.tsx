import { WhyThisDate } from '~/components/dates/why-this-date';
import { DataTable } from '~/components/lists/data-table';
import type { MovedDate } from '~/domain/dispute/clock/moved-dates';
import { formatWeekday } from '~/i18n/format/format-date';
import { lawPreviewTexts } from '~/i18n/law/preview';
import { movedDateTexts } from '~/i18n/terms/moved-dates';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** A preview as a page gets it: how many disputes move, a page of them, and who can't be told. */
export interface PreviewShown {
	moving: { reference: string; moved: (MovedDate & { why: string[] })[] }[];
	movingCount: number;
	page: number;
	morePages: boolean;
	unknown: string[];
	unknownCount: number;
	lookedAt: number;
}

/** Which dates of which disputes would move, from, to and why; a page of them, with the total said. */
export function MovedTable({ preview }: { preview: PreviewShown }) {
	const texts = useTexts(lawPreviewTexts);
	const dates = useTexts(movedDateTexts);
	const language = useLanguage();
	const { moving, movingCount, unknown, unknownCount, lookedAt } = preview;
	const rows = moving.flatMap(({ reference, moved }) =>
		moved.map(({ term, partyId, from, to, why }) => ({
			key: `${reference}-${term}-${partyId}-${from}-${to}`,
			cells: [
				reference,
				dates.term[term],
				from ? formatWeekday(from, language) : dates.unknown,
				<div key="to">
					{to ? formatWeekday(to, language) : dates.unknown}
					<WhyThisDate
						lines={why}
						about={`${reference}, ${to ? formatWeekday(to, language) : dates.unknown}`}
					/>
				</div>,
			],
		})),
	);
	return (
		<>
			<p className="utrecht-paragraph">
				{texts.lookedAt(lookedAt)} {texts.previewCount(movingCount)}
			</p>
			{unknownCount > 0 && (
				<p className="utrecht-paragraph">
					{texts.unknown(unknownCount, unknown.slice(0, 3).join(', '))}
				</p>
			)}
			{rows.length > 0 && (
				<DataTable
					caption={texts.previewCaption}
					empty=""
					columns={[
						{ key: 'reference', label: texts.reference, narrow: true },
						{ key: 'term', label: texts.date },
						{ key: 'from', label: texts.now },
						{ key: 'to', label: texts.becomes },
					]}
					rows={rows}
				/>
			)}
		</>
	);
}

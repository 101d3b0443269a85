import { DataTable } from '~/components/lists/data-table';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import type { Dispute } from '~/domain/dispute/dispute';
import type { Point } from '~/domain/dispute/point';
import { isFilersAccount } from '~/domain/dispute/roles/filers-account';
import { disputingParties } from '~/domain/dispute/roles/role';
import { filedPointTexts } from '~/i18n/dispute/file/points';
import { pointTexts } from '~/i18n/dispute/steps/points';
import { formatDate } from '~/i18n/format/format-date';
import { themeTexts } from '~/i18n/names/themes';
import { useLanguage, useTexts } from '~/i18n/use-texts';

/** Every point in dispute: what is asked, and what each party thinks of it. */
export function PointList({ dispute }: { dispute: Dispute }) {
	const texts = useTexts(filedPointTexts);
	return (
		<Section id="punten" title={texts.title}>
			{dispute.points.map((point) => (
				<PointPart key={point.id} dispute={dispute} point={point} />
			))}
		</Section>
	);
}

function PointPart({ dispute, point }: { dispute: Dispute; point: Point }) {
	const { pointTitle } = useTexts(pointTexts);
	const texts = useTexts(filedPointTexts);
	const theme = useTexts(themeTexts);
	// Until somebody has answered, the column would only say so, once for each party and point.
	const answered = dispute.views.length > 0;
	const viewsOf = (partyId: string) =>
		dispute.views
			.filter((views) => views.partyId === partyId)
			.flatMap((views) => views.perPoint[point.id] ?? [])
			.join('\n\n');
	return (
		<Section level={3} title={pointTitle(point.number, point.title)}>
			<p className="portal-caption">{theme[point.theme]}</p>
			<p className="portal-label">{texts.asked}</p>
			<Prose text={point.asked} />
			<PerformanceFacts dispute={dispute} point={point} />
			<DataTable
				caption={texts.matrix(point.number)}
				columns={[
					{ key: 'party', label: texts.party },
					{ key: 'position', label: texts.position, typed: true },
					...(answered ? [{ key: 'views', label: texts.views, typed: true }] : []),
				]}
				rows={disputingParties(dispute).map(({ id, identity }) => ({
					key: id,
					cells: [
						identity.name,
						<Position
							key="position"
							text={point.positions[id]}
							filersAccount={isFilersAccount(dispute, id)}
						/>,
						viewsOf(id) || texts.noViews,
					],
				}))}
				empty=""
			/>
		</Section>
	);
}

/** A party's own position, or what the filer says of it: nobody takes the one for the other. */
function Position(props: { text: string | undefined; filersAccount: boolean }) {
	const { noPosition } = useTexts(filedPointTexts);
	const { byApplicant } = useTexts(pointTexts);
	const { text, filersAccount } = props;
	if (!text) return noPosition;
	if (!filersAccount) return text;
	return (
		<>
			<span className="portal-caption">{byApplicant} </span>
			{text}
		</>
	);
}

function PerformanceFacts({ dispute, point }: { dispute: Dispute; point: Point }) {
	const texts = useTexts(filedPointTexts);
	const language = useLanguage();
	const { performance } = point;
	if (!performance) return null;
	const by = dispute.parties.find(({ id }) => id === performance.byPartyId)?.identity.name;
	const rows = [
		{ key: 'clause', term: texts.clause, detail: <Prose text={performance.clause} /> },
		{ key: 'notDone', term: texts.notDone, detail: <Prose text={performance.notDone} /> },
		{ key: 'by', term: texts.by, detail: by },
		{
			key: 'dueOn',
			term: texts.dueOn,
			detail: performance.dueOn && formatDate(performance.dueOn, language),
		},
		{ key: 'ownDuties', term: texts.ownDuties, detail: <Prose text={performance.ownDuties} /> },
	];
	return (
		<>
			<p className="portal-label">{texts.performance}</p>
			<SummaryList rows={rows.filter(({ detail }) => detail)} />
		</>
	);
}

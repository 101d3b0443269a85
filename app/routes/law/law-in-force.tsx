import { Badge } from '~/components/badge';
import { DataTable } from '~/components/lists/data-table';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { disputeKinds } from '~/domain/dispute/dispute';
import { flatLaw } from '~/domain/law/console/flat-law';
import type { LawData } from '~/domain/law/law-data';
import { termKeys } from '~/domain/law/term-keys';
import { formatWeekday } from '~/i18n/format/format-date';
import { lengthText } from '~/i18n/format/length-text';
import { lawDataTexts } from '~/i18n/law/data';
import { holidayFieldTexts } from '~/i18n/law/holiday-fields';
import { lawInForceTexts } from '~/i18n/law/in-force';
import { lawConsoleTexts } from '~/i18n/law/law-console';
import { lawPathText, lawValueText } from '~/i18n/law/law-value';
import { kindTexts } from '~/i18n/names/kinds';
import { lawArticle } from '~/i18n/names/law-article';
import { documentName } from '~/i18n/names/request-documents';
import { termWords } from '~/i18n/terms/term-words';
import { useLanguage, useTexts } from '~/i18n/use-texts';

const datePaths = [
	'earlierAgreements.madeFrom',
	'earlierAgreements.aboutYearsFrom',
	'earlierAgreements.source',
	'formationPractice.day',
	'formationPractice.month',
	'holidaysKnownThrough',
] as const;

/** The law in force, group by group, with what is still to be confirmed. */
export function LawInForce({ law }: { law: LawData }) {
	const data = useTexts(lawDataTexts);
	const words = useTexts(lawInForceTexts);
	const { kind } = useTexts(kindTexts);
	const language = useLanguage();
	const flat = flatLaw(law);
	const value = (path: string) => lawValueText(path, flat[path] ?? null, language);
	return (
		<Section title={words.inForce(law.version)}>
			<Section level={3} title={data.groups.dates}>
				<SummaryList
					rows={[
						{
							key: 'performanceOpensOn',
							term: data.fields.performanceOpensOn,
							detail: (
								<>
									{value('performanceOpensOn')} <Sureness sure={law.performanceConfirmed} />
								</>
							),
						},
						...datePaths.map((path) => ({
							key: path,
							term: lawPathText(path, language),
							detail: value(path),
						})),
					]}
				/>
			</Section>
			<TermTable law={law} />
			<HolidayTable law={law} />
			{disputeKinds.map((each) => (
				<Section key={each} level={3} title={`${data.groups.documents}: ${kind[each]}`}>
					<ul className="utrecht-unordered-list">
						{law.documents[each].map(({ key, article }) => (
							<li key={key}>
								{documentName(key, language)} ({lawArticle(article, language)})
							</li>
						))}
					</ul>
				</Section>
			))}
			<Section level={3} title={data.groups.remedies}>
				<div lang="nl">
					<Prose text={law.remedies.nl} />
				</div>
				<div lang="en">
					<Prose text={law.remedies.en} />
				</div>
			</Section>
		</Section>
	);
}

function TermTable({ law }: { law: LawData }) {
	const data = useTexts(lawDataTexts);
	const words = useTexts(lawInForceTexts);
	const texts = useTexts(lawConsoleTexts);
	const { term } = useTexts(termWords);
	const language = useLanguage();
	return (
		<Section level={3} title={data.groups.terms}>
			<DataTable
				caption={<span className="portal-hidden">{data.groups.terms}</span>}
				empty=""
				columns={[
					{ key: 'term', label: words.term },
					{ key: 'length', label: words.length, narrow: true },
					{ key: 'article', label: data.parts.article },
					{ key: 'moves', label: data.parts.moves },
					{ key: 'state', label: texts.state, narrow: true },
				]}
				rows={termKeys.map((key) => {
					const { length, article, moves, confirmed } = law.terms[key];
					return {
						key,
						cells: [
							term[key],
							lengthText(length, language),
							lawArticle(article, language),
							moves ? data.yes : data.no,
							<Sureness key="state" sure={confirmed} />,
						],
					};
				})}
			/>
		</Section>
	);
}

function HolidayTable({ law }: { law: LawData }) {
	const data = useTexts(lawDataTexts);
	const words = useTexts(lawInForceTexts);
	const days = useTexts(holidayFieldTexts);
	const texts = useTexts(lawConsoleTexts);
	const language = useLanguage();
	return (
		<Section level={3} title={data.groups.holidays}>
			<DataTable
				caption={<span className="portal-hidden">{data.groups.holidays}</span>}
				empty={words.holidaysNone}
				columns={[
					{ key: 'day', label: days.day },
					{ key: 'source', label: data.parts.source },
					{ key: 'state', label: texts.state, narrow: true },
				]}
				rows={law.decreedHolidays.map(({ date, source, confirmed }) => ({
					key: date,
					cells: [formatWeekday(date, language), source, <Sureness key="state" sure={confirmed} />],
				}))}
			/>
		</Section>
	);
}

function Sureness({ sure }: { sure: boolean }) {
	const words = useTexts(lawInForceTexts);
	return <Badge tone={sure ? 'ok' : 'warning'}>{sure ? words.sure : words.unconfirmed}</Badge>;
}

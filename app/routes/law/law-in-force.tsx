import { Badge } from '~/components/badge';
import { DataTable } from '~/components/data-table';
import { Prose } from '~/components/prose';
import { Section } from '~/components/section';
import { SummaryList } from '~/components/summary-list';
import { disputeKinds } from '~/domain/dispute/dispute';
import { flatLaw } from '~/domain/law/console/flat-law';
import { type LawData, termKeys } from '~/domain/law/law-data';
import { formatWeekday } from '~/i18n/format-date';
import { lawArticle } from '~/i18n/law-article';
import { lawConsoleTexts } from '~/i18n/law-console';
import { lawPathText, lawValueText } from '~/i18n/law-value';
import { lengthText } from '~/i18n/length-text';
import { procedureTexts } from '~/i18n/procedure';
import { documentName } from '~/i18n/request-documents';
import { termWords } from '~/i18n/term-words';
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
	const texts = useTexts(lawConsoleTexts);
	const { kind } = useTexts(procedureTexts);
	const language = useLanguage();
	const flat = flatLaw(law);
	const value = (path: string) => lawValueText(path, flat[path] ?? null, language);
	return (
		<Section title={texts.inForce(law.version)}>
			<Section level={3} title={texts.groups.dates}>
				<SummaryList
					rows={[
						{
							key: 'performanceOpensOn',
							term: texts.fields.performanceOpensOn,
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
				<Section key={each} level={3} title={`${texts.groups.documents}: ${kind[each]}`}>
					<ul className="utrecht-unordered-list">
						{law.documents[each].map(({ key, article }) => (
							<li key={key}>
								{documentName(key, language)} ({lawArticle(article, language)})
							</li>
						))}
					</ul>
				</Section>
			))}
			<Section level={3} title={texts.groups.remedies}>
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
	const texts = useTexts(lawConsoleTexts);
	const { term } = useTexts(termWords);
	const language = useLanguage();
	return (
		<Section level={3} title={texts.groups.terms}>
			<DataTable
				caption={texts.groups.terms}
				empty=""
				columns={[
					{ key: 'term', label: texts.term },
					{ key: 'length', label: texts.length, narrow: true },
					{ key: 'article', label: texts.parts.article },
					{ key: 'moves', label: texts.parts.moves },
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
							moves ? texts.yes : texts.no,
							<Sureness key="state" sure={confirmed} />,
						],
					};
				})}
			/>
		</Section>
	);
}

function HolidayTable({ law }: { law: LawData }) {
	const texts = useTexts(lawConsoleTexts);
	const language = useLanguage();
	return (
		<Section level={3} title={texts.groups.holidays}>
			<DataTable
				caption={texts.groups.holidays}
				empty={texts.holidaysNone}
				columns={[
					{ key: 'day', label: texts.day },
					{ key: 'source', label: texts.parts.source },
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
	const texts = useTexts(lawConsoleTexts);
	return <Badge tone={sure ? 'ok' : 'warning'}>{sure ? texts.sure : texts.unconfirmed}</Badge>;
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { Section } from '~/components/section';
import { Stepper } from '~/components/stepper';
import type { DisputeState } from '~/domain/dispute/dispute';
import type { DisputeRole } from '~/domain/dispute/roles/role';
import { termKeys } from '~/domain/law/term-keys';
import { stepTexts } from '~/i18n/dispute/step-texts';
import { formatDate } from '~/i18n/format/format-date';
import { lengthText } from '~/i18n/format/length-text';
import { lawArticle } from '~/i18n/names/law-article';
import { procedureTexts } from '~/i18n/names/procedure';
import { requestDocumentTexts } from '~/i18n/names/request-documents';
import { procedurePageTexts } from '~/i18n/public/procedure-page';
import { termWords } from '~/i18n/terms/term-words';
import { useLanguage } from '~/i18n/use-texts';
import { lawInForce } from '~/services/law/law-in-force.server';
import { stepOverview } from './step-overview.server';

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => procedurePageTexts[language].title);

/** The steps as the procedure has them, and the terms and documents of the law in force. */
export async function loader({ context }: LoaderFunctionArgs) {
	const { terms, documents, performanceOpensOn, performanceConfirmed } = await lawInForce(
		context.runtime.db,
	);
	return { steps: stepOverview, terms, documents, performanceOpensOn, performanceConfirmed };
}

const mainLine = ['filed', 'under-review', 'advised', 'awaiting-signature', 'ruled'] as const;
const aside = ['cure-requested', 'declined', 'withdrawn'] as const;

export default function Procedure() {
	const language = useLanguage();
	const texts = procedurePageTexts[language];
	const { state: names } = procedureTexts[language];
	return (
		<Page title={texts.title} lead={texts.lead}>
			<Section title={texts.courseTitle}>
				<Stepper
					steps={mainLine.map((state) => ({
						key: state,
						label: names[state],
						note: texts.state[state],
					}))}
				/>
				<Section title={texts.asideTitle} level={3}>
					<dl className="portal-terms">
						{aside.map((state) => (
							<div key={state}>
								<dt>{names[state]}</dt>
								<dd>{texts.state[state]}</dd>
							</div>
						))}
					</dl>
				</Section>
			</Section>
			<Kinds />
			<Terms />
			<Documents />
			<Section title={texts.rulingTitle}>
				<ul>
					{texts.ruling.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</Section>
			<Steps />
		</Page>
	);
}

function Kinds() {
	const language = useLanguage();
	const texts = procedurePageTexts[language];
	const { terms, performanceOpensOn, performanceConfirmed } = useLoaderData<typeof loader>();
	const inWords = (key: 'formation-arises' | 'formation-window') =>
		lengthText(terms[key].length, language);
	return (
		<Section title={texts.kindsTitle}>
			<p className="utrecht-paragraph">
				{texts.formation(inWords('formation-arises'), inWords('formation-window'))}
			</p>
			<p className="utrecht-paragraph">
				{texts.performance(formatDate(performanceOpensOn, language))}
				{!performanceConfirmed && ` ${texts.toConfirm}`}
			</p>
		</Section>
	);
}

function Terms() {
	const language = useLanguage();
	const texts = procedurePageTexts[language];
	const { term, startEvent } = termWords[language];
	const { terms } = useLoaderData<typeof loader>();
	return (
		<Section title={texts.termsTitle}>
			<p className="utrecht-paragraph">{texts.termsIntro}</p>
			<DataTable
				caption={texts.termsCaption}
				columns={[
					{ key: 'term', label: texts.termColumns.term },
					{ key: 'length', label: texts.termColumns.length },
					{ key: 'from', label: texts.termColumns.from },
					{ key: 'article', label: texts.termColumns.article },
				]}
				rows={termKeys.map((key) => ({
					key,
					cells: [
						term[key],
						lengthText(terms[key].length, language).replace(' ', '\u00a0'),
						startEvent[key],
						<>
							{lawArticle(terms[key].article, language)}
							{!terms[key].confirmed && <small>{texts.toConfirm}</small>}
						</>,
					],
				}))}
				empty=""
			/>
		</Section>
	);
}

function Documents() {
	const language = useLanguage();
	const texts = procedurePageTexts[language];
	const { formation, performance } = useLoaderData<typeof loader>().documents;
	const always = new Set(formation.map(({ key }) => key));
	return (
		<Section title={texts.documentsTitle}>
			<p className="utrecht-paragraph">{texts.documentsIntro}</p>
			<ul>
				{performance.map(({ key, article }) => (
					<li key={key}>
						{requestDocumentTexts[language][key]?.name ?? key}
						{!always.has(key) && ` (${texts.documentsPerformance})`}
						<small>{lawArticle(article, language)}</small>
					</li>
				))}
			</ul>
		</Section>
	);
}

function Steps() {
	const language = useLanguage();
	const texts = procedurePageTexts[language];
	const names = procedureTexts[language];
	const { steps } = useLoaderData<typeof loader>();
	const roleName = (role: DisputeRole) =>
		({ ...names.side, ...names.role })[role].replace(/^./, (first) => first.toUpperCase());
	const whenText = (when: readonly DisputeState[] | 'always' | 'while-open') => {
		if (when === 'always') return texts.always;
		return when === 'while-open'
			? texts.whileOpen
			: when.map((state) => names.state[state]).join(', ');
	};
	return (
		<Section title={texts.stepsTitle}>
			<p className="utrecht-paragraph">{texts.stepsIntro}</p>
			<DataTable
				caption={texts.stepsCaption}
				columns={[
					{ key: 'step', label: texts.stepColumns.step },
					{ key: 'who', label: texts.stepColumns.who },
					{ key: 'when', label: texts.stepColumns.when },
				]}
				rows={steps.map((step) => ({
					key: step.name,
					cells: [
						<>
							{stepTexts[language][step.name].action}
							{step.ministryOnly && <small>{texts.ministryOnly}</small>}
						</>,
						step.by.map(roleName).join(', '),
						whenText(step.when),
					],
				}))}
				empty=""
			/>
		</Section>
	);
}

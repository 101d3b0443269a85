import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { TextLink } from '~/components/text-link';
import { findOutages } from '~/db/find-outages';
import { yearCycle } from '~/domain/law/year-cycle';
import { formatDate } from '~/i18n/format/format-date';
import { lawArticle } from '~/i18n/names/law-article';
import { lawClockTexts } from '~/i18n/public/law-clock';
import { yearTexts } from '~/i18n/public/year';
import { outageReason } from '~/i18n/terms/outage-reason';
import { useLanguage, useTexts } from '~/i18n/use-texts';
import { lawInForce } from '~/services/law/law-in-force.server';
import { firstYear, lastYear, yearAsked } from './year-asked.server';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, (language) => yearTexts[language].title(data?.year ?? 0));

/** The cycle of this year, or of the year in the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const year = yearAsked(request, context.runtime.clock.now());
	const { db } = context.runtime;
	const law = await lawInForce(db);
	return {
		year,
		days: yearCycle(year, law, await findOutages(db.client)),
		previous: year > firstYear ? year - 1 : null,
		next: year < lastYear ? year + 1 : null,
	};
}

export default function Year() {
	const { year, days, previous, next } = useLoaderData<typeof loader>();
	const texts = useTexts(yearTexts);
	const { title: clock } = useTexts(lawClockTexts);
	const language = useLanguage();
	return (
		<Page title={texts.title(year)} lead={texts.lead}>
			<DataTable
				caption={texts.caption}
				columns={[
					{ key: 'day', label: texts.columns.day },
					{ key: 'what', label: texts.columns.what },
					{ key: 'law', label: texts.columns.law },
				]}
				rows={days.map(({ key, on, how, article, because = [] }) => ({
					key,
					cells: [
						texts.how[how](formatDate(on, language)),
						[texts.what[key], outageReason(because, language)].join(' ').trim(),
						lawArticle(article, language),
					],
				}))}
				empty=""
			/>
			{!days.some(({ key }) => key === 'window-ends') && (
				<p className="utrecht-paragraph">{texts.unknown}</p>
			)}
			<p className="utrecht-paragraph">
				{texts.note} <TextLink to="/klok">{clock}</TextLink>
			</p>
			<p className="utrecht-paragraph">
				<a className="utrecht-link utrecht-link--html-a" href={`/jaar.ics?language=${language}`}>
					{texts.subscribe}
				</a>
				<br />
				{texts.subscribeHint}
			</p>
			<ul>
				{previous && (
					<li>
						<TextLink to={`/jaar?jaar=${previous}`}>{texts.previous(previous)}</TextLink>
					</li>
				)}
				{next && (
					<li>
						<TextLink to={`/jaar?jaar=${next}`}>{texts.next(next)}</TextLink>
					</li>
				)}
			</ul>
		</Page>
	);
}

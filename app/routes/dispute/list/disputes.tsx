import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { requireActor } from '~/auth/require-actor.server';
import { Button } from '~/components/form/button';
import { SelectField } from '~/components/form/select-field';
import { TextField } from '~/components/form/text-field';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { keep, useKept } from '~/components/kept-data';
import { pageNumber } from '~/components/lists/page-number';
import { Pagination } from '~/components/lists/pagination';
import { TextLink } from '~/components/text-link';
import { listDisputes } from '~/db/list-disputes';
import { localDateOf } from '~/domain/local-date';
import { disputeListTexts } from '~/i18n/dispute/dispute-list';
import { useTexts } from '~/i18n/use-texts';
import { DisputeTable } from './dispute-table';

const shows = { open: 'open', gesloten: 'closed', alle: 'all' } as const;
type Show = keyof typeof shows;
const longestSearch = 200;

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor({ request, context });
	const query = new URL(request.url).searchParams;
	const search = (query.get('zoek') ?? '').slice(0, longestSearch).trim();
	const show = shownBy(query.get('toon'));
	const page = pageNumber(query);
	const filter = { search, show: shows[show], page };
	const { acting } = actor;
	const { runtime } = context;
	return keep({
		search,
		show,
		page,
		administrator: acting.as === 'ministry' && acting.role === 'administrator',
		...(await listDisputes(runtime.db, actor, filter, localDateOf(runtime.clock.now()))),
	});
}

function shownBy(asked: string | null): Show {
	return asked !== null && Object.hasOwn(shows, asked) ? (asked as Show) : 'open';
}

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, (language) => disputeListTexts[language].title);

export default function DisputesPage() {
	const { search, show, page, rows, more, administrator } = useKept<typeof loader>();
	const texts = useTexts(disputeListTexts);
	if (administrator) return <Page title={texts.title} lead={texts.administrator} />;
	return (
		<Page title={texts.title}>
			<search>
				<form method="get" action="/geschillen" className="portal-search">
					<TextField
						key={`zoek ${search}`}
						name="zoek"
						label={texts.search}
						hint={texts.searchHint}
						type="search"
						defaultValue={search}
						optional
					/>
					<SelectField
						key={`toon ${show}`}
						name="toon"
						label={texts.show}
						options={(['open', 'gesloten', 'alle'] as const).map((value) => ({
							value,
							label: texts.shows[value],
						}))}
						defaultValue={show}
						chosen
					/>
					<Button kind="secondary">{texts.button}</Button>
				</form>
			</search>
			<DisputeTable
				rows={rows}
				caption={search ? texts.captionFor(search) : texts.shows[show]}
				empty={<NothingFound search={search} show={show} />}
			/>
			<Pagination page={page} more={more} hrefOf={(number) => hrefOf(search, show, number)} />
		</Page>
	);
}

/** That there is nothing, and where it may be instead. */
function NothingFound({ search, show }: { search: string; show: Show }) {
	const texts = useTexts(disputeListTexts);
	const said = search ? texts.nothingFound(search, show) : texts.none[show];
	if (show === 'alle') return said;
	return (
		<>
			{said}{' '}
			<TextLink to={hrefOf(search, 'alle', 1)}>
				{search ? texts.searchAll : texts.shows.alle}
			</TextLink>
		</>
	);
}

function hrefOf(search: string, show: Show, page: number): string {
	const query = new URLSearchParams({ toon: show, pagina: `${page}` });
	if (search) query.set('zoek', search);
	return `/geschillen?${query}`;
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { keep, keptIn, useKept } from '~/components/kept-data';
import { pageNumber } from '~/components/lists/page-number';
import { disputePageTexts } from '~/i18n/dispute/dispute-page';
import { useTexts } from '~/i18n/use-texts';
import { DisputeFile } from '../file/dispute-file';
import { ThirdPartyFile } from '../file/third-party-file';
import { readDispute } from '../read-dispute.server';
import { DisputeNotice } from './dispute-notice';
import { disputeNotice } from './dispute-notice.server';
import { disputePage } from './dispute-page.server';
import { StateBadge } from './state-badge';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const read = await readDispute({ request, context, params });
	const { reading, reference } = read;
	const { db } = context.runtime;
	const query = new URL(request.url).searchParams;
	const shown =
		reading.as === 'third-party'
			? { view: reading.view, open: reading.open, page: null }
			: { view: null, page: await disputePage(db, read, reading, pageNumber(query, 'verloop')) };
	return keep({
		reference,
		notice: disputeNotice(query, shown.page?.timeline.lines ?? [], shown.page?.dispute ?? null),
		...shown,
	});
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
	pageTitle(matches, (language) =>
		data ? disputePageTexts[language].dispute(keptIn(data).reference) : '',
	);

export default function DisputeRoute() {
	const loaded = useKept<typeof loader>();
	const texts = useTexts(disputePageTexts);
	const { reference, notice } = loaded;
	const { kind, agreement, title } = loaded.view ?? loaded.page.dispute;
	return (
		<Page
			title={agreement.title}
			caption={texts.dispute(reference)}
			lead={title}
			breadcrumb={[{ to: '/geschillen', label: texts.disputes }]}
		>
			<StateBadge
				kind={kind}
				state={loaded.page?.dispute.state ?? null}
				restsUntil={loaded.page?.restsUntil ?? null}
			/>
			{notice && <DisputeNotice notice={notice} />}
			{loaded.view ? (
				<ThirdPartyFile view={loaded.view} open={loaded.open} />
			) : (
				<DisputeFile {...loaded.page} />
			)}
		</Page>
	);
}

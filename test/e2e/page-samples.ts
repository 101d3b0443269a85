import type { RouteConfigEntry } from '@remix-run/route-config';
import type { DemoReader } from '#test/support/a-demo-portal';
import type { TestRuntime } from '#test/support/a-runtime';
import routes from '~/routes';
import { beforeSamples } from './before-samples';
import { disputeSamples } from './dispute-samples';
import { wizardSamples } from './wizard-samples';

/** A page as it is opened: by whom, where, and whether its form is then sent as it stands. */
export interface PageSample {
	/** The address in the table of routes. */
	route: string;
	as: DemoReader;
	path: string;
	/** Sends the form empty: what is then shown must be as good. */
	refused?: true;
	/** The value of the button that sends it; the last one where left out. */
	button?: string;
}

/** Every address of the portal that shows a page, as it stands in the table of routes. */
export function pageRoutes(): string[] {
	const shown = (entries: readonly RouteConfigEntry[]): string[] =>
		// An entry without a path only holds what its children have in common.
		entries.flatMap(({ path, file, children = [] }) => [
			...(path && file.endsWith('.tsx') && !withoutPage.has(path) ? [path] : []),
			...shown(children),
		]);
	return shown(routes);
}

/** Written in JSX's files, and yet never a page: they answer a post with another address, or plain text. */
const withoutPage = new Set(['/taal', '/.well-known/security.txt']);

const readers = ['applicant', 'respondent', 'caseworker', 'chair', 'signatory'] as const;
function each(
	route: string,
	as: readonly DemoReader[],
	paths: readonly string[] = [route],
): PageSample[] {
	return as.flatMap((reader) => paths.map((path) => ({ route, as: reader, path })));
}

/** Every page, as everybody for whom it is different, in the demo as it stands in this database. */
export async function pageSamples(runtime: TestRuntime): Promise<PageSample[]> {
	await beforeSamples(runtime);
	const { client } = runtime.db;
	const mail = await client.outboxMail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
	return [
		...each('/', ['visitor']),
		...each('/procedure', ['visitor']),
		...each('/toegankelijkheid', ['visitor']),
		...each('/privacy', ['visitor']),
		...each('/cookies', ['visitor']),
		...each('/postvak', ['visitor']),
		...each('/postvak/:id', ['visitor'], [`/postvak/${mail.id}`]),
		...each(
			'/klok',
			['visitor'],
			['/klok', '/klok?kind=formation&bidDate=2026-06-26&on=2026-11-25'],
		),
		...each('/klok/verzoek', ['applicant'], ['/klok/verzoek?kind=formation&bidDate=2026-06-26']),
		...each('/jaar', ['visitor']),
		...each('*', ['visitor', 'applicant'], ['/bestaat-niet']),
		...each('*', ['applicant'], ['/geschillen/2026-0001']),
		...each(
			'/geschillen/:reference/stappen/:step',
			['applicant'],
			['/geschillen/2026-0001/stappen/withdraw', '/geschillen/2026-0001/stappen/bestaat-niet'],
		),
		...each('/inloggen', ['visitor']),
		refused('/inloggen', 'visitor'),
		...each('/inloggen/code', ['visitor']),
		...each('/namens', ['newcomer', 'applicant', 'caseworker']),
		...each('/namens/nieuw', ['newcomer'], ['/namens/nieuw', '/namens/nieuw?zoek=waterstad']),
		...each('/namens/nieuw/registreren', ['newcomer']),
		refused('/namens/nieuw/registreren', 'newcomer'),
		...each('/account', ['newcomer']),
		...each('/organisatie', ['applicant']),
		...each('/start', [...readers, 'member', 'administrator']),
		...each('/uitnodigingen', ['newcomer']),
		...each('/geschillen', ['applicant', 'caseworker'], ['/geschillen?toon=alle']),
		...each('/geschillen', ['caseworker'], ['/geschillen?zoek=niets', '/geschillen?toon=gesloten']),
		...each('/beheer', ['administrator']),
		...each('/beheer/organisaties', ['administrator'], ['/beheer/organisaties?zoek=waterstad']),
		...each(
			'/beheer/organisaties/:organisationId',
			['administrator'],
			['/beheer/organisaties/demo-hbw'],
		),
		...each('/beheer/wet', ['administrator']),
		...each('/beheer/wet/voorstel', ['administrator']),
		refused('/beheer/wet/voorstel', 'administrator'),
		...each('/beheer/wet/:version', ['administrator'], ['/beheer/wet/2']),
		...each('/beheer/storingen', ['caseworker']),
		refused('/beheer/storingen', 'caseworker'),
		...each('/beheer/mail', ['administrator', 'caseworker']),
		...(await wizardSamples(runtime)),
		...(await disputeSamples(runtime)),
	];
}

function refused(route: string, as: DemoReader, path = route): PageSample {
	return { route, as, path, refused: true };
}

import { type DemoReader, demoReaders } from '#test/support/a-demo-portal';
import type { TestRuntime } from '#test/support/a-runtime';
import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { withMissingReason } from '~/domain/dispute/request/sections/document-section';
import { changeDraft } from '~/services/filing/drafts.server';
import type { PageSample } from './page-samples';

const noReason = { missingReason: 'Wij hebben dit stuk niet.' };

/** Each page of the wizard, with a request that is whole and one just begun, and as forms that were sent empty. */
export async function wizardSamples(runtime: TestRuntime): Promise<PageSample[]> {
	const whole = await draftOf(runtime, 'applicant');
	await changeDraft(runtime, demoReaders.applicant, whole.id, (request) =>
		withMissingReason(request, 'housing-vision', noReason),
	);
	const begun = await draftOf(runtime, 'beginner');
	const { parties, points, attempts } = whole.request;
	const added = [
		page(whole, '/partijen/:partyId', 'nieuw'),
		page(whole, '/punten/:pointId', 'nieuw'),
		page(whole, '/pogingen/:attemptId', 'nieuw'),
		page(whole, '/controle'),
	];
	const document = page(whole, '/documenten/:document', 'housing-vision');
	const lists = ['/partijen', '/punten', '/pogingen', '/documenten'];
	return [
		{ route: '/verzoeken', path: '/verzoeken', as: 'applicant' },
		{ route: '/verzoeken', path: '/verzoeken', as: 'respondent' },
		...['', '/soort', '/afspraken', ...lists].map((segment) => page(whole, segment)),
		...['', ...lists, '/controle'].map((segment) => page(begun, segment)),
		{ ...page(whole, '/partijen'), path: `${page(whole, '/partijen').path}?zoek=zee` },
		page(whole, '/partijen/:partyId', parties.at(-1)?.id),
		page(whole, '/punten/:pointId', points[0]?.id),
		page(whole, '/pogingen/:attemptId', attempts[0]?.id),
		document,
		{ ...document, refused: true, button: 'bestand' },
		...added,
		...added.map((sample) => ({ ...sample, refused: true as const })),
	];
}

interface Draft {
	id: string;
	request: DraftRequest;
	as: DemoReader;
}

async function draftOf({ db }: TestRuntime, as: 'applicant' | 'beginner'): Promise<Draft> {
	const { organisationId } = demoReaders[as].acting;
	const where = { organisationId, disputeId: null };
	const { id, content } = await db.client.filingDraft.findFirstOrThrow({ where });
	return { id, request: JSON.parse(content), as };
}

/** The page at this segment of the route; `item` takes the place of its parameter. */
function page({ id, as }: Draft, segment: string, item = ''): PageSample {
	const path = `/verzoeken/${id}${segment.replace(/:\w+$/, item)}`;
	return { route: `/verzoeken/:draftId${segment}`, as, path };
}

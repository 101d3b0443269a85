import type { DraftRequest } from '~/domain/dispute/request/draft-request';
import { withMissingReason } from '~/domain/dispute/request/sections/document-section';
import { initialLaw } from '~/domain/law/law-data';
import { requestDocuments } from '~/domain/law/request-documents';
import type { Runtime } from '~/runtime.server';
import { changeDraft } from '~/services/filing/drafts.server';
import { write } from './play-story';
import { demoFiler } from './store-cast';
import { type Story, stories } from './stories';

/** Two requests that are still being written: one that lacks a document only, one just begun. */
export async function writeDrafts(runtime: Runtime): Promise<void> {
	const [first, second] = stories;
	if (!first || !second) throw new Error('The demo has no stories');
	await almostReady(runtime, {
		...first,
		applicants: ['huurdersbond'],
		respondents: ['waterstad', 'linde'],
		agreement: 'Prestatieafspraken Waterstad',
	});
	await justBegun(runtime, { ...second, kind: 'formation', applicants: ['zeezicht'] });
}

async function almostReady(runtime: Runtime, story: Story): Promise<void> {
	const draftId = await write(runtime, story);
	const answered = requestDocuments(story.kind, initialLaw).slice(1);
	await changeDraft(runtime, demoFiler('huurdersbond'), draftId, (request) =>
		answered.reduce(
			(written: DraftRequest, { key }) =>
				withMissingReason(written, key, { missingReason: 'Wij hebben dit stuk niet.' }),
			request,
		),
	);
}

async function justBegun(runtime: Runtime, story: Story): Promise<void> {
	const draftId = await write(runtime, story);
	await changeDraft(runtime, demoFiler('zeezicht'), draftId, (request) => ({
		...request,
		parties: request.parties.slice(0, 1),
		points: [],
		attempts: [],
	}));
}

import { findReading } from '~/db/find-dispute';
import type { Dispute } from '~/domain/dispute/dispute';
import { withMissingReason } from '~/domain/dispute/request/sections/document-section';
import { initialLaw } from '~/domain/law/law-data';
import { requestDocuments } from '~/domain/law/request-documents';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { takeStep } from '~/services/dispute/take-step.server';
import { attachFile } from '~/services/filing/draft-files.server';
import { changeDraft, findDraft, startDraft } from '~/services/filing/drafts.server';
import { fileDispute } from '~/services/filing/file-dispute.server';
import { demoActor, demoFiler } from './store-cast';
import type { Story, StoryStep } from './stories';
import { storyRequest } from './story-request';
import { upload } from './upload';

const msPerDay = 86_400_000;
/** Documents that a story's filer has; why it lacks the others stands in the request. */
const attached: Record<string, string> = {
	'housing-vision': 'woonvisie.pdf',
	bid: 'bod-van-de-corporatie.pdf',
	agreement: 'prestatieafspraken.pdf',
};

/** Why a document of the demo is not attached; the others were asked for. */
const reasons: Record<string, string> = {
	efforts: 'Zie wat wij zelf al deden, in dit verzoek.',
	'proof-of-sending': 'Het portaal stuurt dit verzoek bij het indienen aan alle partijen.',
};

/** Writes, files and plays a dispute of the demo through the services, each step at its own time. */
export async function playStory(runtime: Runtime, story: Story): Promise<void> {
	const moments = momentsOf(story, runtime.clock.now());
	const reference = await file(at(runtime, moments(0)), story);
	for (const step of story.steps) {
		await play(at(runtime, moments(step.day)), reference, step);
	}
}

/** Writes the request of a story as a draft, complete but for the documents; answers the draft's id. */
export async function write(runtime: Runtime, story: Story): Promise<string> {
	const [filerKey] = story.applicants;
	if (!filerKey) throw new Error('A story needs somebody who files');
	const filer = demoFiler(filerKey);
	const today = localDateOf(runtime.clock.now());
	const draftId = await startDraft(runtime, filer);
	await changeDraft(runtime, filer, draftId, (request) => storyRequest(story, request, today));
	const draft = await findDraft(runtime, filer, draftId);
	const attemptId = draft?.request.attempts[0]?.id ?? '';
	const minutes = await upload(runtime, filer, 'verslag-van-het-overleg.pdf');
	await attachFile(runtime, filer, draftId, { attemptId }, minutes);
	return draftId;
}

async function file(runtime: Runtime, story: Story): Promise<string> {
	const draftId = await write(runtime, story);
	const filer = demoFiler(story.applicants[0] ?? 'waterstad');
	for (const { key } of requestDocuments(story.kind, initialLaw)) {
		const name = attached[key];
		if (name) {
			const fileId = await upload(runtime, filer, name);
			await attachFile(runtime, filer, draftId, { document: key }, fileId);
		} else {
			const missingReason = reasons[key] ?? 'Wij hebben dit stuk gevraagd en nog niet gekregen.';
			await changeDraft(runtime, filer, draftId, (request) =>
				withMissingReason(request, key, { missingReason }),
			);
		}
	}
	const signature = { name: filer.name, capacity: 'voorzitter' };
	const filed = await fileDispute(runtime, filer, draftId, signature);
	if (filed.outcome !== 'filed') throw new Error(`A story was not filed: ${JSON.stringify(filed)}`);
	return filed.reference;
}

async function play(runtime: Runtime, reference: string, step: StoryStep): Promise<void> {
	const actor = demoActor(step.by);
	const dispute = await read(runtime, reference);
	const taken = await takeStep(runtime, {
		actor,
		reference,
		step: step.step,
		input: step.input?.(dispute) ?? {},
		seenVersion: dispute.version,
		fileIds: step.file ? [await upload(runtime, actor, step.file)] : [],
	});
	if (taken.outcome !== 'accepted') {
		throw new Error(`Step ${step.step} of ${reference} was not taken: ${JSON.stringify(taken)}`);
	}
}

async function read(runtime: Runtime, reference: string): Promise<Dispute> {
	const today = localDateOf(runtime.clock.now());
	const reading = await findReading(runtime.db, demoActor('caseworker'), reference, today);
	if (reading?.as !== 'ministry') throw new Error(`${reference} is not there`);
	return reading.dispute;
}

/** The moments of a story: so many days after filing, each a few minutes after the one before. */
function momentsOf({ filedDaysAgo }: Story, now: Date): (day: number) => Date {
	let steps = 0;
	return (day) => {
		const then = new Date(now.getTime() - (filedDaysAgo - day) * msPerDay);
		then.setUTCHours(9, 4 + 7 * steps++, 0, 0);
		return then < now ? then : now;
	};
}

/** The same portal at another time; nobody is woken for mail of the past. */
function at(runtime: Runtime, now: Date): Runtime {
	return { ...runtime, clock: { now: () => now }, mailQueued: () => {} };
}

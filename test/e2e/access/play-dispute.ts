import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { theFiler } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { findReading } from '~/db/find-dispute';
import type { Actor } from '~/domain/actor';
import type { Dispute, DisputeState } from '~/domain/dispute/dispute';
import type { StepName } from '~/domain/dispute/procedure';
import type { DraftParty, DraftRequest } from '~/domain/dispute/request/draft-request';
import { addDays, localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { confirmParty } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';
import { attachFile } from '~/services/filing/draft-files.server';
import { changeDraft, type Filer, startDraft } from '~/services/filing/drafts.server';
import { fileDispute } from '~/services/filing/file-dispute.server';
import { people, theDrafter } from './people';
import { secrets } from './secrets';
import { validInput } from './valid-input';

/** Keeps a text file as the actor's upload; answers its id. */
export async function keepFile(runtime: Runtime, actor: Actor, content: string): Promise<string> {
	const id = randomUUID();
	const name = 'stuk.txt';
	const kept = await runtime.storage.keep(id, Readable.from([Buffer.from(content)]), name);
	if ('refused' in kept) throw new Error(`Refused: ${kept.refused}`);
	const { acting, personId } = actor;
	const organisationId = acting.as === 'organisation' ? acting.organisationId : null;
	const owner = { organisationId, uploadedById: personId, uploadedAt: runtime.clock.now() };
	await runtime.db.client.storedFile.create({ data: { ...kept.kept, ...owner, id, name } });
	return id;
}

/** The request of the table: two joint applicants, a respondent, and one that is invited only. */
export function theRequest(runtime: Runtime, filerPartyId: string, asked: string): DraftRequest {
	const request = aRequest();
	const [tenants, municipality, association] = request.parties;
	if (!tenants || !municipality || !association) throw new Error('The request lacks its parties');
	const other = (party: DraftParty, changes: Partial<DraftParty>) => ({ ...party, ...changes });
	const text = JSON.stringify({
		...request,
		parties: [
			tenants,
			other(municipality, { side: 'applicant' }),
			other(municipality, {
				id: 'party-withdrawn',
				side: 'applicant',
				organisationId: 'organisation-of-person-withdrawn',
				name: 'Gemeente Lageland',
				contactEmail: people.withdrawn.email,
			}),
			association,
			other(association, {
				id: 'party-invited',
				organisationId: null,
				name: 'Woningstichting Parkwonen',
				contactEmail: people.invited.email,
			}),
		],
		points: request.points.map((point) => ({
			...point,
			asked: `Bepaal dit: ${asked}.`,
			positions: {
				...point.positions,
				'party-withdrawn': 'Lageland volgt de huurders.',
				'party-invited': 'Parkwonen volgt de corporatie.',
			},
		})),
		attempts: request.attempts.map((attempt) => ({
			...attempt,
			on: addDays(localDateOf(runtime.clock.now()), -20),
			withPartyIds: ['party-association', 'party-invited'],
			fileIds: [],
		})),
	});
	return JSON.parse(text.replaceAll('party-tenants', filerPartyId));
}

/** Writes the request as a draft of the filer, its proof attached; answers the draft's id. */
export async function writeDraft(
	runtime: Runtime,
	filer: Filer,
	{ asked, proof }: { asked: string; proof: string },
): Promise<string> {
	const draftId = await startDraft(runtime, filer);
	await changeDraft(runtime, filer, draftId, (started) =>
		theRequest(runtime, started.parties[0]?.id ?? '', asked),
	);
	const fileId = await keepFile(runtime, filer, proof);
	await attachFile(runtime, filer, draftId, { attemptId: 'attempt-1' }, fileId);
	return draftId;
}

/** Plays a dispute to a state through the services, as its people would; answers its reference. */
export async function playTo(runtime: Runtime, state: DisputeState): Promise<string> {
	const reference = await file(runtime);
	const { applicant, jointApplicant, withdrawn, caseworker, signatory } = people;
	const go = (actor: Actor, step: StepName, changes = {}, fileIds: string[] = []) =>
		play(runtime, reference, actor, step, changes, fileIds);
	await go(withdrawn, 'withdraw');
	await go(caseworker, 'add-note', { text: secrets.note });
	if (state === 'filed') return reference;
	if (state === 'declined') return go(caseworker, 'decline');
	if (state === 'withdrawn') {
		await go(jointApplicant, 'withdraw');
		return go(applicant, 'withdraw');
	}
	if (state === 'cure-requested') return go(caseworker, 'request-cure');
	await go(caseworker, 'confirm-complete');
	await giveViewsAndAsk(runtime, reference);
	if (state === 'under-review') return reference;
	await go(people.chair, 'give-advice', { considerations: secrets.advice });
	await go(theDrafter, 'draft-ruling', { considerations: secrets.firstDraft });
	if (state === 'advised') return reference;
	await go(theDrafter, 'present-ruling');
	await go(signatory, 'send-back-ruling', { remarks: secrets.remarks });
	await go(theDrafter, 'draft-ruling');
	await go(theDrafter, 'present-ruling');
	if (state === 'awaiting-signature') return reference;
	await go(await actingThirdParty(runtime), 'provide-information', { answer: secrets.answer }, [
		await keepFile(runtime, people.thirdParty, `Answer ${secrets.thirdFile}`),
	]);
	return go(signatory, 'sign-ruling');
}

/** The shortest way to a ruling that can be signed; answers the reference. */
export async function playToSignature(runtime: Runtime): Promise<string> {
	const reference = await file(runtime);
	await play(runtime, reference, people.caseworker, 'confirm-complete');
	await play(runtime, reference, theDrafter, 'draft-ruling');
	return play(runtime, reference, theDrafter, 'present-ruling');
}

async function file(runtime: Runtime): Promise<string> {
	const texts = { asked: secrets.point, proof: secrets.requestFile };
	const draftId = await writeDraft(runtime, theFiler, texts);
	const signature = { name: theFiler.name, capacity: 'voorzitter' };
	const filed = await fileDispute(runtime, theFiler, draftId, signature);
	if (filed.outcome !== 'filed') throw new Error(JSON.stringify(filed));
	return filed.reference;
}

async function giveViewsAndAsk(runtime: Runtime, reference: string): Promise<void> {
	const { respondent, chair, thirdParty } = people;
	const file = await keepFile(runtime, respondent, `Views ${secrets.viewsFile}`);
	await play(runtime, reference, respondent, 'submit-views', { general: secrets.views }, [file]);
	await play(runtime, reference, chair, 'request-information', {
		question: secrets.question,
		thirdPartyName: 'Zorginstelling De Wijk',
		thirdPartyEmail: thirdParty.email,
	});
	const { parties } = await read(runtime, reference);
	const party = parties.find(({ side }) => side === 'third-party');
	const known = await runtime.db.client.membership.findFirst({
		where: { personId: thirdParty.personId },
	});
	const organisationId = known?.organisationId ?? null;
	const place = { reference, partyId: party?.id ?? '', organisationId };
	const { outcome } = await confirmParty(runtime, thirdParty, place);
	if (outcome !== 'confirmed') throw new Error(`The third party was not confirmed: ${outcome}`);
}

/** The third party once it has confirmed. */
export async function actingThirdParty({ db }: Runtime): Promise<Actor> {
	const { thirdParty } = people;
	const { organisationId } = await db.client.membership.findFirstOrThrow({
		where: { personId: thirdParty.personId },
	});
	if (!organisationId) throw new Error('The third party acts for nobody');
	const organisationName = 'Zorginstelling De Wijk';
	return {
		...thirdParty,
		acting: { as: 'organisation', organisationId, organisationName, kind: 'other' },
	};
}

/** Takes a step with its valid input, changed where the story says so; answers the reference. */
export async function play(
	runtime: Runtime,
	reference: string,
	actor: Actor,
	step: StepName,
	changes: Record<string, unknown> = {},
	fileIds: string[] = [],
): Promise<string> {
	const dispute = await read(runtime, reference);
	const input = { ...validInput(step, dispute, localDateOf(runtime.clock.now())), ...changes };
	const seenVersion = dispute.version;
	const asked = { actor, reference, step, input, seenVersion, fileIds };
	const taken = await takeStep(runtime, asked);
	if (taken.outcome !== 'accepted') throw new Error(`${step}: ${JSON.stringify(taken)}`);
	return reference;
}

/** The dispute as the ministry reads it. */
export async function read(runtime: Runtime, reference: string): Promise<Dispute> {
	const today = localDateOf(runtime.clock.now());
	const reading = await findReading(runtime.db, people.caseworker, reference, today);
	if (reading?.as !== 'ministry') throw new Error(`${reference} is not there`);
	return reading.dispute;
}

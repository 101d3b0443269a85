import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { theFiler } from '#test/support/a-filed-dispute';
import { aPortal, type Portal } from '#test/support/a-portal';
import { aRuntime } from '#test/support/a-runtime';
import { aVisitor, type Visitor } from '#test/support/a-visitor';
import { lawEntered } from '#test/support/law-entered';
import type { Actor } from '~/domain/actor';
import { type DisputeState, disputeStates } from '~/domain/dispute/dispute';
import { initialLaw } from '~/domain/law/law-data';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { changeDraft, type Filer, startDraft } from '~/services/filing/drafts.server';
import { proposeLaw } from '~/services/law/propose-law.server';
import { people, type Role, roles } from './people';
import { keepFile, playTo, playToSignature, read, writeDraft } from './play-dispute';
import { secrets } from './secrets';
import { signInDirectly } from './sign-in-directly';
import { storePeople } from './store-people';

const msPerDay = 86_400_000;

/** A draft of one of the people, with the ids in it. */
export interface KnownDraft {
	id: string;
	fileId: string;
	partyId: string;
}

/** A portal with everybody signed in, a dispute in every state, and drafts of three organisations. */
export interface World {
	readonly portal: Portal;
	/** Where the portal keeps its database. */
	readonly dataFolder: string;
	readonly today: string;
	readonly disputes: Record<DisputeState, string>;
	/** Just filed, to be walked through: whatever happens there, the others stay as they are. */
	readonly spares: readonly string[];
	readonly points: { id: string }[];
	readonly drafts: { applicant: KnownDraft; stranger: KnownDraft };
	readonly invitation: { reference: string; partyId: string };
	/** Requests that can be filed as they are, as many as were asked for. */
	readonly readyDrafts: readonly string[];
	/** Disputes whose ruling can be signed, as many as were asked for. */
	readonly toBeSigned: readonly string[];
	/** A file that the stranger uploaded and that lies nowhere yet. */
	readonly looseFileId: string;
	as(role: Role): Visitor;
	/** A second browser of theirs, to be signed out. */
	secondBrowserOf(role: Role): Visitor;
	stop(): Promise<void>;
}

/** Plays everything in a database of its own, then starts the built portal on it. */
export async function aWorld(more: { drafts?: number; rulings?: number } = {}): Promise<World> {
	const folder = await mkdtemp(path.join(tmpdir(), 'portal-access-'));
	const now = new Date();
	const runtime = await aRuntime({ folder, now: new Date(now.getTime() - 6 * msPerDay) });
	await storePeople(runtime);
	const spares = [];
	for (let at = 0; at < 3; at++) spares.push(await playTo(runtime, 'filed'));
	const toBeSigned: string[] = [];
	const readyDrafts: string[] = [];
	for (let at = 0; at < (more.rulings ?? 0); at++) {
		toBeSigned.push(await playToSignature(runtime));
	}
	const texts = { asked: 'Een verzoek', proof: 'Een verslag' };
	for (let at = 0; at < (more.drafts ?? 0); at++) {
		readyDrafts.push(await writeDraft(runtime, theFiler, texts));
	}
	const disputes = {} as Record<DisputeState, string>;
	for (const state of disputeStates.filter((each) => each !== 'ruled')) {
		disputes[state] = await playTo(runtime, state);
	}
	// Only the mail of one is sent: that of the others is the same, ten times over.
	await runtime.db.client.outboxMail.deleteMany();
	disputes.ruled = await playTo(runtime, 'ruled');
	const { points, parties } = await read(runtime, disputes.filed);
	const drafts = await writeDrafts(runtime);
	runtime.clock.set(now);
	await proposeOtherLaw(runtime);
	// Uploaded just now and not yet put anywhere: nobody else can take it along in a form.
	const looseFileId = await keepFile(runtime, people.stranger, secrets.strangerFile);
	const tokens = new Map<Role, string[]>();
	for (const role of roles) {
		const person: Actor | null = people[role];
		if (!person) continue;
		const twice = [await signInDirectly(runtime, person), await signInDirectly(runtime, person)];
		tokens.set(role, twice);
	}
	await runtime.db.close();
	const portal = await aPortal({ env: { DATA_DIR: folder, LOG_LEVEL: 'warn' } });
	const browsers = (at: number) =>
		new Map(roles.map((role) => [role, signedIn(portal.url, tokens.get(role)?.[at])]));
	const [first, second] = [browsers(0), browsers(1)];
	return {
		portal,
		dataFolder: folder,
		today: localDateOf(now),
		disputes,
		spares,
		readyDrafts,
		toBeSigned,
		looseFileId,
		points,
		drafts,
		invitation: {
			reference: disputes.filed,
			partyId: parties.find(({ organisationId }) => !organisationId)?.id ?? '',
		},
		as: (role) => first.get(role) ?? aVisitor(portal.url),
		secondBrowserOf: (role) => second.get(role) ?? aVisitor(portal.url),
		async stop() {
			await portal.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** A change of the law that waits for another administrator than the one who proposed it. */
async function proposeOtherLaw(runtime: Runtime): Promise<void> {
	const proposer: Actor = { ...people.drafter, acting: { as: 'ministry', role: 'administrator' } };
	const entered = lawEntered(initialLaw, { 'terms.cure.count': '3' });
	const { outcome } = await proposeLaw(runtime, proposer, entered, initialLaw.version);
	if (outcome !== 'proposed') throw new Error(`The law was not proposed: ${outcome}`);
}

function signedIn(url: string, token: string | undefined): Visitor {
	const visitor = aVisitor(url);
	if (token) visitor.cookies.set('sessie', token);
	return visitor;
}

async function writeDrafts(runtime: Runtime): Promise<World['drafts']> {
	const { applicant, stranger, respondent } = people;
	const known = async (actor: Actor, text: string, file: string): Promise<KnownDraft> => {
		const filer = asFiler(actor);
		const id = await writeDraft(runtime, filer, { asked: text, proof: file });
		let partyId = '';
		await changeDraft(runtime, filer, id, (request) => {
			partyId = request.parties[0]?.id ?? '';
			const agreement = { ...request.agreement, title: text };
			return { ...request, agreement };
		});
		const { id: fileId } = await runtime.db.client.storedFile.findFirstOrThrow({
			where: { draftId: id },
		});
		return { id, fileId, partyId };
	};
	const other = await startDraft(runtime, asFiler(respondent));
	await changeDraft(runtime, asFiler(respondent), other, (request) => ({
		...request,
		agreement: { ...request.agreement, title: secrets.respondentDraft },
	}));
	return {
		applicant: await known(applicant, secrets.applicantDraft, secrets.applicantFile),
		stranger: await known(stranger, secrets.strangerDraft, secrets.strangerFile),
	};
}

function asFiler(actor: Actor): Filer {
	if (actor.acting.as !== 'organisation') throw new Error('Only an organisation files');
	return { ...actor, acting: actor.acting };
}

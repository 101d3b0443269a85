import { randomUUID } from 'node:crypto';
import { appendEvent } from '~/db/event-log';
import { findCaseFile } from '~/db/find-dispute';
import type { Tx } from '~/db/open-database';
import { updateDispute } from '~/db/save-dispute';
import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import { decide } from '~/domain/dispute/decide';
import type { Dispute } from '~/domain/dispute/dispute';
import { procedure, type StepName } from '~/domain/dispute/procedure';
import { concerns, roleIn } from '~/domain/dispute/roles/role';
import type { Refusal, StepContext, StepDefinition } from '~/domain/dispute/step';
import type { FieldError } from '~/domain/form/parse-form';
import { instantOf } from '~/domain/instant';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { unreachedOrganisations } from '../filing/request-rules.server';
import { lawOf } from '../law/law-in-force.server';
import { actingForOf } from './acting-for';
import { claimFiles, findUnclaimedFiles } from './claim-files.server';
import { queueNotices } from './queue-notices.server';
import { withdrawMails } from './withdraw-mails.server';

/** What came of asking for a step. Only `accepted` changed anything. */
export type StepOutcome =
	| { outcome: 'accepted'; reference: string }
	| { outcome: 'invalid'; errors: FieldError[] }
	| { outcome: 'refused'; refusal: Refusal }
	/** The step is not open to this actor any more. */
	| { outcome: 'closed' }
	/** Somebody took this step since the form was opened. */
	| { outcome: 'stale' }
	/** No such dispute, or neither it nor the step is any business of this actor's. */
	| { outcome: 'not-found' };

/** A step as it was asked for: by whom, on what they saw, with what they entered. */
export interface StepRequest {
	actor: Actor;
	reference: string;
	step: StepName;
	/** What the form posted, as nested texts; judged here by the step's own schema. */
	input: unknown;
	/** The version of the dispute when the form was opened. */
	seenVersion: number;
	/** Stored files that come with the step. */
	fileIds: string[];
}

/**
 * Takes one step of the procedure: dispute, timeline line, waiting tasks and mails are written in one
 * durable transaction, or nothing is. The mails go out after it, also when the process dies.
 */
export async function takeStep(runtime: Runtime, request: StepRequest): Promise<StepOutcome> {
	const result = await runtime.db.transaction((tx) => stepWithin(tx, runtime, request));
	if (result.outcome === 'accepted') runtime.mailQueued();
	return result;
}

async function stepWithin(tx: Tx, runtime: Runtime, request: StepRequest): Promise<StepOutcome> {
	const { actor, reference, fileIds } = request;
	const step: StepTraits = procedure[request.step];
	const file = await findCaseFile(tx, reference);
	const role = file && roleIn(file.dispute, actor);
	if (!file || !role || !concerns(step.by, file.dispute, actor)) return { outcome: 'not-found' };
	if (await wasTakenSince(tx, file, step, request)) return { outcome: 'stale' };
	const now = runtime.clock.now();
	const context: StepContext = {
		now: instantOf(now),
		today: localDateOf(now),
		actor,
		actingFor: actingForOf(actor, file.dispute),
		law: await lawOf(tx, file.dispute.lawVersion),
		newId: randomUUID,
		files: step.takesFiles ? await findUnclaimedFiles(tx, actor, fileIds) : [],
		unreached: step.asksWhoIsUnreached ? await unreachedIn(tx, file.dispute) : [],
	};
	const decision = decide(request.step, file, request.input, context);
	if (decision.outcome !== 'accepted') return decision;
	const { after } = decision;
	if (!(await updateDispute(tx, file, after, context.law))) return { outcome: 'stale' };
	await claimFiles(tx, context.files, file.dispute.id);
	await appendEvent(tx, {
		disputeId: file.dispute.id,
		sequence: after.dispute.version,
		at: context.now,
		step: step.name,
		actor: { personId: actor.personId, name: actor.name, role, actingFor: context.actingFor },
		audience: step.audience,
		data: { input: decision.input, files: context.files },
		reason: decision.reason,
		leaves: after,
	});
	await withdrawMails(tx, file.dispute, after.dispute);
	await queueNotices(tx, after, decision.notices, context);
	return { outcome: 'accepted', reference };
}

function unreachedIn(tx: Tx, { parties }: Dispute): Promise<string[]> {
	return unreachedOrganisations(
		tx,
		parties.flatMap(({ organisationId }) => organisationId ?? []),
	);
}

/** What of a step matters here, whatever its input is. */
type StepTraits = Pick<
	StepDefinition<StepName, never>,
	'name' | 'by' | 'audience' | 'sharable' | 'takesFiles' | 'outdatedBy' | 'asksWhoIsUnreached'
>;

/**
 * Whether this step was taken since the actor opened the form (by themself, or where only one can), or
 * one that changed what the form showed.
 */
async function wasTakenSince(
	tx: Tx,
	{ dispute }: CaseFile,
	{ name, sharable, outdatedBy = [] }: StepTraits,
	{ actor, seenVersion }: StepRequest,
): Promise<boolean> {
	if (seenVersion >= dispute.version) return false;
	const taken = await tx.disputeEvent.findFirst({
		where: {
			disputeId: dispute.id,
			sequence: { gt: seenVersion },
			OR: [
				{ step: name, ...(sharable ? { personId: actor.personId } : {}) },
				{ step: { in: [...outdatedBy] } },
			],
		},
		select: { sequence: true },
	});
	return taken !== null;
}

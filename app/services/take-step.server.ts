import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { appendEvent } from '~/db/event-log';
import { findCaseFile } from '~/db/find-dispute';
import type { Tx } from '~/db/open-database';
import { updateDispute } from '~/db/save-dispute';
import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import { procedure, type StepName } from '~/domain/dispute/procedure';
import { roleIn } from '~/domain/dispute/role';
import { isOpen, type Refusal, type StepContext, type StepDefinition } from '~/domain/dispute/step';
import type { FieldError } from '~/domain/form/parse-form';
import { instantOf } from '~/domain/instant';
import { localDateOf } from '~/domain/local-date';
import type { Runtime } from '~/runtime.server';
import { actingForOf } from './acting-for';
import { claimFiles } from './claim-files.server';
import { lawOf } from './law-in-force.server';
import { queueNotices } from './queue-notices.server';

/** What came of asking for a step. Only `accepted` changed anything. */
export type StepOutcome =
	| { outcome: 'accepted'; reference: string }
	| { outcome: 'invalid'; errors: FieldError[] }
	| { outcome: 'refused'; refusal: Refusal }
	/** The step is not open to this actor any more. */
	| { outcome: 'closed' }
	/** Somebody took this step since the form was opened. */
	| { outcome: 'stale' }
	/** No such dispute, or nothing of this actor's. */
	| { outcome: 'not-found' };

/** A step as it was asked for: by whom, on what they saw, with what they entered. */
export interface StepRequest {
	actor: Actor;
	reference: string;
	step: StepName;
	/** The input as parsed from the form; judged again here by the step's own schema. */
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
	// The union of all steps can't be called; each step judges its own input by its own schema first.
	const step = procedure[request.step] as unknown as StepDefinition<StepName, never>;
	const file = await findCaseFile(tx, reference);
	const role = file && roleIn(file.dispute, actor);
	if (!file || !role) return { outcome: 'not-found' };
	const now = runtime.clock.now();
	const today = localDateOf(now);
	if (await wasTakenSince(tx, file, step, request)) return { outcome: 'stale' };
	if (!isOpen(step, file.dispute, file.chambers, actor, today)) return { outcome: 'closed' };
	const parsed = step.input.safeParse(request.input);
	if (!parsed.success) return { outcome: 'invalid', errors: fieldErrors(parsed.error) };
	const context: StepContext = {
		now: instantOf(now),
		today,
		actor,
		actingFor: actingForOf(actor, file.dispute),
		law: await lawOf(tx, file.dispute.lawVersion),
		newId: randomUUID,
		files: step.takesFiles ? await claimFiles(tx, actor, file.dispute.id, fileIds) : [],
	};
	const refusal = step.refuse?.(file, parsed.data, context) ?? null;
	if (refusal) return { outcome: 'refused', refusal };
	const applied = step.apply(file, parsed.data, context);
	const version = file.dispute.version + 1;
	const after: CaseFile = { ...applied, dispute: { ...applied.dispute, version } };
	if (!(await updateDispute(tx, file, after, context.law))) return { outcome: 'stale' };
	await appendEvent(tx, {
		disputeId: file.dispute.id,
		sequence: version,
		at: context.now,
		step: step.name,
		actor: { personId: actor.personId, name: actor.name, role, actingFor: context.actingFor },
		audience: step.audience,
		data: { input: parsed.data, files: context.files },
		reason: step.reason?.(parsed.data) ?? null,
	});
	await queueNotices(tx, after, step.notices?.(after, parsed.data, context) ?? [], context);
	return { outcome: 'accepted', reference };
}

/** Whether this step was taken since the actor opened the form: by themself, or where only one can. */
async function wasTakenSince(
	tx: Tx,
	{ dispute }: CaseFile,
	step: Pick<StepDefinition<StepName, never>, 'name' | 'sharable'>,
	{ actor, seenVersion }: StepRequest,
): Promise<boolean> {
	if (seenVersion >= dispute.version) return false;
	const taken = await tx.disputeEvent.findFirst({
		where: {
			disputeId: dispute.id,
			sequence: { gt: seenVersion },
			step: step.name,
			...(step.sharable ? { personId: actor.personId } : {}),
		},
		select: { sequence: true },
	});
	return taken !== null;
}

function fieldErrors(error: z.core.$ZodError): FieldError[] {
	return error.issues.map((issue) => ({ field: issue.path.join('.'), key: 'invalid' }));
}

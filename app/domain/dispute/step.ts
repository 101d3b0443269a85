import type * as z from 'zod/mini';
import type { Actor } from '../actor';
import type { Instant } from '../instant';
import type { LawData } from '../law/law-data';
import type { LocalDate } from '../local-date';
import type { CaseFile, Chambers } from './chambers';
import type { Dispute, DisputeState, Exhibit } from './dispute';
import type { Expected, MovedInMail, Notice, NoticeFacts, NoticeTemplate } from './notices/notice';
import { type DisputeRole, partyOf, roleIn } from './roles/role';

/** What a step may know besides the file itself; time and identities are handed in. */
export interface StepContext {
	now: Instant;
	/** Today in Europe/Amsterdam. */
	today: LocalDate;
	actor: Actor;
	/** For whom the actor acts, as the timeline and the mails say it: an organisation or a role. */
	actingFor: string;
	/** The law under which the dispute was filed. */
	law: LawData;
	newId(): string;
	/** Files that were uploaded with the step, already stored. */
	files: UploadedFile[];
	/**
	 * Organisations in the dispute that have nobody who acts for them and no address of their own; none
	 * where the step does not ask for them.
	 */
	unreached: readonly string[];
}

export interface UploadedFile {
	id: string;
	name: string;
	size: number;
	sha256: string;
	mediaType: string;
}

/** A rule of law that says no: which, and what to tell. */
export interface Refusal {
	key: RefusalKey;
	article: string;
	params?: Record<string, string>;
}

export type RefusalKey =
	| 'cure-term-runs'
	| 'cure-not-offered'
	| 'decline-too-late'
	| 'stay-runs'
	| 'stay-not-longer'
	| 'ground-not-now'
	| 'confirming-term-runs'
	| 'extension-after-term'
	| 'extension-too-long'
	| 'stay-not-consented'
	| 'stay-beyond-consent'
	| 'stay-not-in-future'
	| 'ruling-incomplete'
	| 'inadmissible-decided'
	| 'departure-unexplained'
	| 'obligation-without-text'
	| 'obligation-of-nobody'
	| 'obligation-past'
	| 'obligation-past-unsigned'
	| 'advice-incomplete'
	| 'due-not-in-future'
	| 'advice-after-ruling'
	| 'views-empty'
	| 'drafter-cannot-sign'
	| 'added-since-presented'
	| 'advice-still-due'
	| 'party-unknown'
	| 'question-answered'
	| 'cure-without-files'
	| 'organisation-has-address'
	| 'address-of-other-side'
	| 'third-party-without-address';

/** What one step of the procedure is; `defineStep` makes it the only way in which a dispute changes. */
export interface StepDefinition<Name extends string, Input> {
	name: Name;
	/** The states in which it is open. */
	from: readonly DisputeState[];
	/** The roles in this dispute that may take it. */
	by: readonly DisputeRole[];
	/** Whether parties see its line in the timeline. */
	audience: 'all' | 'ministry';
	/**
	 * Whether two people may take it at the same time: each party has its own views. Otherwise the
	 * second is told that somebody was first.
	 */
	sharable?: boolean;
	/**
	 * Other steps that change what the form showed: taken since it was opened, it has to be read again.
	 */
	outdatedBy?: readonly string[];
	/** Whether files can come with it. */
	takesFiles?: boolean;
	/** Whether it has to know which organisations nobody reaches. */
	asksWhoIsUnreached?: boolean;
	input: z.ZodMiniType<Input>;
	/** Conditions beyond state and role that a party or the ministry can see from the file. */
	openWhen?(dispute: Dispute, actor: Actor, today: LocalDate): boolean;
	/** Conditions that only the ministry can see; a step of parties has none. */
	openInChambers?(chambers: Chambers, actor: Actor): boolean;
	/**
	 * The rule of law that keeps this actor from the step whatever they enter, if one does: the pages
	 * say it beside the step before anything is filled in. For steps of the ministry only.
	 */
	hindrance?(file: CaseFile, context: HindranceContext): Refusal | null;
	/** The rule of law that says no to this input, if one does. */
	refuse?(file: CaseFile, input: Input, context: StepContext): Refusal | null;
	apply(file: CaseFile, input: Input, context: StepContext): CaseFile;
	/** What the timeline says as the why, in the actor's own words; `before` says whom they concern. */
	reason?(input: Input, before: Dispute): string | null;
	/** What is told to whom, after the change. */
	notices?(after: CaseFile, input: Input, context: StepContext, before: CaseFile): NoticePlan[];
}

/** What decides whether a rule of law stands in the way. */
export type HindranceContext = Pick<StepContext, 'actor' | 'today' | 'law'>;

/** A notice before the facts that are the same for all of a step's notices are added. */
export interface NoticePlan {
	template: NoticeTemplate;
	to: Notice['to'];
	facts?: Partial<
		Pick<
			NoticeFacts,
			| 'detail'
			| 'outcomes'
			| 'attachment'
			| 'documents'
			| 'by'
			| 'at'
			| 'undone'
			| 'adviceDue'
			| 'renewed'
			| 'ground'
			| 'unconfirmed'
			| 'restsUntil'
			| 'cureDue'
			| 'onAttempts'
			| 'byPost'
			| 'served'
		>
	> & {
		expected?: Expected | null;
		moved?: MovedInMail[];
		/** Where the ruling's due date is not to be told. */
		rulingDue?: null;
	};
}

/** Declares a step; its input type is taken from its schema. */
export function defineStep<const Name extends string, Input>(
	step: StepDefinition<Name, Input>,
): StepDefinition<Name, Input> {
	return step;
}

/** What about a step decides whether it is open, whatever its input is. */
export type StepGate = Pick<
	StepDefinition<string, never>,
	'from' | 'by' | 'openWhen' | 'openInChambers'
>;

/**
 * Whether `actor` can take `step` now. One answer for the button, the loader and the action, so that
 * they cannot disagree. `chambers` is null for whoever may not read it: steps that need it are closed.
 */
export function isOpen(
	step: StepGate,
	dispute: Dispute,
	chambers: Chambers | null,
	actor: Actor,
	today: LocalDate,
): boolean {
	const role = roleIn(dispute, actor);
	if (!role || !step.by.includes(role) || !step.from.includes(dispute.state)) return false;
	if (step.openWhen && !step.openWhen(dispute, actor, today)) return false;
	if (step.openInChambers) return chambers !== null && step.openInChambers(chambers, actor);
	return true;
}

/** The uploaded files as numbered exhibits that follow those already in the file. */
export function asExhibits(dispute: Dispute, context: StepContext, purpose: string): Exhibit[] {
	const first = Math.max(0, ...dispute.exhibits.map((exhibit) => exhibit.number)) + 1;
	return context.files.map((file, index) => ({
		id: context.newId(),
		number: first + index,
		fileId: file.id,
		name: file.name,
		size: file.size,
		sha256: file.sha256,
		mediaType: file.mediaType,
		purpose,
		partyId: partyOf(dispute, context.actor)?.id ?? null,
		addedAt: context.now,
	}));
}

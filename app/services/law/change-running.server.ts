import { appendEvent } from '~/db/event-log';
import type { Database, Tx } from '~/db/open-database';
import { runningDisputesAfter } from '~/db/running-disputes';
import { updateDispute } from '~/db/save-dispute';
import type { Actor } from '~/domain/actor';
import type { CaseFile } from '~/domain/dispute/chambers';
import type { RunningChange } from '~/domain/dispute/clock/change-running';
import { rulingTerm } from '~/domain/dispute/clock/clock';
import type { DueReason } from '~/domain/dispute/clock/due-reason';
import type { MovedDate } from '~/domain/dispute/clock/moved-dates';
import { movedReason } from '~/domain/dispute/clock/moved-reason';
import type { MovedInMail, NoticeTemplate } from '~/domain/dispute/notices/notice';
import { disputingParties } from '~/domain/dispute/roles/role';
import type { NoticePlan } from '~/domain/dispute/step';
import { instantOf } from '~/domain/instant';
import type { LawData } from '~/domain/law/law-data';
import { actingForOf } from '../dispute/acting-for';
import { queueNotices } from '../dispute/queue-notices.server';

/** A change that is made to every running dispute that it touches. */
export interface ChangeOfMany {
	/** What it makes of one dispute; the same for the preview and when it is made. */
	judge(file: CaseFile): RunningChange;
	/** How the timeline calls it. */
	event: 'change-law' | 'record-outage';
	template: Extract<NoticeTemplate, 'law-changed' | 'outage-recorded'>;
	/** Who decided it. */
	actor: Actor;
	reason: string;
	/** What of it a timeline line keeps, besides the dates. */
	data: Record<string, unknown>;
}

/** How many disputes a lot is: some 100 milliseconds in which nobody else writes. */
export const lotSize = 25;

/** What became of a lot. */
export interface Lot {
	/** Where the next lot begins; null when there is none. */
	next: string | null;
	changed: number;
}

/**
 * Makes the change to the running disputes after reference `after`, at most `size`, within the
 * caller's transaction: each gets its new dates, a timeline line and, where a date moved, its mails.
 * A dispute that was changed before is passed over, so that a lot can be repeated.
 */
export async function changeLot(
	tx: Tx,
	change: ChangeOfMany,
	after: string,
	now: Date,
	size = lotSize,
): Promise<Lot> {
	const files = await runningDisputesAfter(tx, after, size);
	const lot: Lot = { next: null, changed: 0 };
	for (const file of files) {
		const judged = change.judge(file);
		if (judged.outcome !== 'changed') continue;
		await write(tx, change, file, judged, now);
		lot.changed += 1;
	}
	if (files.length === size) lot.next = files.at(-1)?.dispute.reference ?? null;
	return lot;
}

async function write(
	tx: Tx,
	change: ChangeOfMany,
	file: CaseFile,
	{ after, law, moved }: Extract<RunningChange, { outcome: 'changed' }>,
	now: Date,
): Promise<void> {
	const { actor, reason } = change;
	const { dispute } = after;
	const at = instantOf(now);
	if (!(await updateDispute(tx, file, after, law))) {
		throw new Error(`${dispute.reference} was changed within this transaction`);
	}
	const actingFor = actingForOf(actor, dispute);
	const role = actor.acting.as === 'ministry' ? actor.acting.role : actor.acting.as;
	await appendEvent(tx, {
		disputeId: dispute.id,
		sequence: dispute.version,
		at,
		step: change.event,
		actor: { personId: actor.personId, name: actor.name, role, actingFor },
		audience: 'all',
		data: { ...change.data, moved },
		reason,
		leaves: after,
	});
	await queueNotices(tx, after, noticesOf(change, after, moved, law), {
		now: at,
		actor,
		actingFor,
		law,
	});
}

function noticesOf(
	{ template, reason }: ChangeOfMany,
	{ dispute }: CaseFile,
	moved: readonly MovedDate[],
	law: LawData,
): NoticePlan[] {
	if (moved.length === 0) return [];
	const told = (date: MovedDate): MovedInMail => {
		const { term, from, to } = date;
		return { term, from, to, because: movedReason(date, dispute, law) };
	};
	const facts = { detail: reason, moved: moved.map(told) };
	const ownOf = (partyId: string) => moved.filter((date) => date.partyId === partyId).map(told);
	return [
		...disputingParties(dispute).map(({ id }) => ({ template, to: { partyId: id }, facts })),
		{ template, to: { role: 'caseworker' }, facts },
		// A third party is told of its own date and of nothing else in the dispute.
		...dispute.parties
			.filter(({ id, side }) => side === 'third-party' && ownOf(id).length > 0)
			.map(({ id }) => ({
				template,
				to: { partyId: id },
				facts: { detail: reason, moved: ownOf(id) },
			})),
	];
}

/** What a change would do to all running disputes, without making it. */
export interface ChangePreview {
	/** The disputes of which a date would move, those of one page, and how many there are in all. */
	moving: { reference: string; moved: (MovedDate & { because: DueReason | null })[] }[];
	movingCount: number;
	page: number;
	morePages: boolean;
	/** Those whose ruling date could not be told after it; the first, and how many. */
	unknown: string[];
	unknownCount: number;
	/** How many running disputes were looked at: all of them. */
	lookedAt: number;
}

/** How many disputes a page of the preview lists. */
const previewPageSize = 100;

/** How many disputes are judged at a stretch: some 10 milliseconds in which nobody else is served. */
const readAtOnce = 50;

/**
 * Tells what the change would do to every running dispute, listing those of one page. However many
 * there are, it looks at all of them, for whoever confirms has to have seen what it does; others are
 * served in between.
 */
export async function previewChange(
	db: Pick<Database, 'read'>,
	judge: ChangeOfMany['judge'],
	page: number,
): Promise<ChangePreview> {
	const preview: ChangePreview = {
		moving: [],
		movingCount: 0,
		page,
		morePages: false,
		unknown: [],
		unknownCount: 0,
		lookedAt: 0,
	};
	for (let after: string | undefined = ''; after !== undefined; ) {
		const files = await runningDisputesAfter(db, after, readAtOnce);
		for (const file of files) add(preview, file, judge(file));
		preview.lookedAt += files.length;
		after = files.at(-1)?.dispute.reference;
		await new Promise((resolve) => setImmediate(resolve));
	}
	preview.morePages = preview.movingCount > page * previewPageSize;
	return preview;
}

function add(
	preview: ChangePreview,
	{ dispute: { reference } }: CaseFile,
	judged: RunningChange,
): void {
	if (judged.outcome === 'untouched') return;
	const { moved, after, law } = judged;
	if (!rulingTerm(after.dispute, law).due) {
		preview.unknownCount += 1;
		if (preview.unknown.length < previewPageSize) preview.unknown.push(reference);
	}
	if (moved.length === 0) return;
	preview.movingCount += 1;
	const from = (preview.page - 1) * previewPageSize;
	const isShown = preview.movingCount > from && preview.movingCount <= from + previewPageSize;
	if (!isShown) return;
	const explained = moved.map((date) => ({
		...date,
		because: movedReason(date, after.dispute, law),
	}));
	preview.moving.push({ reference, moved: explained });
}

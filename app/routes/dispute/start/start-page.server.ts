import { findWaiting } from '~/db/find-waiting';
import { listDisputes } from '~/db/list-disputes';
import type { Actor } from '~/domain/actor';
import { daysBetween, localDateOf } from '~/domain/local-date';
import { seeOther } from '~/http/responses';
import { codeTemplate } from '~/mail/sign-in-code-mail';
import type { Runtime } from '~/runtime.server';
import { listInvitations } from '~/services/dispute/confirm-party.server';
import { listDrafts } from '~/services/filing/drafts.server';
import { holidaysRunningOut } from '~/services/law/holidays-known.server';
import { hasStuckChange } from '~/services/law/stuck-changes.server';

const pageSize = 20;
const newest = 5;

/** What the start page shows to this person; who acts for nobody yet is sent to choose that first. */
export async function startPage(
	runtime: Runtime,
	actor: Actor,
	asked: { mine: boolean; page: number },
) {
	const { acting } = actor;
	const invited = (await listInvitations(runtime, actor)).length;
	if (acting.as === 'nobody') throw seeOther(invited > 0 ? '/uitnodigingen' : '/namens');
	if (acting.as === 'organisation') {
		const { rows, more } = await listDisputes(
			runtime.db,
			actor,
			{ search: '', show: 'all', page: 1 },
			localDateOf(runtime.clock.now()),
		);
		return {
			as: 'organisation' as const,
			actsFor: acting.organisationName,
			failedMails: 0,
			invited,
			waiting: await waitingFor(runtime, `organisation:${acting.organisationId}`, asked.page),
			drafts: acting.kind === 'other' ? null : await listDrafts(runtime, { ...actor, acting }),
			disputes: { rows: rows.slice(0, newest), more: more || rows.length > newest },
		};
	}
	const { role } = acting;
	const failedMails = await countFailedMails(runtime, actor);
	if (role === 'administrator') {
		const today = localDateOf(runtime.clock.now());
		return {
			as: 'administrator' as const,
			actsFor: null,
			failedMails,
			holidays: await holidaysRunningOut(runtime.db, today),
			stuckChange: await hasStuckChange(runtime.db, runtime.clock.now()),
		};
	}
	const mine = asked.mine && role === 'caseworker';
	return {
		as: 'ministry' as const,
		actsFor: null,
		failedMails,
		role,
		mine,
		waiting: await waitingFor(runtime, mine ? `person:${actor.personId}` : role, asked.page),
	};
}

async function waitingFor(runtime: Runtime, waitsFor: string, number: number) {
	const today = localDateOf(runtime.clock.now());
	const { rows, more } = await findWaiting(runtime.db, waitsFor, { size: pageSize, number }, today);
	return {
		page: number,
		more,
		rows: rows.map((row) => ({ ...row, daysLeft: row.dueOn && daysBetween(today, row.dueOn) })),
	};
}
export type WaitingPage = Awaited<ReturnType<typeof waitingFor>>;

/**
 * Those who can do something about mail that did not arrive are told of it; a code that did not is
 * asked for again by whoever waits for it.
 */
async function countFailedMails(runtime: Runtime, { acting }: Actor): Promise<number> {
	const concerned =
		acting.as === 'ministry' && ['caseworker', 'administrator'].includes(acting.role);
	if (!concerned) return 0;
	const [row] = await runtime.db.read<{ count: number }>(
		`SELECT count(*) AS "count" FROM "OutboxMail" WHERE "state" = 'failed' AND "template" <> ?`,
		[codeTemplate],
	);
	return row?.count ?? 0;
}

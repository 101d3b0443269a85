import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theAdministrator, theCaseworker, theChair, theMunicipality } from '#test/support/cast';
import { lawEntered } from '#test/support/law-entered';
import { withCast } from '#test/support/with-cast';
import type { Actor } from '~/domain/actor';
import type { Dispute } from '~/domain/dispute/dispute';
import { initialLaw } from '~/domain/law/law-data';
import { takeStep } from '~/services/dispute/take-step.server';
import { confirmLaw, rejectLaw } from '~/services/law/decide-law.server';
import { finishRunningChanges } from '~/services/law/finish-running-changes.server';
import { previewLaw } from '~/services/law/law-change.server';
import { forgetLaws, lawInForce } from '~/services/law/law-in-force.server';
import { findLawVersion } from '~/services/law/law-versions.server';
import { proposeLaw } from '~/services/law/propose-law.server';
import { listOutages, previewOutage, recordOutage } from '~/services/law/record-outage.server';
import { hasStuckChange } from '~/services/law/stuck-changes.server';

const second: Actor = {
	...theAdministrator,
	personId: 'person-second',
	name: 'Bram Kok',
	email: 'second@example.nl',
};
const third: Actor = { ...second, personId: 'person-third', email: 'third@example.nl' };

let runtime: TestRuntime;
beforeEach(async () => {
	forgetLaws();
	runtime = await aRuntime();
	await withCast(runtime);
	for (const { personId: id, name, email } of [second, third]) {
		const createdAt = runtime.clock.now();
		await runtime.db.client.person.create({ data: { id, name, email, createdAt } });
	}
});
afterEach(() => runtime.close());

// The views term of a dispute of 14 January 2027 ends on 11 February, its ruling term on 8 April.
const twoDays = {
	'holidays.5.date': '2027-02-11',
	'holidays.5.source': 'Stcrt. 2027, 1',
	'holidays.6.date': '2027-04-08',
	'holidays.6.source': 'Stcrt. 2027, 1',
};
const moved = [
	{ term: 'ruling', partyId: null, from: '2027-04-08', to: '2027-04-09' },
	{ term: 'views', partyId: null, from: '2027-02-11', to: '2027-02-12' },
];

async function proposed(changes: Record<string, string> = twoDays, base = 1): Promise<number> {
	const law = await lawInForce(runtime.db);
	const made = await proposeLaw(runtime, theAdministrator, lawEntered(law, changes), base);
	if (made.outcome !== 'proposed') throw new Error(JSON.stringify(made));
	return made.version;
}

async function disputeAt(reference: string) {
	const row = await runtime.db.client.dispute.findUniqueOrThrow({
		where: { reference },
		include: { events: { orderBy: { sequence: 'asc' } }, tasks: true },
	});
	return { ...row, dispute: JSON.parse(row.file) as Dispute };
}

async function previewed(version: number) {
	const entry = await findLawVersion(runtime.db.client, version);
	if (!entry) throw new Error('No such version');
	return previewLaw(runtime, second, entry, 1);
}

function mailsOf(template: string) {
	return runtime.db.client.outboxMail.findMany({
		where: { template },
		orderBy: { recipient: 'asc' },
	});
}

describe('A proposal to change the law', () => {
	it('changes nothing until another administrator confirms it, then new disputes at once', async () => {
		const before = await aFiledDispute(runtime);
		const version = await proposed();
		expect((await lawInForce(runtime.db)).version).toBe(1);
		expect(await confirmLaw(runtime, theAdministrator, version, 'new')).toEqual({ outcome: 'own' });
		expect(await confirmLaw(runtime, second, version, 'new')).toEqual({ outcome: 'confirmed' });
		const after = await aFiledDispute(runtime);
		expect(await disputeAt(before)).toMatchObject({
			lawVersion: 1,
			rulingDueOn: '2027-04-08',
			version: 1,
		});
		expect(await disputeAt(after)).toMatchObject({ lawVersion: 2, rulingDueOn: '2027-04-09' });
		expect(await mailsOf('law-changed')).toEqual([]);
	});

	it('moves running disputes as the preview said, once, with timeline line, tasks and mails', async () => {
		const reference = await aFiledDispute(runtime);
		const version = await proposed();
		expect(await previewed(version)).toMatchObject({
			moving: [{ reference, moved }],
			movingCount: 1,
			unknownCount: 0,
		});
		const { moving } = await previewed(version);
		for (const { because, to } of moving.flatMap((dispute) => dispute.moved)) {
			expect(because).toMatchObject({ why: 'term', term: { due: to } });
		}
		expect(await confirmLaw(runtime, second, version, 'running')).toEqual({ outcome: 'confirmed' });
		await finishRunningChanges(runtime);
		const row = await disputeAt(reference);
		expect(row).toMatchObject({ lawVersion: 2, rulingDueOn: '2027-04-09', version: 2 });
		expect(row.dispute.lawVersion).toBe(2);
		expect(
			row.tasks.filter(({ task }) => task === 'submit-views').map(({ dueOn }) => dueOn),
		).toEqual(['2027-02-12', '2027-02-12']);
		expect(row.events.map(({ step, audience, reason }) => `${step} ${audience} ${reason}`)).toEqual(
			['file all null', 'change-law all Bij koninklijk besluit gelijkgesteld.'],
		);
		const { leaves, ...entered } = JSON.parse(row.events[1]?.data ?? '');
		expect(leaves).toMatch(/^[0-9a-f]{64}$/);
		expect(entered).toEqual({ lawVersion: 2, moved });
		const mails = await mailsOf('law-changed');
		expect(mails.map(({ recipient }) => recipient)).toEqual([
			'association@example.nl',
			'caseworker@example.nl',
			'municipality@example.nl',
			'tenants@example.nl',
		]);
		for (const mail of mails) {
			expect(JSON.parse(mail.props)).toMatchObject({
				detail: 'Bij koninklijk besluit gelijkgesteld.',
				moved: moved.map(({ term, from, to }) => ({ term, from, to })),
				rulingDue: '2027-04-09',
			});
		}
		const audit = await runtime.db.client.auditEvent.findMany({ orderBy: { sequence: 'asc' } });
		expect(audit.map(({ action, personId }) => `${action} ${personId}`)).toEqual([
			'propose-law person-administrator',
			'confirm-law person-second',
			'running-changed null',
		]);
		expect((await findLawVersion(runtime.db.client, version))?.appliedAt).toEqual(
			runtime.clock.now(),
		);
	});

	it('moves a running cure term and what stands still with it', async () => {
		const reference = await aFiledDispute(runtime);
		const input = { defects: 'Het bod ontbreekt.', days: '28' };
		await takeStep(runtime, {
			actor: theCaseworker,
			reference,
			step: 'request-cure',
			input,
			seenVersion: 1,
			fileIds: [],
		});
		const version = await proposed(twoDays);
		const { moving } = await previewed(version);
		expect(moving[0]?.moved).toMatchObject([
			// The ruling term: 6 May is Ascension, 7 May decreed, so 10 May with a day of standing still more too.
			{ term: 'views', partyId: null, from: '2027-02-11', to: '2027-02-12' },
			{ term: 'cure', partyId: null, from: '2027-02-11', to: '2027-02-12' },
		]);
		await confirmLaw(runtime, second, version, 'running');
		const { dispute } = await disputeAt(reference);
		expect(dispute.cures[0]?.due).toBe('2027-02-12');
		expect(dispute.suspensions[0]?.until).toBe('2027-02-12');
	});

	it('lets one of two administrators win who confirm at once', async () => {
		const version = await proposed();
		const outcomes = await Promise.all([
			confirmLaw(runtime, second, version, 'running'),
			confirmLaw(runtime, third, version, 'new'),
			rejectLaw(runtime, third, version, 'Nee'),
		]);
		expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
			'confirmed',
			'decided',
			'decided',
		]);
	});

	it('of two proposals on the same law confirms one; the other is renewed without undoing it', async () => {
		const first = await proposed({ 'terms.cure.count': '3' });
		const other = await proposed({ 'terms.views.count': '6' });
		const outcomes = await Promise.all([
			confirmLaw(runtime, second, first, 'new'),
			confirmLaw(runtime, third, other, 'new'),
		]);
		expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['confirmed', 'stale']);
		const stale = lawEntered(initialLaw, { 'terms.views.count': '6' });
		const answer = await proposeLaw(runtime, theAdministrator, stale, 1);
		expect(answer).toMatchObject({ outcome: 'stale' });
		if (answer.outcome !== 'stale') return;
		expect([answer.renewed['terms.cure.count'], answer.renewed['terms.views.count']]).toEqual([
			'3',
			'6',
		]);
	});

	it('is refused where nothing changes, where known years are forgotten, and to others', async () => {
		const nothing = lawEntered(initialLaw);
		expect(await proposeLaw(runtime, theAdministrator, nothing, 1)).toMatchObject({
			errors: [{ field: '', key: 'nothing-changed' }],
		});
		const fewer = {
			holidaysKnownThrough: '2027',
			'holidays.3.date': '',
			'holidays.3.source': '',
			'holidays.4.date': '',
			'holidays.4.source': '',
		};
		expect(
			await proposeLaw(runtime, theAdministrator, lawEntered(initialLaw, fewer), 1),
		).toMatchObject({
			errors: [{ field: 'holidaysKnownThrough', key: 'number-too-small', params: { min: 2028 } }],
		});
		const version = await proposed();
		for (const actor of [theCaseworker, theChair, theMunicipality]) {
			expect(await proposeLaw(runtime, actor, nothing, 1)).toEqual({ outcome: 'not-found' });
			expect(await confirmLaw(runtime, actor, version, 'new')).toEqual({ outcome: 'not-found' });
			expect(await rejectLaw(runtime, actor, version, 'Nee')).toEqual({ outcome: 'not-found' });
		}
	});

	it('leaves the dates open that could not be told, and says so before', async () => {
		const reference = await aFiledDispute(runtime);
		const version = await proposed({ 'terms.ruling.count': '150' });
		expect(await previewed(version)).toMatchObject({ movingCount: 1, unknown: [reference] });
		await confirmLaw(runtime, second, version, 'running');
		expect(await disputeAt(reference)).toMatchObject({
			lawVersion: 2,
			version: 2,
			rulingDueOn: '2029',
		});
	});

	it('goes on with the others where one dispute fails, and comes back to it until it is done', async () => {
		const references: string[] = [];
		for (let at = 0; at < 4; at++) references.push(await aFiledDispute(runtime));
		const broken = { where: { reference: references[1] ?? '' } };
		const { file } = await runtime.db.client.dispute.findUniqueOrThrow(broken);
		await runtime.db.client.dispute.update({ ...broken, data: { file: '{"parties":[]}' } });
		const version = await proposed();
		expect(await confirmLaw(runtime, second, version, 'running')).toEqual({ outcome: 'confirmed' });
		const under = () => runtime.db.client.dispute.count({ where: { lawVersion: 2 } });
		expect(await under()).toBe(3);
		const inTenMinutes = new Date(runtime.clock.now().getTime() + 11 * 60_000);
		expect(await hasStuckChange(runtime.db, inTenMinutes)).toBe(true);
		// Another change does not wait for this one.
		await recordOutage(runtime, theCaseworker, {
			from: new Date('2026-12-01T10:00:00Z'),
			until: new Date('2026-12-01T11:00:00Z'),
			reason: 'Storing.',
		});
		await runtime.db.client.dispute.update({ ...broken, data: { file } });
		await finishRunningChanges(runtime);
		expect(await under()).toBe(4);
		expect(await hasStuckChange(runtime.db, inTenMinutes)).toBe(false);
		expect(await runtime.db.client.disputeEvent.count({ where: { step: 'change-law' } })).toBe(4);
	});

	it('goes on after a stop where it was, with each dispute once', async () => {
		const references: string[] = [];
		for (let at = 0; at < 60; at++) references.push(await aFiledDispute(runtime));
		const version = await proposed();
		expect(await previewed(version)).toMatchObject({
			movingCount: 60,
			lookedAt: 60,
		});
		const { transaction } = runtime.db;
		let lots = 0;
		const stopping = Object.assign(Object.create(runtime) as TestRuntime, {
			db: {
				...runtime.db,
				transaction: ((work) => {
					lots += 1;
					if (lots > 3) throw new Error('The process stops here');
					return transaction(work);
				}) as typeof transaction,
			},
		});
		expect(await confirmLaw(stopping, second, version, 'running')).toEqual({
			outcome: 'confirmed',
		});
		const under = (lawVersion: number) =>
			runtime.db.client.dispute.count({ where: { lawVersion } });
		expect(await under(2)).toBe(50);
		await finishRunningChanges(runtime);
		expect(await under(2)).toBe(60);
		expect(await runtime.db.client.dispute.count({ where: { version: 2 } })).toBe(60);
		expect(await runtime.db.client.outboxMail.count({ where: { template: 'law-changed' } })).toBe(
			240,
		);
		await finishRunningChanges(runtime);
		expect(await runtime.db.client.disputeEvent.count({ where: { step: 'change-law' } })).toBe(60);
	});
});

describe('An outage of the portal', () => {
	const outage = {
		from: new Date('2027-02-11T19:00:00Z'),
		until: new Date('2027-02-11T22:30:00Z'),
		reason: 'De stroom viel uit.',
	};

	it('moves the terms that ended in it as the preview said, once', async () => {
		const reference = await aFiledDispute(runtime);
		runtime.clock.set(new Date('2027-02-12T09:00:00Z'));
		await aFiledDispute(runtime);
		const viewsMoved = [{ term: 'views', partyId: null, from: '2027-02-11', to: '2027-02-12' }];
		const preview = await previewOutage(runtime, theCaseworker, outage, 1);
		expect(preview).toMatchObject({ moving: [{ reference, moved: viewsMoved }], movingCount: 1 });
		const id = '0f0f0f0f-0000-4000-8000-000000000001';
		await Promise.all([1, 2].map(() => recordOutage(runtime, theCaseworker, outage, id)));
		expect(await previewOutage(runtime, theCaseworker, outage, 1)).toMatchObject({
			movingCount: 0,
		});
		const row = await disputeAt(reference);
		expect(row.dispute.outages).toEqual([{ id, from: '2027-02-11', until: '2027-02-11' }]);
		expect(row.events.at(-1)).toMatchObject({
			step: 'record-outage',
			audience: 'all',
			reason: outage.reason,
		});
		expect(
			row.tasks.filter(({ task }) => task === 'submit-views').map(({ dueOn }) => dueOn),
		).toEqual(['2027-02-12', '2027-02-12']);
		expect(await mailsOf('outage-recorded')).toHaveLength(4);
		expect(await runtime.db.client.auditEvent.count({ where: { action: 'record-outage' } })).toBe(
			1,
		);
		expect(await listOutages(runtime)).toMatchObject([
			{ id, finished: true, recordedBy: theCaseworker.name },
		]);
	});

	it('moves a cure term with what stands still, and takes back that views came late', async () => {
		const reference = await aFiledDispute(runtime);
		const take = (
			actor: Actor,
			step: 'request-cure' | 'submit-views',
			input: object,
			seenVersion: number,
		) => takeStep(runtime, { actor, reference, step, input, seenVersion, fileIds: [] });
		await take(theCaseworker, 'request-cure', { defects: 'Het bod.', days: '28' }, 1);
		runtime.clock.set(new Date('2027-02-12T09:00:00Z'));
		await take(theMunicipality, 'submit-views', { general: 'Wij zien dat anders.' }, 2);
		expect((await disputeAt(reference)).dispute.views[0]?.late).toBe(true);
		await recordOutage(runtime, theCaseworker, outage);
		const { dispute, rulingDueOn } = await disputeAt(reference);
		expect(dispute.views[0]?.late).toBe(false);
		expect(dispute.cures[0]?.due).toBe('2027-02-12');
		expect(dispute.suspensions[0]?.until).toBe('2027-02-12');
		expect(rulingDueOn).toBe('2027-05-10');
	});
});

describe('The preview of very many running disputes', () => {
	const disputes = 10_000;

	/** So many copies of one running dispute, each filed on another day. */
	async function withMany(): Promise<void> {
		const reference = await aFiledDispute(runtime);
		await runtime.db.script(`
			WITH RECURSIVE n("at") AS (SELECT 1 UNION ALL SELECT "at" + 1 FROM n WHERE "at" < ${disputes})
			INSERT INTO "Dispute" ("id", "reference", "kind", "state", "version", "title", "filedAt",
				"lawVersion", "rulingDueOn", "file", "chambers")
			SELECT 'copy-' || n."at", printf('2027-%05d', n."at"), d."kind", d."state", d."version",
				d."title", d."filedAt", d."lawVersion", d."rulingDueOn",
				json_set(d."file", '$.id', 'copy-' || n."at", '$.reference', printf('2027-%05d', n."at"),
					'$.requestDate', CASE n."at" % 2 WHEN 0 THEN '2027-01-14' ELSE '2027-01-15' END),
				d."chambers"
			FROM n CROSS JOIN "Dispute" d
			WHERE d."reference" = '${reference}'`);
		await runtime.db.client.dispute.update({
			where: { reference },
			data: { state: 'withdrawn', rulingDueOn: null },
		});
	}

	it('looks at every one, lists each that moves on some page, and serves others in between', async () => {
		await withMany();
		// Only views of the 14th end on the day that a decree takes.
		const days = { 'holidays.5.date': '2027-02-11', 'holidays.5.source': 'Stcrt. 2027, 1' };
		const entry = await findLawVersion(runtime.db.client, await proposed(days));
		if (!entry) throw new Error('No such version');
		let longest = 0;
		let last = performance.now();
		const timer = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 1);
		const first = await previewLaw(runtime, second, entry, 1);
		clearInterval(timer);
		expect(first).toMatchObject({ lookedAt: disputes, movingCount: disputes / 2, morePages: true });
		expect(longest).toBeLessThan(1000);
		const listed = new Set<string>();
		for (const page of [2, 50]) {
			const { moving, morePages } = await previewLaw(runtime, second, entry, page);
			for (const { reference, moved } of moving) {
				listed.add(reference);
				expect(moved).toMatchObject([
					{ term: 'views', partyId: null, from: '2027-02-11', to: '2027-02-12' },
				]);
			}
			expect([page, moving.length, morePages]).toEqual([page, 100, page < 50]);
		}
		expect(listed.size).toBe(200);
		expect((await previewLaw(runtime, second, entry, 51)).moving).toEqual([]);
	});
});

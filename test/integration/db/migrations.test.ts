import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { templates } from '#emails/templates';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { aStranger, theCaseworker, theTenants } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { MigrationRefused, migrate, migrations } from '~/db/migrate';
import { confirmParty } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';
import { migrationScript } from '../../../prisma/migration-script';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
});
afterEach(() => runtime.close());

const extension = { weeks: '1', reason: 'Nog een week.' };
const schema = readFileSync('prisma/schema.prisma', 'utf8');
const now = new Date('2027-01-14T10:00:00Z');

it('agrees with schema.prisma: the engine finds nothing to change after the migrations', async () => {
	expect(await migrationScript(schema, migrations)).toBe('');
});

it('would see where they do not agree', async () => {
	const changed = schema.replace('  reason       String?\n', '');
	expect(changed).not.toBe(schema);
	expect(await migrationScript(changed, migrations)).toContain('DisputeEvent');
	expect(await migrationScript(schema, [])).toContain('CREATE TABLE "Dispute"');
});

it('applies each migration once, and keeps that as Prisma does', async () => {
	expect(await migrate(runtime.db, now)).toEqual([]);
	const rows = await runtime.db.read(
		'SELECT "migration_name", "applied_steps_count" FROM "_prisma_migrations" ORDER BY 1',
		[],
	);
	expect(rows).toEqual(
		migrations.map(({ name }) => ({ migration_name: name, applied_steps_count: 1 })),
	);
});

it('refuses a database on which a migration was applied that has been changed since', async () => {
	await runtime.db.script(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`);
	const refusal = migrate(runtime.db, now);
	await expect(refusal).rejects.toThrow(MigrationRefused);
	await expect(refusal).rejects.toThrow('was changed after it was applied');
});

it('refuses a database of a newer build', async () => {
	await runtime.db.script(`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name")
		VALUES ('x', 'x', '29990101000000_later')`);
	const refusal = migrate(runtime.db, now);
	await expect(refusal).rejects.toThrow(MigrationRefused);
	await expect(refusal).rejects.toThrow('29990101000000_later');
});

it('applies a script whole or not at all', async () => {
	const half = 'CREATE TABLE "Half" ("a" TEXT); CREATE TABLE "Dispute" ("b" TEXT);';
	await expect(runtime.db.script(half)).rejects.toThrow('already exists');
	await expect(runtime.db.read('SELECT * FROM "Half"', [])).rejects.toThrow('no such table');
});

it('has each message that an earlier build queued for who lost a case say so', async () => {
	const mail = {
		...{ id: 'a', key: 'a', recipient: 'sanne@example.nl', language: 'nl', props: '{}' },
		...{ state: 'queued', nextAttemptAt: now, createdAt: now, messageId: 'a' },
	};
	const { outboxMail } = runtime.db.client;
	await outboxMail.create({ data: { ...mail, template: 'case-assigned' } });
	const [renaming] = migrations.filter(({ name }) => name.endsWith('_honest_names'));
	await runtime.db.script(renaming?.sql ?? '');
	const { template } = await outboxMail.findUniqueOrThrow({ where: { id: 'a' } });
	expect(Object.keys(templates)).toContain(template);
});

it('shows caseworkers the ruling term of each dispute that an earlier build left under review', async () => {
	await withCast(runtime);
	const reference = await aFiledDispute(runtime);
	const step = { actor: theCaseworker, reference, input: {}, seenVersion: 9, fileIds: [] };
	await takeStep(runtime, { ...step, step: 'take-on' });
	await takeStep(runtime, { ...step, step: 'confirm-complete' });
	const watched = `SELECT "waitsFor", "task", "dueOn", "reference", "title" FROM "WaitingTask"
		WHERE "task" = 'watch-term' ORDER BY "waitsFor"`;
	const rows = await runtime.db.read(watched, []);
	expect(rows).toMatchObject([
		{ waitsFor: 'caseworker', dueOn: '2027-04-08', reference },
		{ waitsFor: `person:${theCaseworker.personId}`, dueOn: '2027-04-08', reference },
	]);
	await runtime.db.script(`DELETE FROM "WaitingTask" WHERE "task" = 'watch-term'`);
	const [adding] = migrations.filter(({ name }) => name.endsWith('_watch_term'));
	await runtime.db.script(adding?.sql ?? '');
	expect(await runtime.db.read(watched, [])).toEqual(rows);
	expect(await takeStep(runtime, { ...step, step: 'extend-term', input: extension })).toMatchObject(
		{
			outcome: 'accepted',
		},
	);
	expect(await runtime.db.read(watched, [])).toMatchObject([
		{ dueOn: '2027-04-15' },
		{ dueOn: '2027-04-15' },
	]);
});

it('has caseworkers check each party that an earlier build left unconfirmed', async () => {
	await withCast(runtime);
	const { parties } = aRequest();
	await aFiledDispute(runtime);
	const reference = await aFiledDispute(
		runtime,
		aRequest({ parties: parties.map((party) => ({ ...party, organisationId: null })) }),
	);
	const step = { actor: theCaseworker, reference, input: {}, seenVersion: 9, fileIds: [] };
	await takeStep(runtime, { ...step, step: 'take-on' });
	const reaching = `SELECT "waitsFor", "task", "dueOn", "reference", "title" FROM "WaitingTask"
		WHERE "task" = 'reach-party' ORDER BY "waitsFor"`;
	const rows = await runtime.db.read(reaching, []);
	expect(rows).toMatchObject([
		{ waitsFor: 'caseworker', dueOn: '2027-01-21', reference },
		{ waitsFor: `person:${theCaseworker.personId}`, dueOn: '2027-01-21', reference },
	]);
	const [adding] = migrations.filter(({ name }) => name.endsWith('_reach_party'));
	await runtime.db.script(adding?.sql ?? '');
	expect(await runtime.db.read(reaching, [])).toEqual(rows);
	await runtime.db.script(`DELETE FROM "WaitingTask" WHERE "task" = 'reach-party'`);
	await runtime.db.script(adding?.sql ?? '');
	expect(await runtime.db.read(reaching, [])).toEqual(rows);
});

it('tells of each party since when somebody acts for it who had confirmed that in an earlier build', async () => {
	await withCast(runtime);
	const [tenants, municipality, association] = aRequest().parties;
	if (!tenants || !municipality || !association) throw new Error('The request lacks its parties');
	const typedIn = { ...association, organisationId: null, contactEmail: aStranger.email };
	const parties = [tenants, municipality, typedIn];
	const reference = await aFiledDispute(runtime, aRequest({ parties }));
	const partyId = association.id;
	await confirmParty(runtime, aStranger, { reference, partyId, organisationId: null });
	const file = async () => {
		const row = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
		return JSON.parse(row.file);
	};
	const now = await file();
	const earlier = JSON.stringify(now).replace(/,"confirmedAt":"[^"]*"/, '');
	expect(JSON.parse(earlier)).not.toEqual(now);
	await runtime.db.client.dispute.update({ where: { reference }, data: { file: earlier } });
	const [adding] = migrations.filter(({ name }) => name.endsWith('_confirmed_parties'));
	await runtime.db.script(adding?.sql ?? '');
	expect(await file()).toEqual(now);
});

it('keeps until when each dispute rests that an earlier build stayed', async () => {
	await withCast(runtime);
	const reference = await aFiledDispute(runtime);
	const until = '2027-02-05';
	const step = { reference, fileIds: [] };
	const consent = { until, reason: 'Wij overleggen.', agreed: 'yes' };
	await takeStep(runtime, {
		...{ ...step, actor: theTenants, step: 'consent-to-stay', input: consent, seenVersion: 1 },
	});
	await takeStep(runtime, {
		...{ ...step, actor: theCaseworker, step: 'stay', input: { until }, seenVersion: 2 },
	});
	await aFiledDispute(runtime);
	const stored = 'SELECT * FROM "Dispute" ORDER BY "reference"';
	const rows = await runtime.db.read(stored, []);
	expect(rows).toMatchObject([{ reference, stayedUntil: until }, { stayedUntil: null }]);
	await runtime.db.script('UPDATE "Dispute" SET "stayedUntil" = NULL');
	const [rebuilding] = migrations.filter(({ name }) => name.endsWith('_stay_beside_term'));
	await runtime.db.script(rebuilding?.sql ?? '');
	expect(await runtime.db.read(stored, [])).toEqual(rows);
});

// What Prisma writes for a change that SQLite can't make in place.
const rebuild = `PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
	CREATE TABLE "new_Person" ("id" TEXT NOT NULL PRIMARY KEY, "email" TEXT NOT NULL, "name" TEXT NOT NULL,
		"language" TEXT NOT NULL DEFAULT 'en', "createdAt" DATETIME NOT NULL,
		"languageChosen" BOOLEAN NOT NULL DEFAULT false);
	INSERT INTO "new_Person" SELECT * FROM "Person";
	DROP TABLE "Person"; ALTER TABLE "new_Person" RENAME TO "Person";
	PRAGMA foreign_keys=ON; PRAGMA defer_foreign_keys=OFF;`;

it('keeps what refers to a table that a migration rebuilds', async () => {
	await withCast(runtime);
	const { client } = runtime.db;
	const times = { createdAt: now, lastSeenAt: now, expiresAt: now };
	await client.session.create({
		data: { idHash: 'a', personId: theTenants.personId, ...times },
	});
	await runtime.db.script(rebuild);
	expect(await client.session.count()).toBe(1);
	const removal = client.person.delete({ where: { id: theTenants.personId } });
	await expect(removal).rejects.toMatchObject({ code: 'P2003' });
});

it('refuses a migration after which rows would refer to nothing', async () => {
	await withCast(runtime);
	const removal = runtime.db.script('DELETE FROM "Person"');
	await expect(removal).rejects.toThrow('refer to rows of Person that are gone');
	expect(await runtime.db.client.person.count()).toBeGreaterThan(0);
});

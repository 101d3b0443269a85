import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theTenants } from '#test/support/cast';
import { withCast } from '#test/support/with-cast';
import { Prisma } from '~/db/client/client';

let runtime: TestRuntime;
beforeAll(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	await aFiledDispute(runtime);
});
afterAll(() => runtime.close());

const createdAt = new Date('2027-01-14T10:00:00Z');

async function refusalOf(work: Promise<unknown>) {
	const error = await work.then(
		() => expect.fail('It was expected to be refused'),
		(thrown: unknown) => thrown,
	);
	if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
	return error;
}

it('answers P2002 with the column where a value must be unique', async () => {
	const error = await refusalOf(
		runtime.db.client.person.create({
			data: { id: 'another', email: theTenants.email, name: 'Ander', createdAt },
		}),
	);
	expect(error.code).toBe('P2002');
	expect(error.message).toContain('`email`');
});

it('answers P2002 for a primary key of more than one column', async () => {
	const { disputeParty } = runtime.db.client;
	const error = await refusalOf(
		disputeParty.create({ data: await disputeParty.findFirstOrThrow() }),
	);
	expect(error.code).toBe('P2002');
	expect(error.message).toContain('`disputeId`, `partyId`');
});

it('answers P2003 for a row that refers to nothing, and for one that others refer to', async () => {
	const { client } = runtime.db;
	const orphan = { personId: 'nobody', status: 'active', ministryRole: 'signatory', createdAt };
	const toNothing = client.membership.create({ data: { ...orphan, id: 'm' } });
	expect((await refusalOf(toNothing)).code).toBe('P2003');
	const inUse = client.person.delete({ where: { id: theTenants.personId } });
	expect((await refusalOf(inUse)).code).toBe('P2003');
});

it('names a table and a column that are not there', async () => {
	const table = await refusalOf(runtime.db.client.$queryRawUnsafe('SELECT * FROM "Nowhere"'));
	expect(table.message).toContain('Nowhere');
	const column = await refusalOf(
		runtime.db.client.$queryRawUnsafe('SELECT "none" FROM "Person" p'),
	);
	expect(column.message).toContain('none');
});

it('rolls back the whole transaction on a refusal, and takes the next one', async () => {
	const count = () => runtime.db.client.referenceCounter.count();
	const before = await count();
	const outcome = runtime.db.transaction(async (tx) => {
		await tx.referenceCounter.create({ data: { year: 1999, last: 1 } });
		await tx.referenceCounter.create({ data: { year: 1999, last: 2 } });
	});
	expect((await refusalOf(outcome)).code).toBe('P2002');
	expect(await count()).toBe(before);
	await runtime.db.client.referenceCounter.create({ data: { year: 1999, last: 1 } });
});

it('refuses SQL of more than one statement instead of leaving out the rest', async () => {
	const two = 'UPDATE "Person" SET "name" = "name"; DELETE FROM "ReferenceCounter"';
	const error = await refusalOf(runtime.db.client.$executeRawUnsafe(two));
	expect(error.message).toContain('Expected one SQL statement');
});

const appendOnly = [
	['DisputeEvent', 'UPDATE "DisputeEvent" SET "actorName" = \'Ander\'', 'can not be changed'],
	['DisputeEvent', 'DELETE FROM "DisputeEvent"', 'can not be removed'],
	['AuditEvent', 'UPDATE "AuditEvent" SET "actorName" = \'Ander\'', 'can not be changed'],
	['AuditEvent', 'DELETE FROM "AuditEvent"', 'can not be removed'],
	['DisputeEvent', 'REPLACE INTO "DisputeEvent" SELECT * FROM "DisputeEvent"', 'can not be'],
	['AuditEvent', 'REPLACE INTO "AuditEvent" SELECT * FROM "AuditEvent"', 'can not be'],
] as const;

it.each(appendOnly)('keeps %s append-only: refuses %s', async (table, statement, reason) => {
	const { client } = runtime.db;
	if (table === 'AuditEvent' && (await client.auditEvent.count()) === 0) {
		const row = { sequence: 1, action: 'test', actorName: 'Lotte', data: '{}', hash: 'a' };
		await client.auditEvent.create({ data: { ...row, at: createdAt, previousHash: '' } });
	}
	const rows = () => runtime.db.read(`SELECT * FROM "${table}"`, []);
	const before = await rows();
	const error = await refusalOf(client.$executeRawUnsafe(statement));
	expect(error.message).toContain(reason);
	expect(await rows()).toEqual(before);
});

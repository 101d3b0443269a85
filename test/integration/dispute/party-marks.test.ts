import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theAdministrator, theCaseworker, theTenants } from '#test/support/cast';
import { daysAfterFiling } from '#test/support/take-step-on';
import { withCast } from '#test/support/with-cast';
import { findReading } from '~/db/find-dispute';
import type { Actor } from '~/domain/actor';
import { localDateOf } from '~/domain/local-date';
import { codeTemplate } from '~/mail/sign-in-code-mail';
import { markedParties } from '~/routes/dispute/judging/marked-parties.server';
import { disputePage } from '~/routes/dispute/page/dispute-page.server';
import { startPage } from '~/routes/dispute/start/start-page.server';
import { confirmParty } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';

const partyId = 'party-association';
const wrong = 'pots@linde.example';
const right = 'post@linde.example';

let runtime: TestRuntime;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
	runtime.clock.set(daysAfterFiling(5));
});
afterEach(() => runtime.close());

/** Files a dispute in which the association is reached at `wrong`; answers its reference. */
function filed(organisationId: string | null = null): Promise<string> {
	const { parties } = aRequest();
	const changed = { organisationId, contactEmail: wrong };
	return aFiledDispute(
		runtime,
		aRequest({
			parties: parties.map((party) => (party.id === partyId ? { ...party, ...changed } : party)),
		}),
	);
}

async function read(reference: string, actor: Actor) {
	const today = localDateOf(runtime.clock.now());
	const reading = await findReading(runtime.db, actor, reference, today);
	if (!reading || reading.as === 'third-party') throw new Error('Not read');
	return { actor, reading, reference, today };
}

async function marksShown(reference: string, actor: Actor = theCaseworker) {
	const asked = await read(reference, actor);
	return (await disputePage(runtime.db, asked, asked.reading)).marks;
}

const fail = (where: { recipient: string } | { template: string }) =>
	runtime.db.client.outboxMail.updateMany({ where, data: { state: 'failed' } });

async function correct(reference: string): Promise<void> {
	const taken = await takeStep(runtime, {
		actor: theCaseworker,
		reference,
		step: 'correct-contact',
		input: { partyId, email: right, reason: 'De letters stonden om.' },
		seenVersion: 99,
		fileIds: [],
	});
	expect(taken.outcome).toBe('accepted');
}

describe('The ministry', () => {
	it('sees that the last mail to a party did not arrive, until another was sent', async () => {
		const reference = await filed();
		expect(await marksShown(reference)).toEqual([]);
		await fail({ recipient: wrong });
		expect(await marksShown(reference)).toEqual([{ partyId, mark: 'undelivered' }]);
		expect(await marksShown(reference, theTenants)).toEqual([]);
		await correct(reference);
		expect(await marksShown(reference)).toEqual([]);
		await fail({ recipient: right });
		expect(await marksShown(reference)).toEqual([{ partyId, mark: 'undelivered' }]);
	});

	it('sees that nobody has checked who acts for a party, also where it judges the request', async () => {
		const reference = await filed();
		const invited: Actor = {
			personId: 'person-new',
			name: 'Hugo Maas',
			email: wrong,
			language: 'nl',
			acting: { as: 'nobody' },
		};
		await runtime.db.client.person.create({
			data: {
				id: invited.personId,
				name: invited.name,
				email: wrong,
				language: 'nl',
				createdAt: runtime.clock.now(),
			},
		});
		await confirmParty(runtime, invited, { reference, partyId, organisationId: null });
		expect(await marksShown(reference)).toEqual([{ partyId, mark: 'unverified' }]);
		const marked = async (actor: Actor, step: 'confirm-complete' | 'extend-term') =>
			markedParties(runtime.db, step, (await read(reference, actor)).reading);
		expect(await marked(theCaseworker, 'confirm-complete')).toEqual([
			{ name: 'Woonstichting De Linde', marks: ['unverified'] },
		]);
		expect(await marked(theCaseworker, 'extend-term')).toEqual([]);
		expect(await marked(theTenants, 'confirm-complete')).toEqual([]);
		await runtime.db.client.organisation.updateMany({ data: { verified: true } });
		expect(await marksShown(reference)).toEqual([]);
	});

	it('sees that an organisation of the register has nobody who can be told', async () => {
		const id = 'organisation-empty';
		const createdAt = runtime.clock.now();
		const { client } = runtime.db;
		await client.organisation.create({
			data: { id, kind: 'association', name: 'De Linde', verified: true, createdAt },
		});
		const reference = await filed(id);
		expect(await marksShown(reference)).toEqual([{ partyId, mark: 'unreached' }]);
		await client.organisation.update({ where: { id }, data: { email: right } });
		expect(await marksShown(reference)).toEqual([]);
	});
});

describe('The start page', () => {
	it.each([theCaseworker, theAdministrator])(
		'counts mails that failed, without codes that nobody waits for any more: $name',
		async (actor) => {
			await filed();
			await runtime.db.client.outboxMail.create({
				data: {
					id: 'code',
					key: 'code',
					template: codeTemplate,
					recipient: wrong,
					language: 'nl',
					props: '{}',
					state: 'queued',
					nextAttemptAt: runtime.clock.now(),
					createdAt: runtime.clock.now(),
					messageId: 'code',
				},
			});
			const count = async () =>
				(await startPage(runtime, actor, { mine: false, page: 1 })).failedMails;
			await fail({ template: codeTemplate });
			expect(await count()).toBe(0);
			await fail({ recipient: wrong });
			expect(await count()).toBe(1);
		},
	);
});

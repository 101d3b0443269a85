import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFiledDispute } from '#test/support/a-filed-dispute';
import { aRequest } from '#test/support/a-request';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { theCaseworker, theMunicipality, theTenants } from '#test/support/cast';
import { mailSetting } from '#test/support/mail-facts';
import { daysAfterFiling } from '#test/support/take-step-on';
import { withCast } from '#test/support/with-cast';
import { findWaiting } from '~/db/find-waiting';
import { render } from '~/delivery/render-mail';
import type { Actor } from '~/domain/actor';
import type { StepName } from '~/domain/dispute/procedure';
import { localDateOf } from '~/domain/local-date';
import { confirmParty } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';

const partyId = 'party-municipality';
const invited = 'griffie@waterstad.example';

let runtime: TestRuntime;
let reference: string;
beforeEach(async () => {
	runtime = await aRuntime();
	await withCast(runtime);
});
afterEach(() => runtime.close());

/** The tenants' request, with the municipality as a second applicant that they named. */
async function filedTogether(changes: { organisationId?: null; contactEmail?: string } = {}) {
	const { parties } = aRequest();
	const request = aRequest({
		parties: parties.map((party) =>
			party.id === partyId ? { ...party, side: 'applicant', ...changes } : party,
		),
	});
	reference = await aFiledDispute(runtime, request);
	runtime.clock.set(daysAfterFiling(7));
}

async function take(actor: Actor, step: StepName, input: Record<string, string>) {
	const { version } = await runtime.db.client.dispute.findUniqueOrThrow({ where: { reference } });
	const asked = { actor, reference, step, input, seenVersion: version, fileIds: [] };
	const taken = await takeStep(runtime, asked);
	expect(taken).toEqual({ outcome: 'accepted', reference });
}

async function tasksOf(waitsFor: string) {
	const today = localDateOf(runtime.clock.now());
	const { rows } = await findWaiting(runtime.db, waitsFor, { size: 20, number: 1 }, today);
	return rows.map(({ task }) => task);
}

async function mailTo(recipient: string, template: 'applicant-withdrew' | 'request-continued') {
	const { props } = await runtime.db.client.outboxMail.findFirstOrThrow({
		where: { recipient, template },
	});
	const isInvited = recipient === invited;
	return render(template, JSON.parse(props), mailSetting({ recipient, invited: isInvited })).text;
}

describe('A request that its filer withdrew from', () => {
	it('waits for who was only named as an applicant, who comes in by the invitation', async () => {
		await filedTogether({ organisationId: null, contactEmail: invited });
		await take(theTenants, 'withdraw', { agreed: 'yes' });
		expect(await tasksOf('caseworker')).toContain('decide-unconfirmed');
		const text = (await mailTo(invited, 'applicant-withdrew')).replace(/\s+/g, ' ');
		expect(text).toContain('Daar moet iemand bevestigen dat het verzoek doorgaat.');
		expect(text).toContain(
			'Bevestig dat u het verzoek voortzet. Doe dit uiterlijk op donderdag 4 februari 2027.',
		);
		expect(text).toContain('Zo komt u in het dossier');
		const person = { id: 'person-new', name: 'Hugo Maas', email: invited, language: 'nl' as const };
		await runtime.db.client.person.create({
			data: { ...person, createdAt: runtime.clock.now() },
		});
		const { outcome } = await confirmParty(
			runtime,
			{ ...person, personId: person.id, acting: { as: 'nobody' } },
			{ reference, partyId, organisationId: null },
		);
		expect(outcome).toBe('confirmed');
		expect(await tasksOf('caseworker')).not.toContain('decide-unconfirmed');
	});

	it('waits for the register’s organisation that never said so, on its own start page', async () => {
		await filedTogether();
		await take(theTenants, 'withdraw', { agreed: 'yes' });
		const start = 'organisation:organisation-municipality';
		expect(await tasksOf(start)).toContain('confirm-applicant');
		await take(theMunicipality, 'continue-request', { agreed: 'yes' });
		expect(await tasksOf(start)).not.toContain('confirm-applicant');
		expect(await mailTo('caseworker@example.nl', 'request-continued')).toContain(
			'heeft bevestigd dat het verzoek doorgaat.',
		);
	});
});

describe('Consents to a stay', () => {
	it('are on the caseworker’s start page until the last day on which a stay can begin', async () => {
		await filedTogether();
		const consent = (until: string) => ({ until, agreed: 'yes' });
		await take(theTenants, 'consent-to-stay', consent('2027-02-20'));
		expect(await tasksOf('caseworker')).not.toContain('decide-stay');
		await take(theMunicipality, 'consent-to-stay', consent('2027-03-01'));
		runtime.clock.set(daysAfterFiling(36));
		expect(await tasksOf('caseworker')).toContain('decide-stay');
		runtime.clock.set(daysAfterFiling(37));
		expect(await tasksOf('caseworker')).not.toContain('decide-stay');
		await take(theCaseworker, 'refuse-stay', { reasons: 'De instemming is verlopen.' });
	});
});

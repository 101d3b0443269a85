import { playStory } from '#seed/play-story';
import { demoActor } from '#seed/store-cast';
import type { Story } from '#seed/stories';
import { demoReaders } from '#test/support/a-demo-portal';
import type { TestRuntime } from '#test/support/a-runtime';
import { lawEntered } from '#test/support/law-entered';
import { initialLaw } from '~/domain/law/law-data';
import { addDays, localDateOf } from '~/domain/local-date';
import { confirmParty, listInvitations } from '~/services/dispute/confirm-party.server';
import { takeStep } from '~/services/dispute/take-step.server';
import { proposeLaw } from '~/services/law/propose-law.server';

/** A request whose filer withdrew, so that it waits for the applicant that it only named. */
const leftAlone: Story = {
	kind: 'formation',
	filedDaysAgo: 12,
	applicants: ['linde', 'huurdersbond'],
	respondents: ['waterstad'],
	invited: {
		kind: 'association',
		name: 'Goed Wonen Heideveld',
		contactName: 'Tom Dekker',
		contactEmail: 'tom@goedwonen.example',
	},
	agreement: 'Prestatieafspraken Waterstad 2027',
	points: [
		{
			title: 'Aantal nieuwe sociale huurwoningen',
			theme: 'availability',
			asked: 'Bepaal dat de gemeente bouwgrond levert.',
			ours: 'Zonder grond kan niemand bouwen.',
			theirs: 'Er is geen grond meer.',
		},
	],
	steps: [{ day: 3, by: 'linde', step: 'withdraw', input: () => ({ agreed: 'yes' }) }],
};

/**
 * Adds to the demo what it lacks for a page to be there: a consent to stay, a request that waits for an
 * applicant to go on with it, a confirmation that can be undone, and a proposed law.
 */
export async function beforeSamples(runtime: TestRuntime): Promise<void> {
	const { applicant, administrator } = demoReaders;
	const { organisationId } = applicant.acting;
	const { reference, version } = await runtime.db.client.dispute.findFirstOrThrow({
		where: { state: 'under-review', parties: { some: { organisationId, side: 'applicant' } } },
	});
	const until = addDays(localDateOf(runtime.clock.now()), 30);
	const taken = await takeStep(runtime, {
		actor: applicant,
		reference,
		step: 'consent-to-stay',
		input: { until, reason: 'Partijen spreken elkaar weer.', agreed: 'yes' },
		seenVersion: version,
		fileIds: [],
	});
	if (taken.outcome !== 'accepted') throw new Error(JSON.stringify(taken));
	await playStory(runtime, leftAlone);
	await confirmInvited(runtime);
	const law = lawEntered(initialLaw, { 'terms.views.count': '6' });
	const made = await proposeLaw(runtime, administrator, law, initialLaw.version);
	if (made.outcome !== 'proposed') throw new Error(JSON.stringify(made));
}

async function confirmInvited(runtime: TestRuntime): Promise<void> {
	const actor = demoActor('goedwonen');
	const [invitation] = await listInvitations(runtime, actor);
	if (!invitation || actor.acting.as !== 'organisation') throw new Error('Nobody is invited');
	const { organisationId } = actor.acting;
	const { outcome } = await confirmParty(runtime, actor, { ...invitation, organisationId });
	if (outcome !== 'confirmed') throw new Error(outcome);
}

import { demoReaders } from '#test/support/a-demo-portal';
import type { TestRuntime } from '#test/support/a-runtime';
import { lawEntered } from '#test/support/law-entered';
import { initialLaw } from '~/domain/law/law-data';
import { addDays, localDateOf } from '~/domain/local-date';
import { takeStep } from '~/services/dispute/take-step.server';
import { proposeLaw } from '~/services/law/propose-law.server';

/** Adds to the demo what it lacks for a page to be there: a consent to stay, and a proposed law. */
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
	const law = lawEntered(initialLaw, { 'terms.views.count': '6' });
	const made = await proposeLaw(runtime, administrator, law, initialLaw.version);
	if (made.outcome !== 'proposed') throw new Error(JSON.stringify(made));
}

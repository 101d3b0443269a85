import { type Signal, signal } from './signal';
import type { SignalFacts } from './signal-facts';

const article = 'Rtiv 19a(2)(e)';

/** A dispute is a last resort: a dated attempt towards each other party, and proof of it. */
export function attemptSignals({ parties, attempts, on }: SignalFacts): Signal[] {
	const respondents = parties.filter(({ side }) => side === 'respondent');
	const towards = respondents.map(({ id, name }) => {
		const approached = attempts
			.filter((attempt) => attempt.withPartyIds.includes(id) && attempt.on <= on)
			.map((attempt) => attempt.on)
			.sort();
		const day = approached.at(-1);
		return signal('attempt-towards-party', day ? 'met' : 'mend', article, { party: name, day }, id);
	});
	return [
		...(towards.length > 0 ? towards : [signal('attempt-towards-party', 'mend', article)]),
		...proofSignals(attempts),
	];
}

function proofSignals(attempts: SignalFacts['attempts']): Signal[] {
	const proven = attempts.some((attempt) => attempt.proven);
	if (!proven) return [signal('attempt-proven', 'mend', article)];
	const without = attempts.filter((attempt) => !attempt.proven);
	if (without.length === 0) return [signal('attempt-proven', 'met', article)];
	return without.map(({ id, on, reason }) =>
		signal(
			'attempt-proven',
			reason ? 'signal' : 'mend',
			article,
			{ day: on, reason: reason ?? undefined },
			id,
		),
	);
}

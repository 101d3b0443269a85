import { type Signal, signal } from './signal';
import type { SignalFacts } from './signal-facts';

const article = 'Rtiv 19a(1)';

/** What a request has to say: the agreements, the points, each side's position, the signature. */
export function contentSignals(facts: SignalFacts): Signal[] {
	const { agreement, filed, points, kind } = facts;
	const named = agreement.title && agreement.periodFrom && agreement.periodUntil;
	const known = kind === 'performance' ? named && agreement.madeOn : named;
	return [
		signal('agreement-named', known ? 'met' : 'mend', article),
		signal(
			'points-named',
			points.length > 0 && points.every(({ asked }) => asked) ? 'met' : 'mend',
			article,
		),
		...positionSignals(facts),
		...performanceSignals(facts),
		signal('signed', filed ? 'met' : 'mend', article),
	];
}

function positionSignals({ parties, points }: SignalFacts): Signal[] {
	const wanted = parties.filter(({ filer, side }) => filer || side === 'respondent');
	const missing = points.flatMap((point) =>
		wanted
			.filter(({ id }) => !point.positionsOf.includes(id))
			.map(({ name }) =>
				signal('positions', 'mend', article, { party: name, point: point.title }, point.id),
			),
	);
	if (missing.length > 0) return missing;
	return [signal('positions', points.length > 0 ? 'met' : 'mend', article)];
}

/** Of an agreement that is not kept: the exact clause, and what the filer itself had to do. */
function performanceSignals({ kind, points }: SignalFacts): Signal[] {
	if (kind !== 'performance') {
		return [
			signal('clause-named', 'not-applicable', 'Ww 44'),
			signal('own-duties', 'not-applicable', 'Ww 44'),
		];
	}
	return points.flatMap(({ id, title, clause, ownDuties }) => [
		signal('clause-named', clause ? 'met' : 'mend', 'Ww 44', { point: title }, id),
		signal('own-duties', ownDuties ? 'met' : 'mend', 'Ww 44', { point: title }, id),
	]);
}

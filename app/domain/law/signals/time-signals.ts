import { daysBetween } from '../../local-date';
import { formationWindow } from '../formation-window';
import { ifKnown } from '../if-known';
import type { LawData } from '../law-data';
import { outagesIn } from '../outage';
import { resolveRegime } from '../regime';
import type { Term } from '../term';
import { type Signal, type SignalKey, signal } from './signal';
import type { SignalFacts } from './signal-facts';

/** Whether it is filed at a time at which it can be: not too early, not too late (Ww 44(3)). */
export function timeSignals(facts: SignalFacts, law: LawData): Signal[] {
	if (!facts.kind) return [];
	return facts.kind === 'formation' ? formationSignals(facts, law) : performanceSignals(facts, law);
}

function formationSignals({ agreement, on, outages }: SignalFacts, law: LawData): Signal[] {
	const { article } = law.terms['formation-arises'];
	const other = [
		signal('regime-open', 'met', article),
		signal('earlier-agreement', 'not-applicable', article),
	];
	const { bidDate } = agreement;
	if (!bidDate) return [...other, signal('dispute-arisen', 'mend', article)];
	const window = ifKnown(() => formationWindow(bidDate, law, outages));
	if (!window) return [...other, signal('dispute-arisen', 'signal', article)];
	const { arises, strict, practice } = window;
	const arisen = on >= arises.due;
	return [
		...other,
		signal('dispute-arisen', arisen ? 'met' : 'signal', article, { day: arises.due }),
		inTime('window-strict', on, strict, law),
		practice
			? inTime('window-practice', on, practice, law)
			: signal('window-practice', 'not-applicable', article),
	];
}

function inTime(key: SignalKey, on: SignalFacts['on'], term: Term, law: LawData): Signal {
	const late = on > term.due;
	return signal(key, late ? 'signal' : 'met', law.terms['formation-window'].article, {
		day: term.due,
		days: late ? daysBetween(term.due, on) : undefined,
		outages: outagesIn(term.steps),
	});
}

function performanceSignals({ agreement, on }: SignalFacts, law: LawData): Signal[] {
	const regime = resolveRegime({ kind: 'performance', ...agreement, on }, law);
	const { article, key, since } = regime;
	const day = since ?? undefined;
	const open = key !== 'performance-not-open';
	return [
		signal('regime-open', !open ? 'mend' : regime.confirmed ? 'met' : 'signal', article, { day }),
		signal(
			'earlier-agreement',
			key === 'performance-outside'
				? 'signal'
				: key === 'performance-earlier'
					? 'met'
					: 'not-applicable',
			article,
			{ day: agreement.madeOn ?? undefined },
		),
		signal('dispute-arisen', 'not-applicable', 'Ww 44(3)'),
		signal('window-strict', 'not-applicable', 'Ww 44(3)'),
		signal('window-practice', 'not-applicable', 'Ww 44(3)'),
	];
}

import { daysBetween } from '../../local-date';
import { formationWindow } from '../formation-window';
import type { LawData } from '../law-data';
import { outagesIn } from '../outage';
import { resolveRegime } from '../regime';
import { HolidaysUnknown, type Term } from '../term';
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
	if (!agreement.bidDate) return [...other, signal('dispute-arisen', 'mend', article)];
	try {
		const { arises, strict, practice } = formationWindow(agreement.bidDate, law, outages);
		const arisen = on >= arises.due;
		return [
			...other,
			signal('dispute-arisen', arisen ? 'met' : 'signal', article, { day: arises.due }),
			inTime('window-strict', on, strict),
			practice
				? inTime('window-practice', on, practice)
				: signal('window-practice', 'not-applicable', article),
		];
	} catch (error) {
		if (!(error instanceof HolidaysUnknown)) throw error;
		return [...other, signal('dispute-arisen', 'signal', article)];
	}
}

function inTime(key: SignalKey, on: SignalFacts['on'], term: Term): Signal {
	const late = on > term.due;
	return signal(key, late ? 'signal' : 'met', 'Ww 44(3)', {
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

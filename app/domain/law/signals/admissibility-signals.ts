import type { LawData } from '../law-data';
import { attemptSignals } from './attempt-signals';
import { contentSignals } from './content-signals';
import { documentSignals } from './document-signals';
import { partySignals } from './party-signals';
import { scopeSignals } from './scope-signals';
import type { Signal } from './signal';
import type { SignalFacts } from './signal-facts';
import { timeSignals } from './time-signals';

/**
 * What each rule on admissibility says of a request. The filer sees it while filling in, the
 * caseworker beside the completeness check; nothing of it refuses a request.
 */
export function admissibilitySignals(facts: SignalFacts, law: LawData): Signal[] {
	return [
		...partySignals(facts),
		...timeSignals(facts, law),
		...contentSignals(facts),
		...documentSignals(facts, law),
		...attemptSignals(facts),
		...scopeSignals(facts),
	];
}

import { type Signal, signal } from './signal';
import type { SignalFacts } from './signal-facts';

// Words by which a point may ask for other policy instead of agreements that carry it out. They only
// draw a person's attention: whether it does is for that person to say.
const policyWords =
	/woonvisie|volkshuisvestingsprogramma|omgevingsvisie|woonbeleid|housing (vision|programme|policy)/i;

/** What a formation dispute can be about: agreements that carry out policy, between all three. */
export function scopeSignals({ kind, points, parties, earlierDecisions }: SignalFacts): Signal[] {
	const formation = kind === 'formation';
	const kinds = new Set(parties.map((party) => party.kind));
	return [
		...points.map(({ id, title, asked }) => {
			const policy = policyWords.test(`${title} ${asked ?? ''}`);
			const verdict = !formation ? 'not-applicable' : policy ? 'signal' : 'met';
			return signal('carrying-out-not-policy', verdict, 'Ww 44(3)', { point: title }, id);
		}),
		signal(
			'not-bilateral',
			!formation ? 'not-applicable' : kinds.size < 3 ? 'signal' : 'met',
			'Ww 44(3)',
		),
		...earlierSignals(earlierDecisions),
	];
}

/** A repeat of an earlier request needs new facts (Awb 4:6). */
function earlierSignals(earlier: SignalFacts['earlierDecisions']): Signal[] {
	if (!earlier) return [signal('earlier-decision', 'not-applicable', 'Awb 4:6')];
	if (earlier.length === 0) return [signal('earlier-decision', 'met', 'Awb 4:6')];
	return earlier.map(({ reference }) =>
		signal('earlier-decision', 'signal', 'Awb 4:6', { reference }, reference),
	);
}

import { organisationKinds } from '../../parties/organisation';
import { type Signal, signal } from './signal';
import type { SignalFacts } from './signal-facts';

/** Who may file, for whom, and against whom (Ww 44(3)). */
export function partySignals({ parties, filed }: SignalFacts): Signal[] {
	const filer = parties.find((party) => party.filer);
	const isOneOfThree = organisationKinds.some((kind) => kind === filer?.kind);
	const named = new Set(parties.map(({ kind }) => kind));
	const absent = organisationKinds.filter((kind) => !named.has(kind));
	return [
		signal('who-may-file', isOneOfThree ? 'met' : 'signal', 'Ww 44(3)'),
		signal('filer-is-party', filer?.side === 'applicant' ? 'met' : 'signal', 'Ww 44(3)', {
			party: filer?.name,
		}),
		signal('all-three-kinds', absent.length === 0 ? 'met' : filed ? 'signal' : 'mend', 'Ww 44(2)', {
			kinds: [...absent],
		}),
		...addressSignals(parties, filed ? 'signal' : 'mend'),
	];
}

/** Once filed, its filer can't fill in what is missing: then it is for the ministry to look at. */
function addressSignals(parties: SignalFacts['parties'], missing: 'mend' | 'signal'): Signal[] {
	const without = parties.filter(({ address }) => !address);
	if (without.length === 0) return [signal('addresses', 'met', 'Rtiv 19a(1)')];
	return without.map(({ id, name }) =>
		signal('addresses', missing, 'Rtiv 19a(1)', { party: name }, id),
	);
}

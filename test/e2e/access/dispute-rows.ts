import {
	chooseFirst,
	type Expected,
	ministryOnly,
	none,
	type PageRow,
	signedOut,
	who,
} from './page-row';
import type { Role } from './people';
import { stepRows } from './step-rows';
import type { World } from './world';

/** A dispute and what hangs on it: its parties’ and the ministry’s, each as far as they may read. */
export function disputeRows(world: World): Record<string, PageRow> {
	const { disputes } = world;
	const at = `/geschillen/${disputes.ruled}`;
	const way = { ...signedOut, nobody: '/namens', invited: '/uitnodigingen' } as const;
	const told = { ...way, rest: 404, parties: 200, ministry: 200 } as const;
	const told2 = { ...told, invited: '/uitnodigingen' } as const;
	const read = (paths: string[], get: Record<Role, Expected>): PageRow => ({
		paths: paths.map((path) => at + path),
		get,
		post: none,
	});
	return {
		'/geschillen': {
			paths: ['/geschillen', '/geschillen?toon=alle', '/geschillen?zoek=waterstad&toon=alle'],
			get: who({ ...chooseFirst, rest: 200 }),
			post: none,
		},
		'/geschillen/:reference': read([''], who({ ...told2, thirdParty: 200 })),
		...stepRows(world),
		'/geschillen/:reference/stappen/:step': {
			...read(['/stappen/bestaat-niet'], who({ ...way, rest: 404 })),
			post: { answers: who({ ...way, rest: 404 }) },
		},
		'/geschillen/:reference/stukken/:number': read(['/stukken/1', '/stukken/2'], who(told2)),
		'/geschillen/:reference/verzoek.pdf': read(['/verzoek.pdf'], who(told2)),
		'/geschillen/:reference/uitspraak.pdf': read(['/uitspraak.pdf'], who(told2)),
		'/geschillen/:reference/besluit.pdf': read(['/besluit.pdf'], who({ ...way, rest: 404 })),
		'/geschillen/:reference/concept.pdf': read(
			['/concept.pdf'],
			who({ ...way, rest: 404, ministry: 200 }),
		),
		// Asked for by nobody outside the ministry, it does not lead to an invitation either.
		'/geschillen/:reference/verzending': read(['/verzending'], ministryOnly),
	};
}

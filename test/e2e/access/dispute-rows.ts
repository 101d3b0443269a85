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
import type { World } from './world';

/** A dispute and what hangs on it: its parties’ and the ministry’s, each as far as they may read. */
export function disputeRows({ disputes, points }: World): Record<string, PageRow> {
	const at = `/geschillen/${disputes.ruled}`;
	const way = { ...signedOut, nobody: '/namens', invited: '/uitnodigingen' } as const;
	const told = { ...way, rest: 404, parties: 200, ministry: 200 } as const;
	const told2 = { ...told, invited: '/uitnodigingen' } as const;
	const read = (paths: string[], get: Record<Role, Expected>): PageRow => ({
		paths: paths.map((path) => at + path),
		get,
		post: none,
	});
	const note = who({ ...way, rest: 404, ministry: 422 });
	return {
		'/geschillen': {
			paths: ['/geschillen', '/geschillen?toon=alle', '/geschillen?zoek=waterstad&toon=alle'],
			get: who({ ...chooseFirst, rest: 200 }),
			post: none,
		},
		'/geschillen/:reference': read([''], who({ ...told2, thirdParty: 200 })),
		// Every step, role and state is a table of its own; this row is one step that is always open.
		'/geschillen/:reference/stappen/:step': {
			...read(['/stappen/add-note'], who({ ...way, rest: 404, ministry: 200 })),
			post: { fields: { text: '', point: points[0]?.id ?? '' }, answers: note },
		},
		'/geschillen/:reference/stukken/:number': read(['/stukken/1', '/stukken/2'], who(told2)),
		'/geschillen/:reference/verzoek.pdf': read(['/verzoek.pdf'], who(told2)),
		'/geschillen/:reference/uitspraak.pdf': read(['/uitspraak.pdf'], who(told2)),
		'/geschillen/:reference/concept.pdf': read(
			['/concept.pdf'],
			who({ ...way, rest: 404, ministry: 200 }),
		),
		// Asked for by nobody outside the ministry, it does not lead to an invitation either.
		'/geschillen/:reference/verzending': read(['/verzending'], ministryOnly),
	};
}

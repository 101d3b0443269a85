import { disputeRows } from './dispute-rows';
import { draftRows } from './draft-rows';
import { all, chooseFirst, none, type PageRow, who } from './page-row';
import { lawRows, personRows } from './person-rows';
import type { World } from './world';

/** The table: a row for every route of the portal. A route without a row fails the test. */
export function pageTable(world: World): Record<string, PageRow> {
	return {
		...publicRows(),
		...lawRows(),
		...personRows(world),
		...draftRows(world),
		...disputeRows(world),
	};
}

function publicRows(): Record<string, PageRow> {
	const open = (path: string): PageRow => ({ paths: [path], get: all(200), post: none });
	const unserved = (paths: string[]): PageRow => ({ paths, get: all(404), post: none });
	const home = who({ rest: '/start', visitor: 200 });
	return {
		'/': { paths: ['/'], get: home, post: none },
		'/procedure': open('/procedure'),
		'/toegankelijkheid': open('/toegankelijkheid'),
		'/privacy': open('/privacy'),
		'/cookies': open('/cookies'),
		'/.well-known/security.txt': open('/.well-known/security.txt'),
		'/taal': {
			paths: ['/taal'],
			get: all(404),
			post: { fields: { taal: 'nl', terug: '/procedure' }, answers: all('/procedure') },
		},
		// A portal with a mail server has no mailbox page.
		'/postvak': unserved(['/postvak']),
		'/postvak/:id': unserved(['/postvak/1']),
		'/postvak/:id/bijlage': unserved(['/postvak/1/bijlage']),
		'/klok': open('/klok'),
		'/klok.ics': { ...unserved(['/klok.ics']), get: all(404) },
		// Nothing was asked of the clock: there is nothing to start a request with.
		'/klok/verzoek': {
			paths: ['/klok/verzoek'],
			get: who({ ...chooseFirst, rest: 404, organisations: '/klok' }),
			post: { answers: who({ ...chooseFirst, rest: 404, organisations: '/klok' }) },
		},
		'/jaar': open('/jaar'),
		'/jaar.ics': open('/jaar.ics'),
		'/api/klok': { ...open('/api/klok'), get: all(400) },
		'/api/openapi.json': open('/api/openapi.json'),
		'*': { paths: ['/bestaat-niet', '/beheer/x/y/z'], get: all(404), post: { answers: all(404) } },
	};
}

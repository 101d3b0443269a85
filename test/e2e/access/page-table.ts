import type { Fields } from '#test/support/a-visitor';
import { groups, type Role } from './people';
import { requestedMembership } from './store-people';
import type { World } from './world';

/** What an address answers: a status, or where it sends the browser (how that address begins). */
export type Expected = number | `/${string}`;

/** One route: its addresses in the world, who gets what by GET, and by POST. */
export interface PageRow {
	paths: readonly string[];
	get: Record<Role, Expected>;
	post: {
		/** What would do harm if it were taken; sent by everybody but those in `harmless`. */
		fields?: Fields;
		/** What those who may post send, so that nothing changes for the other rows. */
		harmless?: Partial<Record<Role, Fields>>;
		answers: Record<Role, Expected>;
	};
}

interface Answers extends Partial<Record<Role, Expected>> {
	/** Whoever is not named otherwise. */
	rest: Expected;
	nobody?: Expected;
	organisations?: Expected;
	parties?: Expected;
	ministry?: Expected;
}

/** The answers per role: those of a group first, then those of a role by its own name. */
function who({ rest, nobody, organisations, parties, ministry, ...named }: Answers) {
	const answers = {} as Record<Role, Expected>;
	const everybody: Role[] = ['visitor', 'thirdParty', 'administrator'];
	for (const role of [...everybody, ...Object.values(groups).flat()]) answers[role] = rest;
	for (const [group, answer] of [
		[groups.nobody, nobody],
		[groups.organisations, organisations],
		[groups.parties, parties],
		[groups.ministry, ministry],
	] as const) {
		if (answer !== undefined) for (const role of group) answers[role] = answer;
	}
	return Object.assign(answers, named);
}

const all = (answer: Expected) => who({ rest: answer });
const none = { answers: all(405) };
const signedOut = { visitor: '/inloggen' } as const;
const chooseFirst = { ...signedOut, nobody: '/namens' } as const;
const ministryOnly = who({ ...chooseFirst, rest: 404, ministry: 200 });
const administrator = (answer: Expected) =>
	who({ ...chooseFirst, rest: 404, administrator: answer });

/** The table: a row for every route of the portal. A route without a row fails the test. */
export function pageTable(world: World): Record<string, PageRow> {
	return { ...publicRows(), ...personRows(world), ...draftRows(world), ...disputeRows(world) };
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
		'*': { paths: ['/bestaat-niet', '/beheer/x/y/z'], get: all(404), post: { answers: all(404) } },
	};
}

function personRows(world: World): Record<string, PageRow> {
	const signIn = who({ rest: '/start', visitor: 200 });
	const person = who({ ...signedOut, rest: 200 });
	const inviting = { reference: world.invitation.reference, partyId: world.invitation.partyId };
	const role = { email: 'indringer@example.nl', name: 'Indringer', role: 'administrator' };
	const invite = { intent: 'nodig-uit', email: '' };
	const organisation = '/beheer/organisaties/organisation-tenants';
	return {
		'/inloggen': {
			paths: ['/inloggen'],
			get: signIn,
			post: { answers: who({ rest: '/start', visitor: 422 }) },
		},
		'/inloggen/code': {
			paths: ['/inloggen/code'],
			get: signIn,
			post: { fields: { code: '000000' }, answers: who({ rest: '/start', visitor: 422 }) },
		},
		// Its action ends the session: tested apart, in a second browser.
		'/uitloggen': { paths: ['/uitloggen'], get: all('/'), post: { answers: all('/inloggen') } },
		'/namens': {
			paths: ['/namens'],
			get: person,
			post: {
				fields: { membershipId: 'membership-person-tenants' },
				answers: who({ ...signedOut, rest: 422, applicant: '/start' }),
			},
		},
		'/namens/nieuw': {
			paths: ['/namens/nieuw', '/namens/nieuw?zoek=waterstad'],
			get: person,
			post: {
				fields: { organisationId: 'bestaat-niet' },
				answers: who({ ...signedOut, rest: 404 }),
			},
		},
		'/namens/nieuw/registreren': {
			paths: ['/namens/nieuw/registreren'],
			get: person,
			post: { answers: who({ ...signedOut, rest: 422 }) },
		},
		'/account': {
			paths: ['/account'],
			get: person,
			post: { fields: { name: '' }, answers: who({ ...signedOut, rest: 422 }) },
		},
		'/organisatie': {
			paths: ['/organisatie'],
			get: who({ ...chooseFirst, rest: 404, organisations: 200, thirdParty: 200 }),
			post: {
				fields: { intent: 'bevestig', membershipId: requestedMembership },
				harmless: { applicant: invite },
				answers: who({
					...chooseFirst,
					rest: 404,
					organisations: 409,
					thirdParty: 409,
					applicant: 422,
				}),
			},
		},
		'/start': { paths: ['/start'], get: who({ ...chooseFirst, rest: 200 }), post: none },
		'/uitnodigingen': {
			paths: ['/uitnodigingen'],
			get: person,
			post: {
				fields: inviting,
				harmless: { invited: {} },
				answers: who({ ...signedOut, rest: '/uitnodigingen?vervallen=ja' }),
			},
		},
		'/beheer': {
			paths: ['/beheer'],
			get: administrator(200),
			post: {
				fields: { intent: 'geef', ...role },
				harmless: { administrator: { intent: 'geef' } },
				answers: administrator(422),
			},
		},
		'/beheer/organisaties': {
			paths: ['/beheer/organisaties', '/beheer/organisaties?zoek=waterstad'],
			get: administrator(200),
			post: none,
		},
		'/beheer/organisaties/:organisationId': {
			paths: [organisation],
			get: administrator(200),
			post: {
				fields: { intent: 'bevestig', membershipId: requestedMembership },
				harmless: { administrator: { intent: 'adres', email: 'geen adres' } },
				answers: administrator(422),
			},
		},
		'/beheer/mail': {
			paths: ['/beheer/mail'],
			get: who({ ...chooseFirst, rest: 404, caseworker: 200, administrator: 200 }),
			post: {
				fields: { intent: 'opnieuw', id: 'bestaat-niet' },
				answers: who({ ...chooseFirst, rest: 404, caseworker: 409, administrator: 409 }),
			},
		},
	};
}

function draftRows({ drafts }: World): Record<string, PageRow> {
	const { id, fileId, partyId } = drafts.applicant;
	const at: `/${string}` = `/verzoeken/${id}`;
	const only = (answer: Expected) => who({ ...chooseFirst, rest: 404, applicant: answer });
	const remove = { intent: 'verwijder' };
	const stays = { applicant: { intent: 'niets' } };
	const page = (paths: string[], post: PageRow['post']): PageRow => ({
		paths: paths.map((path) => at + path),
		get: only(200),
		post,
	});
	const list = (path: string, fields: Fields) =>
		page([path], { fields: { ...remove, ...fields }, harmless: stays, answers: only(at) });
	const form = (paths: string[], fields: Fields, refused: Fields) =>
		page(paths, { fields, harmless: { applicant: refused }, answers: only(422) });
	const party = { side: 'respondent', kind: 'tenants', name: 'Indringer' };
	const attempt = { on: '2020-01-01', form: 'letter', withPartyIds: partyId, outcome: 'x' };
	return {
		'/verzoeken': {
			paths: ['/verzoeken'],
			get: who({ ...chooseFirst, rest: 404, organisations: 200 }),
			post: { answers: who({ ...chooseFirst, rest: 404, organisations: '/verzoeken/' }) },
		},
		'/verzoeken/:draftId': list('', {}),
		'/verzoeken/:draftId/soort': form(['/soort'], { kind: 'performance' }, { kind: '' }),
		'/verzoeken/:draftId/afspraken': form(['/afspraken'], { title: 'Weg' }, { bidDate: 'x' }),
		'/verzoeken/:draftId/partijen': list('/partijen', { partyId: 'party-association' }),
		'/verzoeken/:draftId/partijen/:partyId': form(
			[
				'/partijen/nieuw',
				'/partijen/party-invited',
				'/partijen/nieuw?register=organisation-elsewhere',
			],
			party,
			{ contactEmail: 'geen adres' },
		),
		'/verzoeken/:draftId/punten': list('/punten', { pointId: 'point-1' }),
		'/verzoeken/:draftId/punten/:pointId': form(
			['/punten/nieuw', '/punten/point-1'],
			{ title: 'Indringer' },
			{ title: '' },
		),
		'/verzoeken/:draftId/pogingen': list('/pogingen', { attemptId: 'attempt-1' }),
		'/verzoeken/:draftId/pogingen/:attemptId': form(
			['/pogingen/nieuw', '/pogingen/attempt-1'],
			attempt,
			{ on: '' },
		),
		'/verzoeken/:draftId/documenten': page(['/documenten'], { answers: all(405) }),
		'/verzoeken/:draftId/documenten/:document': form(
			['/documenten/bid'],
			{ missingReason: 'Weg' },
			{ missingReason: 'x'.repeat(4001) },
		),
		'/verzoeken/:draftId/bestanden': page(
			['/bestanden?document=bid', '/bestanden?poging=attempt-1'],
			{
				answers: only(422),
			},
		),
		'/verzoeken/:draftId/bestanden/:fileId': list(`/bestanden/${fileId}`, {}),
		'/verzoeken/:draftId/controle': form(
			['/controle'],
			{ name: 'Indringer', capacity: 'geen', agreed: 'yes' },
			{ name: '' },
		),
	};
}

function disputeRows({ disputes, points }: World): Record<string, PageRow> {
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

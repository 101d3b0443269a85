import {
	administrator,
	all,
	chooseFirst,
	type Expected,
	none,
	type PageRow,
	signedOut,
	who,
} from './page-row';
import { requestedMembership } from './store-people';
import type { World } from './world';

/** Signing in, acting for somebody, and the administrator’s pages. */
export function personRows(world: World): Record<string, PageRow> {
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

/** The law's data and the outages: the administrator's, and the caseworker's. */
export function lawRows(): Record<string, PageRow> {
	const caseworker = (answer: Expected) => who({ ...chooseFirst, rest: 404, caseworker: answer });
	return {
		'/beheer/wet': { paths: ['/beheer/wet'], get: administrator(200), post: none },
		'/beheer/wet/voorstel': {
			paths: ['/beheer/wet/voorstel'],
			get: administrator(200),
			post: { fields: { reason: '' }, answers: administrator(422) },
		},
		'/beheer/wet/:version': {
			paths: ['/beheer/wet/2'],
			get: administrator(200),
			post: {
				fields: { intent: 'bevestig', scope: 'running' },
				harmless: { administrator: { intent: 'wijs-af', rejectReason: '' } },
				answers: administrator(422),
			},
		},
		'/beheer/storingen': {
			paths: ['/beheer/storingen'],
			get: caseworker(200),
			post: {
				fields: {
					intent: 'leg-vast',
					id: '00000000-0000-4000-8000-000000000000',
					from: '2026-01-01T10:00',
					until: '2026-01-01T11:00',
					reason: 'Indringer',
				},
				harmless: { caseworker: { intent: 'bekijk' } },
				answers: caseworker(422),
			},
		},
	};
}

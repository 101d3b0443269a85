import {
	aStranger,
	theAdministrator,
	theAssociation,
	theCaseworker,
	theChair,
	theMember,
	theMunicipality,
	theSignatory,
	theTenants,
} from '#test/support/cast';
import type { Actor } from '~/domain/actor';

function somebody(personId: string, name: string, acting: Actor['acting']): Actor {
	return { personId, name, email: `${personId}@example.nl`, language: 'nl', acting };
}

function forOrganisation(personId: string, name: string, organisationName: string): Actor {
	const kind = personId === 'person-invited' ? 'association' : 'municipality';
	const organisationId = `organisation-of-${personId}`;
	return somebody(personId, name, { as: 'organisation', organisationId, organisationName, kind });
}

/**
 * Everybody of the table of access, by what they are to its disputes. Nobody is signed in as
 * `visitor`. The drafter has two roles: as a caseworker they drafted, as a signatory they come.
 */
export const people = {
	visitor: null,
	unaffiliated: somebody('person-unaffiliated', 'Niek Niemand', { as: 'nobody' }),
	/** Has asked to act for the applicant, and nobody has confirmed it. */
	requested: somebody('person-requested', 'Wil Graag', { as: 'nobody' }),
	applicant: theTenants,
	jointApplicant: theMunicipality,
	withdrawn: forOrganisation('person-withdrawn', 'Ine Trekker', 'Gemeente Lageland'),
	respondent: theAssociation,
	thirdParty: somebody('person-third', 'Dirk Erde', { as: 'nobody' }),
	stranger: aStranger,
	/** Of an organisation whose address is invited as a party; it has confirmed nothing. */
	invited: forOrganisation('person-invited', 'Hugo Maas', 'Woningstichting Parkwonen'),
	caseworker: theCaseworker,
	chair: theChair,
	member: theMember,
	signatory: theSignatory,
	drafter: somebody('person-drafter', 'Dora Schrijver', { as: 'ministry', role: 'signatory' }),
	administrator: theAdministrator,
} satisfies Record<string, Actor | null>;

export type Role = keyof typeof people;
export const roles = Object.keys(people) as Role[];

/** The people of each kind, as the tables name them. */
export const groups = {
	nobody: ['unaffiliated', 'requested'],
	organisations: ['applicant', 'jointApplicant', 'withdrawn', 'respondent', 'stranger', 'invited'],
	parties: ['applicant', 'jointApplicant', 'withdrawn', 'respondent'],
	ministry: ['caseworker', 'chair', 'member', 'signatory', 'drafter'],
} as const satisfies Record<string, readonly Role[]>;

/** The drafter at work as a caseworker. */
export const theDrafter: Actor = {
	...people.drafter,
	acting: { as: 'ministry', role: 'caseworker' },
};

import type { Language } from './language';
import type { OrganisationKind } from './parties/organisation';

/** The roles in which a person works for the ministry or the advisory committee. */
export const ministryRoles = [
	'caseworker',
	'committee-chair',
	'committee-member',
	'signatory',
	'administrator',
] as const;
export type MinistryRole = (typeof ministryRoles)[number];

/** For whom a signed-in person acts at this moment. */
export type Acting =
	| {
			as: 'organisation';
			organisationId: string;
			organisationName: string;
			/** `other` for a third party that is none of the three. */
			kind: OrganisationKind | 'other';
	  }
	| { as: 'ministry'; role: MinistryRole }
	| { as: 'nobody' };

/** A signed-in person, acting for an organisation or for the ministry (or not yet for anybody). */
export interface Actor {
	personId: string;
	name: string;
	email: string;
	language: Language;
	acting: Acting;
}

import type { Actor, MinistryRole } from '~/domain/actor';
import type { OrganisationKind } from '~/domain/parties/organisation';

function forOrganisation(name: string, kind: OrganisationKind, organisationName: string): Actor {
	return {
		personId: `person-${kind}`,
		name,
		email: `${kind}@example.nl`,
		language: 'nl',
		acting: {
			as: 'organisation',
			organisationId: `organisation-${kind}`,
			organisationName,
			kind,
		},
	};
}

function forMinistry(name: string, role: MinistryRole): Actor {
	return {
		personId: `person-${role}`,
		name,
		email: `${role}@example.nl`,
		language: 'nl',
		acting: { as: 'ministry', role },
	};
}

/** The people of every test: one for each party, and one for each role of the ministry. */
export const theMunicipality = forOrganisation(
	'Mila de Boer',
	'municipality',
	'Gemeente Waterstad',
);
export const theAssociation = forOrganisation(
	'Kees Bakker',
	'association',
	'Woonstichting De Linde',
);
export const theTenants = forOrganisation('Fatima Yilmaz', 'tenants', 'Huurdersbond Waterstad');
export const theCaseworker = forMinistry('Sanne Visser', 'caseworker');
export const theChair = forMinistry('Willem Prins', 'committee-chair');
export const theMember = forMinistry('Noor Jansen', 'committee-member');
export const theSignatory = forMinistry('Erik Smit', 'signatory');
export const theAdministrator = forMinistry('Lotte Vos', 'administrator');

/** Somebody of an organisation that has nothing to do with the dispute. */
export const aStranger: Actor = {
	personId: 'person-stranger',
	name: 'Piet Vreemd',
	email: 'stranger@example.nl',
	language: 'nl',
	acting: {
		as: 'organisation',
		organisationId: 'organisation-elsewhere',
		organisationName: 'Gemeente Elders',
		kind: 'municipality',
	},
};

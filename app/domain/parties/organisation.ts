/** The three kinds of party; they stand on an equal footing (Woningwet art. 44). */
export const organisationKinds = ['municipality', 'association', 'tenants'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Whether a stored kind is one of the three; others were only asked for information. */
export function isOrganisationKind(kind: string): kind is OrganisationKind {
	return organisationKinds.some((each) => each === kind);
}

/** How an organisation is told from others; each is optional, a residents' committee may have none. */
export interface OrganisationIdentity {
	kind: OrganisationKind;
	name: string;
	/** CBS code of a municipality (GM0599) or register number of an association (L0123). */
	code: string | null;
	kvk: string | null;
	rsin: string | null;
	/** Where a tenants' organisation works. */
	municipality: string | null;
	address: string | null;
}

import type { Actor } from '~/domain/actor';

/** A person who acts for an organisation. */
export type OrganisationActor = Actor & { acting: { as: 'organisation' } };

/**
 * Over whose memberships an actor decides, as a condition of a query: those of their own
 * organisation, or of every organisation for an administrator; null for everybody else.
 */
export function organisationsUnder({
	acting,
}: Actor): { organisationId: string | { not: null } } | null {
	if (acting.as === 'organisation') return { organisationId: acting.organisationId };
	if (acting.as === 'ministry' && acting.role === 'administrator') {
		return { organisationId: { not: null } };
	}
	return null;
}

/** Whether an actor keeps the portal's people and organisations in order. */
export function isAdministrator({ acting }: Actor): boolean {
	return acting.as === 'ministry' && acting.role === 'administrator';
}

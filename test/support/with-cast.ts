import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
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
} from './cast';

const everybody = [
	theMunicipality,
	theAssociation,
	theTenants,
	theCaseworker,
	theChair,
	theMember,
	theSignatory,
	theAdministrator,
	aStranger,
];

/** Stores the people of the cast with their organisations, verified, and their memberships. */
export async function withCast(runtime: Pick<Runtime, 'db' | 'clock'>): Promise<void> {
	const createdAt = runtime.clock.now();
	await runtime.db.transaction(async (tx) => {
		for (const { personId, name, email, language, acting } of everybody) {
			await tx.person.create({
				data: { id: personId, name, email, language, languageChosen: true, createdAt },
			});
			if (acting.as === 'organisation') {
				const { organisationId: id, organisationName, kind } = acting;
				await tx.organisation.create({
					data: { id, kind, name: organisationName, verified: true, createdAt },
				});
			}
			await tx.membership.create({
				data: { ...capacityOf(acting), id: `membership-${personId}`, personId, createdAt },
			});
		}
	});
}

function capacityOf(acting: Actor['acting']) {
	return {
		status: 'active',
		organisationId: acting.as === 'organisation' ? acting.organisationId : null,
		ministryRole: acting.as === 'ministry' ? acting.role : null,
	};
}

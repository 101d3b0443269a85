import type { Tx } from '~/db/open-database';
import type { Actor } from '~/domain/actor';
import type { Filer } from '~/services/filing/drafts.server';
import {
	type DemoOrganisation,
	demoOrganisations,
	demoStaff,
	type OrganisationKey,
	type StaffKey,
} from './cast';

const personIdOf = (email: string) => `demo-${email.replace(/\W/g, '-')}`;

/** Stores everybody of the demo: organisations from the register, their people and the staff. */
export async function storeCast(tx: Tx, createdAt: Date): Promise<void> {
	for (const { id, person, ...identity } of Object.values(demoOrganisations)) {
		await tx.organisation.create({ data: { id, ...identity, verified: true, createdAt } });
		await storePerson(tx, person, { organisationId: id }, createdAt);
	}
	for (const { role, ...person } of Object.values(demoStaff)) {
		await storePerson(tx, person, { ministryRole: role }, createdAt);
	}
}

async function storePerson(
	tx: Tx,
	{ name, email }: { name: string; email: string },
	capacity: { organisationId: string } | { ministryRole: string },
	createdAt: Date,
): Promise<void> {
	const id = personIdOf(email);
	await tx.person.create({ data: { id, email, name, createdAt } });
	await tx.membership.create({
		data: { id: `membership-${id}`, personId: id, status: 'active', createdAt, ...capacity },
	});
}

/** Somebody of the demo, acting for their organisation or in their role. */
export function demoActor(key: OrganisationKey | StaffKey): Actor {
	if (key in demoOrganisations) return demoFiler(key as OrganisationKey);
	const { name, email, role } = demoStaff[key as StaffKey];
	const person = { personId: personIdOf(email), name, email, language: 'nl' as const };
	return { ...person, acting: { as: 'ministry', role } };
}

/** The one person of an organisation of the demo, who can file for it. */
export function demoFiler(key: OrganisationKey): Filer {
	const { id, kind, name: organisationName, person }: DemoOrganisation = demoOrganisations[key];
	return {
		personId: personIdOf(person.email),
		name: person.name,
		email: person.email,
		language: 'nl',
		acting: { as: 'organisation', organisationId: id, organisationName, kind },
	};
}

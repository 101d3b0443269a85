import * as z from 'zod/mini';
import { choice, optionalText, requiredText } from '../form/fields';
import { isAssociationCode, isKvk, isMunicipalityCode, isRsin } from './identifiers';
import { type OrganisationKind, organisationKinds } from './organisation';

/** Who an organisation is, as somebody types it in; errors are told in the order of the page. */
export const identityFields = {
	kind: choice(organisationKinds),
	name: requiredText(200),
	code: identifier(),
	kvk: identifier().check(z.refine((kvk) => kvk === null || isKvk(kvk), { error: 'kvk-invalid' })),
	rsin: identifier().check(
		z.refine((rsin) => rsin === null || isRsin(rsin), { error: 'rsin-invalid' }),
	),
	municipality: optionalText(200),
	address: optionalText(500),
};

const isCodeOf: Record<OrganisationKind, (code: string) => boolean> = {
	municipality: isMunicipalityCode,
	association: isAssociationCode,
	// A tenants' organisation is in no register that gives codes.
	tenants: () => false,
};

/** The code is one that organisations of this kind have, or left out. */
export function codeOfKind() {
	return z.refine<{ kind: OrganisationKind; code: string | null }>(
		({ kind, code }) =>
			// Where the kind is wrong too, that is what is told of it.
			!code || (isCodeOf[kind]?.(code) ?? true),
		{
			error: 'code-invalid',
			path: ['code'],
			// Judged also where another field is wrong, so that one answer names everything.
			when: () => true,
		},
	);
}

/** A number or code as people write it: spaces and full stops between are left out. */
function identifier() {
	return z.pipe(
		optionalText(30),
		z.transform((text: string | null) => text?.replace(/[\s.]/g, '').toUpperCase() || null),
	);
}

import * as z from 'zod/mini';
import { choice, optionalText, requiredText } from '../form/fields';
import { isAssociationCode, isKvk, isMunicipalityCode, isRsin } from './identifiers';
import { organisationKinds } from './organisation';

const codeOf = {
	municipality: isMunicipalityCode,
	association: isAssociationCode,
	// A tenants' organisation is in no register that gives codes.
	tenants: () => false,
};

/** An organisation as somebody types it in who acts for it. */
export const organisationForm = z
	.object({
		kind: choice(organisationKinds),
		name: requiredText(200),
		code: z.pipe(
			optionalText(20),
			z.transform((code: string | null) => code?.toUpperCase() ?? null),
		),
		kvk: optionalText(20).check(
			z.refine((kvk) => kvk === null || isKvk(kvk), { error: 'kvk-invalid' }),
		),
		rsin: optionalText(20).check(
			z.refine((rsin) => rsin === null || isRsin(rsin), { error: 'rsin-invalid' }),
		),
		municipality: optionalText(200),
		address: optionalText(500),
	})
	.check(
		z.refine(({ kind, code }) => code === null || codeOf[kind](code), {
			error: 'code-invalid',
			path: ['code'],
		}),
	);
export type OrganisationInput = z.output<typeof organisationForm>;

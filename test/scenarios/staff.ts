import type { Portal } from '#test/support/a-portal';
import type { Reader } from '#test/support/a-reader';
import { signIn } from './people';
import { save } from './request-form';

/** The people of the ministry and the committee, signed in. */
export interface Staff {
	caseworker: Reader;
	chair: Reader;
	signatory: Reader;
}

/** The address that the portal was told to take as its first administrator. */
export const administratorEmail = 'beheer@ministerie.example';

const roles = {
	caseworker: { name: 'Sanne Visser', email: 'sanne@ministerie.example', role: 'caseworker' },
	chair: { name: 'Willem Prins', email: 'willem@commissie.example', role: 'committee-chair' },
	signatory: { name: 'Erik Smit', email: 'erik@ministerie.example', role: 'signatory' },
} as const;

/** The administrator gives the ministry's people their roles, and they sign in. */
export async function enterStaff(portal: Portal): Promise<Staff> {
	const administrator = await signIn(portal, { name: 'Lotte Vos', email: administratorEmail });
	const enter = async ({ name, email, role }: (typeof roles)[keyof typeof roles]) => {
		await save(administrator, '/beheer', 'email', (form) =>
			form.fill('name', name).fill('email', email).fill('role', role),
		);
		return signIn(portal, { name, email });
	};
	return {
		caseworker: await enter(roles.caseworker),
		chair: await enter(roles.chair),
		signatory: await enter(roles.signatory),
	};
}

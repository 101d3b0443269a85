import type { Portal } from '#test/support/a-portal';
import type { Reader } from '#test/support/a-reader';
import { aReader } from '#test/support/a-reader';
import type { PlayedParty } from './invent';
import { accepted, save } from './request-form';

/** Signs in with the code that is mailed, and says one's name where that is asked. */
export async function signIn(
	portal: Portal,
	person: { name: string; email: string },
): Promise<Reader> {
	const sender = aReader(portal.url);
	const asked = await accepted(
		(await sender.get('/inloggen')).form('email').fill('email', person.email).submit(),
	);
	const code = await portal.mail.codeFor(person.email);
	await asked.form('code').fill('code', code).submit();
	const account = await accepted(sender.get('/account'));
	if (account.form('name').standing('name') === '') {
		await account.form('name').fill('name', person.name).submit();
	}
	return sender;
}

/** The filer signs in and enters its organisation, which the portal does not know yet. */
export async function enterAsFiler(portal: Portal, party: PlayedParty): Promise<Reader> {
	const sender = await signIn(portal, party.person);
	await save(sender, '/namens/nieuw/registreren', 'kind', (form) => {
		form.fill('kind', party.kind).fill('name', party.name);
		if (party.code) form.fill('code', party.code);
		if (party.municipality) form.fill('municipality', party.municipality);
	});
	return sender;
}

/** Who was invited signs in with that address and confirms its place in the dispute. */
export async function enterAsInvited(
	portal: Portal,
	person: { name: string; email: string },
	reference: string,
): Promise<Reader> {
	const sender = await signIn(portal, person);
	const invitations = await sender.get('/uitnodigingen');
	if (!invitations.text.includes(reference)) {
		throw new Error(
			`${person.email} finds no invitation to ${reference}: ${invitations.describe()}`,
		);
	}
	await accepted(invitations.form('partyId').submit());
	return sender;
}

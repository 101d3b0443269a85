import type { Actor } from '~/domain/actor';
import type { Language } from '~/domain/language';
import type { Runtime } from '~/runtime.server';

/** What people say of themselves. */
export interface AccountInput {
	name: string;
	/** In which pages and mails speak to them. */
	language: Language;
}

/** Keeps a person's own name and language; what they signed before keeps the name it had. */
export async function changeAccount(
	runtime: Runtime,
	actor: Actor,
	{ name, language }: AccountInput,
): Promise<void> {
	await runtime.db.client.person.update({
		where: { id: actor.personId },
		data: { name, language, languageChosen: true },
	});
}

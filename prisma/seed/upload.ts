import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Actor } from '~/domain/actor';
import type { Runtime } from '~/runtime.server';
import { smallPdf } from './small-pdf';

/** Uploads a small document of this name as the actor would; answers the stored file's id. */
export async function upload(runtime: Runtime, actor: Actor, name: string): Promise<string> {
	const id = randomUUID();
	const title = name.replace(/\.pdf$/, '').replaceAll('-', ' ');
	const bytes = smallPdf([title, 'Dit document is verzonnen en hoort bij de demonstratie.']);
	const outcome = await runtime.storage.keep(id, Readable.from([bytes]), name);
	if ('refused' in outcome) throw new Error(`The demo's ${name} was refused: ${outcome.refused}`);
	const organisationId = actor.acting.as === 'organisation' ? actor.acting.organisationId : null;
	await runtime.db.client.storedFile.create({
		data: {
			...outcome.kept,
			id,
			name,
			organisationId,
			uploadedById: actor.personId,
			uploadedAt: runtime.clock.now(),
		},
	});
	return id;
}

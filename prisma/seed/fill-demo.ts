import { type RenderedMail, renderMail } from '~/delivery/render-mail';
import type { MailRow } from '~/mail/mail-row';
import type { Runtime } from '~/runtime.server';
import { writeDrafts } from './demo-drafts';
import { playStory } from './play-story';
import { storeCast } from './store-cast';
import { stories } from './stories';

const msPerDay = 86_400_000;

/**
 * Fills an empty database with the demo: fictional organisations whose disputes, in every phase, are
 * played through the services that everybody uses. Answers false, having done nothing, where somebody
 * or something is in the database already.
 */
export async function fillDemo(runtime: Runtime): Promise<boolean> {
	const { client } = runtime.db;
	const known = (await client.organisation.count()) + (await client.dispute.count());
	if (known > 0) return false;
	const longAgo = new Date(runtime.clock.now().getTime() - 400 * msPerDay);
	await runtime.db.transaction((tx) => storeCast(tx, longAgo));
	for (const story of stories) await playStory(runtime, story);
	await writeDrafts(runtime);
	await sendMailOfThePast(runtime);
	return true;
}

/** What the stories mailed was read long ago: it is kept as sent, each at its own time. */
async function sendMailOfThePast(runtime: Runtime): Promise<void> {
	const mails = await runtime.db.client.outboxMail.findMany();
	const sent: { mail: MailRow; rendered: RenderedMail }[] = [];
	for (const mail of mails) sent.push({ mail, rendered: await renderMail(mail, runtime) });
	await runtime.db.transaction(async (tx) => {
		for (const { mail, rendered } of sent) {
			const { id, createdAt: sentAt } = mail;
			const data = { ...rendered, state: 'sent', attempts: 1, sentAt };
			await tx.outboxMail.update({ where: { id }, data });
		}
	});
}

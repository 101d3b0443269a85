import type { Database } from '~/db/open-database';
import { codeLifetime, codeTemplate, forgotten } from '~/mail/sign-in-code-mail';

/** Wipes the sign-in codes that the demo's mailbox page showed and that can't be used any more. */
export async function forgetExpiredCodes(db: Database, now: Date): Promise<void> {
	await db.client.outboxMail.updateMany({
		where: {
			disputeId: null,
			createdAt: { lte: new Date(now.getTime() - codeLifetime) },
			template: codeTemplate,
			state: 'sent',
			text: { not: null },
		},
		data: forgotten,
	});
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { mailAttachments } from '~/delivery/mail-attachments';
import { notFound } from '~/http/responses';
import { findInMailbox, hasMailbox } from '~/mail/mailbox';

/** The document that went with a mail of the demo's mailbox. */
export async function loader({ params, context }: LoaderFunctionArgs) {
	const { config, db } = context.runtime;
	const mail = hasMailbox(config) ? await findInMailbox(db, params.id ?? '') : null;
	const [attachment] = mail ? await mailAttachments(context.runtime)(mail) : [];
	if (!attachment) throw notFound();
	return new Response(new Uint8Array(attachment.content), {
		headers: {
			'Content-Type': attachment.mediaType,
			'Content-Disposition': `attachment; filename="${attachment.name}"`,
		},
	});
}

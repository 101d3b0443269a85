import type { LoaderFunctionArgs } from '@remix-run/node';
import { rulingPdf } from '~/documents/ruling-pdf';
import { notFound } from '~/server/responses';
import { letterContact } from './letter-contact';
import { readDispute } from './read-dispute.server';
import { sendPdf } from './send-pdf';

/** The signed ruling in the reader's language; a 404 while there is none. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { actor, reading, reference } = await readDispute({ request, context, params });
	if (reading.as === 'third-party' || !reading.dispute.ruling) throw notFound();
	return sendPdf(
		await rulingPdf(reading.dispute, actor.language, letterContact(context)),
		`${reference}-uitspraak`,
	);
}

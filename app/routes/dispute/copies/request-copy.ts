import type { LoaderFunctionArgs } from '@remix-run/node';
import { requestPdf } from '~/documents/request-pdf';
import { notFound } from '~/http/responses';
import { lawOf } from '~/services/law/law-in-force.server';
import { readDispute } from '../read-dispute.server';
import { letterContact } from './letter-contact';
import { sendPdf } from './send-pdf';

/** The request as it was filed, in the reader's language; for the parties and the ministry. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { actor, reading, reference } = await readDispute({ request, context, params });
	if (reading.as === 'third-party') throw notFound();
	const law = await lawOf(context.runtime.db, reading.dispute.lawVersion);
	return sendPdf(
		await requestPdf(reading.dispute, law, actor.language, letterContact(context)),
		`${reference}-verzoek.pdf`,
	);
}

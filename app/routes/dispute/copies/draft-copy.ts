import type { LoaderFunctionArgs } from '@remix-run/node';
import { draftRulingPdf } from '~/documents/draft-ruling-pdf';
import { notFound } from '~/http/responses';
import { lawOf } from '~/services/law/law-in-force.server';
import { readDispute } from '../read-dispute.server';
import { sendPdf } from './send-pdf';

/** The ruling as it is drafted; for ministry and committee only, a 404 while there is none. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { actor, reading, reference } = await readDispute({ request, context, params });
	if (reading.as !== 'ministry' || !reading.chambers.draft) throw notFound();
	const law = await lawOf(context.runtime.db, reading.dispute.lawVersion);
	return sendPdf(await draftRulingPdf(reading, law, actor.language), `${reference}-concept.pdf`);
}

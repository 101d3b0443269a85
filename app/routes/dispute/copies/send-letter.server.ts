import { buffer } from 'node:stream/consumers';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/responses';
import { type DecisionKind, issuedLetter } from '~/services/dispute/issued-letter.server';
import { readDispute } from '../read-dispute.server';
import { sendPdf } from './send-pdf';

const givenIn = { ruling: 'ruled', decline: 'declined' } as const;

/** A decision's letter as it was issued, in the reader's language; for the parties and the ministry. */
export async function sendLetter(
	{ request, context, params }: LoaderFunctionArgs,
	kind: DecisionKind,
): Promise<Response> {
	const { actor, reading } = await readDispute({ request, context, params });
	if (reading.as === 'third-party' || reading.dispute.state !== givenIn[kind]) throw notFound();
	const { runtime } = context;
	const letter = await issuedLetter(runtime, reading.dispute.id, kind, actor.language);
	return sendPdf(await buffer(await runtime.storage.open(letter.id)), letter.name);
}

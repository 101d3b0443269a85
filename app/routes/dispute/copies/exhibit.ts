import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/responses';
import { sendFile } from '~/http/send-file.server';
import { readDispute } from '../read-dispute.server';

/** A document of the file by its number, as far as the reader may see it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { reading } = await readDispute({ request, context, params });
	const { exhibits } = reading.as === 'third-party' ? reading.view : reading.dispute;
	const exhibit = exhibits.find(({ number }) => `${number}` === params.number);
	if (!exhibit) throw notFound();
	return sendFile(context, { ...exhibit, id: exhibit.fileId });
}

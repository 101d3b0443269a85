import type { LoaderFunctionArgs } from '@remix-run/node';
import { sendLetter } from './send-letter.server';

/** The decision not to process the request, as it was notified; a 404 where there is none. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
	return sendLetter(args, 'decline');
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { sendLetter } from './send-letter.server';

/** The signed ruling as it was notified, in the reader's language; a 404 while there is none. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
	return sendLetter(args, 'ruling');
}

import { redirectDocument, type TypedResponse } from '@remix-run/node';

/** The one answer for what is not there and for what the actor may not see: they look the same. */
export function notFound(): Response {
	return new Response(null, { status: 404 });
}

/** After a post, on to the page that shows what came of it, which the browser loads as a document. */
export function seeOther(path: string, headers?: HeadersInit): TypedResponse<never> {
	return redirectDocument(path, { status: 303, headers });
}

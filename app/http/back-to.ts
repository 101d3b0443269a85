/** The page to come back to: this one, or the one on which the form stood that was posted. */
export function backTo(request: Request): string {
	const { origin, pathname, search } = new URL(request.url);
	const referer = request.headers.get('Referer') ?? '';
	if (request.method === 'GET' || !URL.canParse(referer)) return pathname + search;
	const page = new URL(referer);
	return page.origin === origin ? page.pathname + page.search : pathname + search;
}

/** The page that an address asks for, from 1; nonsense is the first. */
export function pageNumber(query: URLSearchParams, name = 'pagina'): number {
	const asked = query.get(name) ?? '';
	return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}

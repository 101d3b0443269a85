/**
 * The path on this site that `text` names, with its query; `fallback` for anything else: another
 * site, a scheme, a path that a browser would read as another site (`//`, `/\`), a control character.
 */
export function safePath(text: unknown, fallback = '/'): string {
	if (typeof text !== 'string' || text.length > 2000) return fallback;
	if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)) return fallback;
	const base = 'http://site.invalid';
	try {
		const url = new URL(text, base);
		return url.origin === base && !url.pathname.startsWith('//')
			? url.pathname + url.search
			: fallback;
	} catch {
		return fallback;
	}
}

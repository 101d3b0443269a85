/** A cookie of ours: seen by the server only, never sent along by another site's post. */
export interface OwnCookie {
	/** As the browser knows it; `__Host-` before it behind TLS, so that no other host can set it. */
	name: string;
	/** The Set-Cookie header that has the browser keep `value` for so long. */
	keep(value: string, seconds: number): string;
	/** The Set-Cookie header that makes the browser forget it. */
	forget(): string;
	/** Its value in a request's Cookie header; null where there is none that can be ours. */
	read(header: string | null | undefined): string | null;
}

/** The cookie of this name on a site that users reach at `publicUrl`. */
export function ownCookie(name: string, publicUrl: string): OwnCookie {
	const secure = publicUrl.startsWith('https:');
	const fullName = secure ? `__Host-${name}` : name;
	const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
	return {
		name: fullName,
		keep: (value, seconds) => `${fullName}=${value}; Max-Age=${seconds}; ${attributes}`,
		forget: () => `${fullName}=; Max-Age=0; ${attributes}`,
		read(header) {
			const value = cookieValue(header, fullName);
			return value && /^[\w-]{43}$/.test(value) ? value : null;
		},
	};
}

/** The value of a cookie in a Cookie header, as it was sent; null where there is none. */
export function cookieValue(header: string | null | undefined, name: string): string | null {
	for (const pair of header?.split(';') ?? []) {
		const at = pair.indexOf('=');
		if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
	}
	return null;
}

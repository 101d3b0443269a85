import type { Visitor } from '#test/support/a-visitor';
import type { Role } from '../access/people';
import type { World } from '../access/world';
import { rawPost } from './raw-requests';

/** What a browser sends as its Cookie header. */
export function cookieOf({ cookies }: Visitor): string {
	return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** A form of the portal's own pages as bytes, from the browser of this role; `headers` go over its own. */
export function rawForm(
	{ portal: { url }, as }: World,
	role: Role,
	path: string,
	fields: Record<string, string>,
	headers: Record<string, string> = {},
): string {
	const own = { Host: new URL(url).host, Origin: url, Cookie: cookieOf(as(role)) };
	return rawPost(path, { ...own, ...headers }, new URLSearchParams(fields).toString());
}

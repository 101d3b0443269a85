import { safePath } from '~/domain/form/safe-path';

/**
 * Where somebody wants to be after signing in: the page on this site that the address's `naar` names,
 * or their start page. Never a page of signing in itself, that would lead round in a circle.
 */
export function backPath(request: Request): string {
	const path = safePath(new URL(request.url).searchParams.get('naar'), '/start');
	return /^\/(inloggen|uitloggen|account)(?![^/?])/.test(path) ? '/start' : path;
}

/** The address of a page that leads on to `path` afterwards. */
export function withBackPath(page: string, path: string): string {
	return path === '/start' ? page : `${page}?naar=${encodeURIComponent(path)}`;
}

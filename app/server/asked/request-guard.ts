import type { Request, RequestHandler } from 'express';
import { answerPlainly } from '../answered/answer-plainly';

const served = new Set(['GET', 'HEAD', 'POST']);
const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const longestTarget = 8000;
const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data\s*;.*boundary=)/i;

/**
 * Refuses what no page of ours could answer, before anything else reads it: methods that are not
 * served, addresses that are no path, can't be read, come down to another or are too long, bodies that
 * are no form.
 */
export const requestGuard: RequestHandler = (request, response, next) => {
	const { method, originalUrl } = request;
	if (method === 'OPTIONS') {
		response.writeHead(204, { Allow: 'GET, HEAD, POST, OPTIONS' }).end();
	} else if (!served.has(method)) {
		response.setHeader('Allow', 'GET, HEAD, POST, OPTIONS');
		answerPlainly(request, response, 405, { kind: 'method' });
	} else if (originalUrl.length > longestTarget) {
		answerPlainly(request, response, 414, { kind: 'malformed' });
	} else if (!isReadable(originalUrl)) {
		answerPlainly(request, response, 400, { kind: 'malformed' });
	} else if (comesDownToAnother(originalUrl)) {
		answerPlainly(request, response, 404, { kind: 'not-found' });
	} else if (hasBody(request) && !forms.test(request.headers['content-type'] ?? '')) {
		answerPlainly(request, response, 415, { kind: 'malformed' });
	} else next();
};

/** Whether a request with this method could change something. */
export function isWriting(method: string): boolean {
	return writing.has(method);
}

function isReadable(target: string): boolean {
	if (!target.startsWith('/')) return false;
	const { pathname, search } = splitTarget(target);
	const path = decoded(pathname);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	if (path === null || /[\u0000-\u001f\u007f]/.test(path)) return false;
	const query = new URLSearchParams(search);
	// `_data` belongs to Remix's older way of asking for data, which would go past our pages' own.
	if (query.has('_data')) return false;
	// The compiler's list of routes decodes these paths once more.
	return pathname !== '/__manifest' || query.getAll('p').every((path) => decoded(path) !== null);
}

/** Whether the routes would read another path than the one by which it is judged: `..`, `\`. */
function comesDownToAnother(target: string): boolean {
	const { pathname } = new URL(`http://site.invalid${target}`);
	return decoded(pathname) !== decoded(splitTarget(target).pathname);
}

function splitTarget(target: string): { pathname: string; search: string } {
	const at = target.indexOf('?');
	return at < 0
		? { pathname: target, search: '' }
		: { pathname: target.slice(0, at), search: target.slice(at) };
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

function hasBody({ headers, method }: Request): boolean {
	if (!isWriting(method)) return false;
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

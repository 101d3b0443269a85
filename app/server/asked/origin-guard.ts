import type { RequestHandler } from 'express';
import type { Config } from '~/config';
import { answerPlainly } from '../answered/answer-plainly';
import { isWriting } from './request-guard';

/**
 * Refuses every request that could change something unless a page of ours sent it: its Origin must
 * be the portal's own, and Sec-Fetch-Site, which newer browsers add, must say so too. A missing
 * Origin is refused as well: every browser sends one with a post.
 */
export function originGuard(config: Pick<Config, 'publicUrl' | 'mode'>): RequestHandler {
	const own = new Set(ownOrigins(config));
	return (request, response, next) => {
		const { origin, 'sec-fetch-site': site } = request.headers;
		const ours =
			origin !== undefined && own.has(origin) && (site ?? 'same-origin') === 'same-origin';
		if (isWriting(request.method) && !ours) {
			answerPlainly(request, response, 403, { kind: 'refused' });
		} else next();
	};
}

/** In the demo the same machine has three names, and nobody can know which one will be typed. */
function ownOrigins({ publicUrl, mode }: Pick<Config, 'publicUrl' | 'mode'>): string[] {
	const { protocol, hostname, port } = new URL(publicUrl);
	const loopback = ['localhost', '127.0.0.1', '[::1]'];
	if (mode !== 'demo' || !loopback.includes(hostname)) return [publicUrl];
	return loopback.map((name) => `${protocol}//${name}${port && `:${port}`}`);
}

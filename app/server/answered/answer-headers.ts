import type { RequestHandler, Response } from 'express';
import type { Config } from '~/config';

/**
 * Puts the same strict headers on every answer, whoever gives it: a page, data, a file, a redirect,
 * an error, express itself. It sets them at the moment at which the answer's head is written, so that
 * nothing can drop, weaken or double them.
 */
export function answerHeaders(config: Pick<Config, 'publicUrl'>): RequestHandler {
	const fixed = fixedHeaders(config.publicUrl.startsWith('https:'));
	return (_request, response, next) => {
		const writeHead = response.writeHead;
		response.writeHead = (...head: unknown[]) => {
			adopt(response, head);
			for (const [name, value] of fixed) response.setHeader(name, value);
			response.setHeader('Content-Security-Policy', policyFor(response));
			response.setHeader('X-Request-Id', response.locals.requestId);
			if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
			response.removeHeader('X-Powered-By');
			const [status, reason] = head;
			return Reflect.apply(
				writeHead,
				response,
				typeof reason === 'string' ? [status, reason] : [status],
			);
		};
		next();
	};
}

/** The headers for an answer that is written to the bare socket, where HTTP itself was broken. */
export function bareHeaders(config: Pick<Config, 'publicUrl'>): string {
	return [
		...fixedHeaders(config.publicUrl.startsWith('https:')),
		['Content-Security-Policy', policy("'none'")],
		['Cache-Control', 'no-store'],
	]
		.map(([name, value]) => `${name}: ${value}\r\n`)
		.join('');
}

function fixedHeaders(behindTls: boolean): [string, string][] {
	const always: [string, string][] = [
		['X-Content-Type-Options', 'nosniff'],
		// Not no-referrer: with that a browser sends `Origin: null` with our own forms.
		['Referrer-Policy', 'same-origin'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
		['X-Frame-Options', 'DENY'],
		[
			'Permissions-Policy',
			'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
		],
	];
	const transport: [string, string] = [
		'Strict-Transport-Security',
		'max-age=63072000; includeSubDomains',
	];
	return behindTls ? [...always, transport] : always;
}

function policyFor(response: Response): string {
	const attached = String(response.getHeader('Content-Disposition') ?? '').startsWith('attachment');
	// A file that somebody uploaded may not even run in a tab of its own.
	if (attached) return "default-src 'none'; frame-ancestors 'none'; sandbox";
	// What people wrote to each other is read where no script could run, whoever wrote it.
	if (response.locals.withoutScript) return policy("'none'");
	return policy(`'self' 'nonce-${response.locals.nonce}'`);
}

function policy(scripts: string): string {
	return [
		"default-src 'none'",
		`script-src ${scripts}`,
		"style-src 'self'",
		"font-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
	].join('; ');
}

/** Headers given to `writeHead` itself, which would go past those that stand. */
function adopt(response: Response, head: readonly unknown[]): void {
	const given = head.at(-1);
	if (typeof given !== 'object' || given === null) return;
	if (Array.isArray(given)) {
		for (let at = 0; at + 1 < given.length; at += 2) response.setHeader(given[at], given[at + 1]);
		return;
	}
	for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
}

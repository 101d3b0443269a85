import type { LoaderFunctionArgs } from '@remix-run/node';

const year = 365 * 24 * 3_600_000;

/** Where somebody who found a weakness can report it (RFC 9116). */
export function loader({ context }: LoaderFunctionArgs) {
	const { config, clock } = context.runtime;
	const expires = new Date(clock.now().getTime() + year).toISOString();
	const lines = [
		`Contact: mailto:${config.contactEmail}`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${config.publicUrl}/.well-known/security.txt`,
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
}

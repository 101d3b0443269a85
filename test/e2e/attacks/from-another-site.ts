import { describe, expect, it } from 'vitest';
import type { Fields, Visitor } from '#test/support/a-visitor';
import { stepNames } from '~/domain/dispute/procedure';
import { dataPath } from '../access/answers';
import { storedIn } from '../access/database-copy';
import { pageTable } from '../access/page-table';
import type { Role } from '../access/people';
import type { World } from '../access/world';
import { cookieOf } from './raw-form';
import { stepFields } from './step-fields';

const everySender: Role[] = ['applicant', 'respondent', 'caseworker', 'chair', 'administrator'];

/** Cross-site requests (trust.md 4): every writing path of the table of routes, every step. */
export function fromAnotherSite(world: () => World): void {
	describe('A request from another site', () => {
		it('is refused on every writing path, and nothing has changed', async () => {
			const { url } = world().portal;
			const { protocol, host, port } = new URL(url);
			const senders: Record<string, string>[] = [
				{},
				{ 'Sec-Fetch-Site': 'same-origin' },
				{ Origin: 'https://evil.example' },
				{ Origin: `${url}.evil.example` },
				{ Origin: `${protocol}//user@${host}` },
				{ Origin: `https://127.0.0.1:${port}` },
				{ Origin: `${url}/` },
				{ Origin: 'null' },
				{ Origin: '' },
				{ Origin: '%%%' },
				{ Origin: `${url}, https://evil.example` },
				{ Origin: url, 'Sec-Fetch-Site': 'cross-site' },
				{ Origin: url, 'Sec-Fetch-Site': 'same-site' },
				{ Origin: url, 'Sec-Fetch-Site': 'none' },
				{ Origin: url, 'Sec-Fetch-Site': 'x' },
			];
			const rows = Object.values(pageTable(world()));
			const targets: [path: string, fields: Fields][] = rows.flatMap(({ paths, post }) =>
				paths.slice(0, 1).map((path): [string, Fields] => [path, post.fields ?? {}]),
			);
			for (const step of stepNames) {
				const path = `/geschillen/${world().disputes.filed}/stappen/${step}`;
				targets.push([path, stepFields(world(), step)]);
			}
			const before = await storedIn(world().dataFolder);
			const wrong: string[] = [];
			for (const [at, [path, fields]] of targets.entries()) {
				const sender = world().as(everySender[at % everySender.length] ?? 'applicant');
				for (const [which, headers] of senders.entries()) {
					// Data requests pass the same guard; a few of the senders show it.
					for (const target of which % 4 === 0 ? [path, dataPath(path)] : [path]) {
						const { status } = await bare(sender, target, headers, fields);
						if (status !== 403) wrong.push(`${target} ${JSON.stringify(headers)}: ${status}`);
					}
				}
				for (const method of ['PUT', 'PATCH', 'DELETE']) {
					const { status } = await bare(
						sender,
						path,
						{ Origin: 'https://evil.example' },
						{},
						method,
					);
					if (status !== 403) wrong.push(`${method} ${path}: ${status}`);
				}
			}
			expect(wrong).toEqual([]);
			expect(await storedIn(world().dataFolder)).toEqual(before);
		});

		it('can’t upload either, nor by asking with GET or an overridden method', async () => {
			const before = await storedIn(world().dataFolder);
			const sender = world().as('applicant');
			const at = `/verzoeken/${world().drafts.applicant.id}`;
			const body = new FormData();
			body.append('file', new File(['x'], 'x.txt'));
			const headers = { Cookie: cookieOf(sender), Origin: 'https://evil.example' };
			const upload = await fetch(`${world().portal.url}${at}/documenten/bid`, {
				method: 'POST',
				body,
				headers,
			});
			expect(upload.status).toBe(403);
			for (const query of ['intent=verwijder', '_method=DELETE&intent=verwijder', '_method=POST']) {
				await sender.get(`${at}?${query}`, { 'X-HTTP-Method-Override': 'POST' });
			}
			expect(await storedIn(world().dataFolder)).toEqual(before);
		});
	});
}

async function bare(
	{ url, cookies }: Visitor,
	path: string,
	headers: Record<string, string>,
	fields: Fields,
	method = 'POST',
): Promise<Pick<Response, 'status'>> {
	const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	const body = new URLSearchParams(fields as Record<string, string>);
	const init = { method, body, headers: { Cookie, ...headers }, redirect: 'manual' as const };
	const response = await fetch(url + path, init);
	await response.arrayBuffer();
	return response;
}

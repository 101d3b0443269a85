import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aRuntime, type TestRuntime } from '#test/support/a-runtime';
import { aServedBuild, type ServedBuild } from '#test/support/a-served-build';
import { postedForm } from '~/http/posted-form.server';
import { StorageUnwritable } from '~/storage/evidence-store';

const secret = 'geheim-in-de-fout';
const failing = (error: unknown) => () => {
	throw error;
};
const Page = () => <main>page</main>;
function Boundary() {
	const error = useRouteError();
	return (
		<main
			data-told={isRouteErrorResponse(error) ? encodeURIComponent(JSON.stringify(error.data)) : ''}
		>
			{isRouteErrorResponse(error) ? `${error.status} ${error.data?.reference}` : 'broken'}
		</main>
	);
}
/** As the driver reports a disk that is full, or read-only, in what Prisma wraps around it. */
const unwritable = (extendedCode: number) =>
	Object.assign(new Error(secret), { cause: { kind: 'sqlite', extendedCode } });
const noTurn = Object.assign(new Error(secret), { code: 'P2028' });

let runtime: TestRuntime;
let served: ServedBuild;
beforeAll(async () => {
	runtime = await aRuntime();
	served = await aServedBuild(runtime, {
		root: { ErrorBoundary: Boundary },
		'/broken': { loader: failing(new Error(secret)), default: Page },
		'/full': { loader: failing(unwritable(13)), default: Page },
		'/read-only': { loader: failing(unwritable(8)), default: Page },
		'/full-storage': { loader: failing(new StorageUnwritable(secret)), default: Page },
		'/busy': { loader: failing(noTurn), default: Page },
		'/breaks': {
			async action({ request }) {
				await postedForm(request);
				throw new Error(secret);
			},
			default: Page,
		},
		'/too-busy': { action: failing(noTurn), default: Page },
		'/render': { default: failing(new Error(secret)) as never },
		'/resource': { loader: failing(new Error(secret)) },
		'/gone': { loader: failing(new Response(null, { status: 404 })) },
	});
});
afterAll(async () => {
	await served.close();
	await runtime.close();
});
beforeEach(() => {
	served.log.length = 0;
});

const logged = () => served.log.filter(({ msg }) => String(msg).startsWith('failed'));

describe('An unexpected error', () => {
	it.each(['/broken', '/broken.data', '/resource'])(
		'at %s tells a reference that is in the log, and nothing of itself',
		async (path) => {
			const answer = await fetch(served.url + path);
			const text = await answer.text();
			expect(answer.status).toBe(500);
			const reference = answer.headers.get('X-Request-Id') ?? '';
			expect(text).toContain(reference);
			expect(text).not.toContain(secret);
			expect(logged()).toMatchObject([{ requestId: reference, err: { message: secret } }]);
		},
	);

	it('in a page gives the error page, with its reference in the log', async () => {
		const answer = await fetch(`${served.url}/render`);
		expect(answer.status).toBe(500);
		expect(await answer.text()).not.toContain(secret);
		expect(logged()[0]).toMatchObject({ requestId: answer.headers.get('X-Request-Id') });
	});

	it('is a page in words also where no page could be made', async () => {
		const answer = await fetch(`${served.url}/resource`, { headers: { Cookie: 'taal=en' } });
		expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
		expect(await answer.text()).toContain('Something went wrong on our side');
	});
});

describe('A disk or a database that has no room or no time', () => {
	it.each([
		['/full', 507],
		['/read-only', 507],
		['/full-storage', 507],
		['/busy', 503],
	])('answers %s with %i', async (path, status) => {
		const answer = await fetch(served.url + path);
		expect(answer.status).toBe(status);
		expect(await answer.text()).toContain(String(status));
		const data = await fetch(`${served.url}${path}.data`);
		expect(data.status).toBe(status);
	});
});

describe('A form whose action failed', () => {
	const post = (path: string) =>
		fetch(served.url + path, {
			method: 'POST',
			headers: { Origin: runtime.config.publicUrl, Cookie: 'taal=en' },
			body: new URLSearchParams({ reasons: 'Typed with care', outcome: 'upheld' }),
		});
	interface Told {
		kept: { title: string; lines: string[]; again: { to: string }; fields: { text: string }[] };
	}

	it.each([
		['/breaks', 500, 'Something went wrong on our side'],
		['/too-busy', 503, 'It is too busy right now'],
	])('at %s is given back with %i, read already or not', async (path, status, title) => {
		const answer = await post(path);
		expect(answer.status).toBe(status);
		const { kept } = JSON.parse(await pageData(answer)) as Told;
		expect(kept.title).toBe(title);
		expect(kept.fields.map(({ text }) => text)).toEqual(['Typed with care', 'upheld']);
		expect(kept.again.to).toBe(path);
		expect(answer.headers.get('Retry-After')).toBe(status === 503 ? '30' : null);
		const reference = answer.headers.get('X-Request-Id') ?? '';
		expect(kept.lines.join(' ').includes(reference)).toBe(status === 500);
	});
});

/** What the test's error page was told. */
async function pageData(answer: Response): Promise<string> {
	const text = await answer.text();
	return decodeURIComponent(/data-told="([^"]*)"/.exec(text)?.[1] ?? '');
}

describe('What a route itself answers', () => {
	it('goes through: a missing file is a page in words, and no error', async () => {
		const answer = await fetch(`${served.url}/gone`);
		expect(answer.status).toBe(404);
		expect(await answer.text()).toContain('Pagina niet gevonden');
		expect(logged()).toEqual([]);
	});

	it('is a page in words also where something is sent to what takes nothing', async () => {
		const headers = { Origin: runtime.config.publicUrl };
		const body = new URLSearchParams();
		const answer = await fetch(`${served.url}/gone`, { method: 'POST', headers, body });
		expect(answer.status).toBe(405);
		expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
	});

	it('is logged in one line, without query, cookie or address', async () => {
		await fetch(`${served.url}/gone?code=123456&email=a@b.example`, {
			headers: { Cookie: 'sessie=abc' },
		});
		await expect.poll(() => served.log.length).toBe(1);
		expect(served.log[0]).toMatchObject({ method: 'GET', path: '/gone', status: 404 });
		expect(JSON.stringify(served.log)).not.toMatch(/123456|b\.example|abc/);
	});
});

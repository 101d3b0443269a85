import { gzipSync } from 'node:zlib';

/** What a page makes a browser load before it is whole, in bytes as gzip sends them. */
export interface PageWeight {
	html: number;
	js: number;
	css: number;
}

/** Reads a page and weighs every script and style sheet that it names. */
export async function pageWeight(
	url: string,
	headers: Record<string, string> = {},
): Promise<PageWeight> {
	const html = await text(url, headers);
	// What is preloaded, linked or imported; other addresses in the page's data are not loaded with it.
	const named = html.matchAll(/(?:href=|src=|from |import )"(\/[^"\s]+\.(?:js|css))"/g);
	const paths = [...new Set([...named].map(([, path]) => path ?? ''))];
	const sizes = await Promise.all(
		paths.map(async (path) => ({
			path,
			size: gzipSync(await text(new URL(path, url).href, headers)).length,
		})),
	);
	const sum = (ending: string) =>
		sizes.filter(({ path }) => path.endsWith(ending)).reduce((total, { size }) => total + size, 0);
	return { html: gzipSync(html).length, js: sum('.js'), css: sum('.css') };
}

async function text(url: string, headers: Record<string, string>): Promise<string> {
	const answer = await fetch(url, { headers });
	if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
	return answer.text();
}

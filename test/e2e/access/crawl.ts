import { readPdf } from '#test/integration/documents/read-pdf';
import type { Answer, Visitor } from '#test/support/a-visitor';
import { dataPath } from './answers';

const most = 400;

/**
 * Opens these addresses and whatever their pages link to, with the data of each page that is there,
 * and hands over the text of each answer: of a page, a file, or a PDF as its reader sees it.
 */
export async function crawl(
	visitor: Visitor,
	seeds: readonly string[],
	seen: (path: string, text: string) => void,
): Promise<void> {
	const queue = [...seeds];
	const known = new Set(queue);
	for (let at = 0; at < queue.length && at < most; at++) {
		const path = queue[at] ?? '';
		const answer = await visitor.get(path);
		seen(path, textOf(answer));
		const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
		if (!isPage || answer.status !== 200) continue;
		if (/^\/(geschillen|verzoeken)\/[^/]+$/.test(path)) {
			seen(dataPath(path), textOf(await visitor.get(dataPath(path))));
		}
		for (const [, href = ''] of answer.text.matchAll(/ href="(\/[^"#]*)/g)) {
			const link = href.replaceAll('&amp;', '&');
			if (
				known.has(link) ||
				link.includes('terug=') ||
				/^\/(assets|favicon|icon|apple|fonts)/.test(link)
			)
				continue;
			known.add(link);
			queue.push(link);
		}
	}
}

/** An answer's text and headers; a PDF's text is taken out of it. */
function textOf({ headers, bytes, text }: Answer): string {
	const isPdf = headers.get('Content-Type') === 'application/pdf';
	const body = isPdf ? `${readPdf(bytes).text} ${bytes.toString('latin1')}` : text;
	return [...headers].map((header) => header.join(': ')).join('\n') + body;
}

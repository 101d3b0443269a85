import { Readable } from 'node:stream';
import type { PortalContext } from './load-context';

/** A kept file as it is sent: its bytes' id, and what its row says of it. */
export interface SentFile {
	id: string;
	name: string;
	mediaType: string;
	size: number;
}

/**
 * The file as a download, never shown in the page. Every attachment gets, with all other headers, a
 * sandbox and `nosniff` in the one place for headers.
 */
export async function sendFile(context: PortalContext, file: SentFile): Promise<Response> {
	const bytes = await context.runtime.storage.open(file.id);
	return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, {
		headers: {
			'Content-Type': file.mediaType,
			'Content-Length': String(file.size),
			'Content-Disposition': attachment(file.name),
			'Cache-Control': 'no-store',
		},
	});
}

/** RFC 6266: the name in full for today's browsers, and in plain letters for others. */
export function attachment(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/[^\x20-\x7e]/g, '')
		.replace(/["\\%;]/g, '_');
	const full = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
		/['()*!]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${plain.trim() || 'document'}"; filename*=UTF-8''${full}`;
}

import net from 'node:net';

/** An answer as its bytes came: status, and the head's lines. */
export interface RawAnswer {
	status: number;
	head: string;
	/** What the Location header says; empty without one. */
	location: string;
}

/** A POST of a form, byte by byte as `headers` say; nothing is added but the length. */
export function rawPost(path: string, headers: Record<string, string>, body: string): string {
	const length = { 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
	const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
	const lines = Object.entries({ ...type, ...length, ...headers });
	return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

/**
 * Sends these requests so that they arrive as much at once as can be: each but for its last byte,
 * then, when all of them are there, the last byte of each.
 */
export async function atOnce(url: string, requests: readonly string[]): Promise<RawAnswer[]> {
	const port = Number(new URL(url).port);
	const waiting = await Promise.all(
		requests.map(async (request) => {
			const bytes = Buffer.from(request);
			const socket = net.connect(port, '127.0.0.1');
			socket.setNoDelay(true);
			const answer = received(socket);
			await new Promise((resolve, reject) => {
				socket.once('connect', resolve);
				socket.once('error', reject);
			});
			await new Promise((resolve) => socket.write(bytes.subarray(0, -1), resolve));
			return { socket, answer, last: bytes.subarray(-1) };
		}),
	);
	await new Promise((resolve) => setTimeout(resolve, 60));
	for (const { socket, last } of waiting) socket.write(last);
	return Promise.all(waiting.map(({ answer }) => answer));
}

function received(socket: net.Socket): Promise<RawAnswer> {
	const chunks: Buffer[] = [];
	return new Promise((resolve, reject) => {
		socket.on('data', (chunk) => chunks.push(chunk));
		socket.once('error', reject);
		socket.once('close', () => {
			const [head = ''] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n');
			const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
			resolve({ status, head, location: /^location: (.*)$/im.exec(head)?.[1]?.trim() ?? '' });
		});
	});
}

import net from 'node:net';

/** An answer as it came over the wire, doubled headers included. */
export interface BareAnswer {
	/** 0 when the connection was closed without an answer. */
	status: number;
	/** Names in lower case, in the order in which they came. */
	headers: [name: string, value: string][];
	body: string;
	headersNamed(name: string): string[];
}

/** Sends these bytes to the portal as they are, well-formed or not, and reads the one answer. */
export function bareRequest(url: string, bytes: string | Buffer): Promise<BareAnswer> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve) => {
		let received = '';
		const socket = net.connect(Number(port), hostname, () => socket.write(bytes));
		const settle = () => {
			clearTimeout(limit);
			socket.destroy();
			resolve(parse(received));
		};
		const limit = setTimeout(settle, 10_000);
		socket.setEncoding('latin1');
		socket.on('data', (text: string) => {
			received += text;
			if (isWhole(received)) settle();
		});
		socket.on('error', settle);
		socket.on('close', settle);
	});
}

function parse(text: string): BareAnswer {
	const [head = '', ...body] = text.split('\r\n\r\n');
	const [first = '', ...lines] = head.split('\r\n');
	const headers = lines.map((line): [string, string] => {
		const at = line.indexOf(':');
		return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
	});
	return {
		status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
		headers,
		body: body.join('\r\n\r\n'),
		headersNamed: (name) => headers.filter(([each]) => each === name).map(([, value]) => value),
	};
}

/** By its length, its last chunk, or by having no body. */
function isWhole(text: string): boolean {
	const end = text.indexOf('\r\n\r\n');
	if (end < 0) return false;
	const head = text.slice(0, end).toLowerCase();
	const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
	if (length) return text.length >= end + 4 + Number(length);
	return head.includes('chunked') ? text.endsWith('0\r\n\r\n') : true;
}

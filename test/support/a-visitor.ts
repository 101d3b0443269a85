import type { MailServer } from './a-mail-server';

/** An answer of the portal; redirects are not followed. */
export interface Answer {
	status: number;
	headers: Headers;
	/** Where it sends the browser: path and query on the portal; null when it doesn't. */
	location: string | null;
	bytes: Buffer;
	text: string;
}

/** A field's texts; a list for a name that comes more than once. */
export type Fields = Record<string, string | readonly string[]>;

/** A file to send; `field` is `file` unless said otherwise. */
export interface FileToSend {
	name: string;
	content: Buffer | string;
	field?: string;
	type?: string;
}

/** A browser without JavaScript: it keeps cookies and says which site its posts come from. */
export interface Visitor {
	readonly url: string;
	readonly cookies: Map<string, string>;
	get(path: string, headers?: Record<string, string>): Promise<Answer>;
	/** Gets a page and follows where it sends the browser, at most ten times. */
	open(path: string): Promise<Answer & { path: string }>;
	post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
	/** Posts a multipart form. */
	upload(path: string, files: readonly FileToSend[], fields?: Fields): Promise<Answer>;
	/** Sends any body, such as a FormData, as a form of the portal's own pages. */
	send(path: string, body: URLSearchParams | FormData): Promise<Answer>;
	/** Signs in with the code from the mail; answers the path at which that ends. */
	signIn(email: string, mail: MailServer, to?: string): Promise<string>;
	signOut(): Promise<void>;
}

/** Somebody who has never been at the portal at `url` before; `from` is their address behind a proxy. */
export function aVisitor(url: string, options: { headers?: Record<string, string> } = {}): Visitor {
	const cookies = new Map<string, string>();

	async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
		const headers = new Headers({ ...options.headers, ...(init.headers as object) });
		if (cookies.size > 0) {
			headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
		}
		const response = await fetch(url + path, { ...init, headers, redirect: 'manual' });
		for (const cookie of response.headers.getSetCookie()) keepCookie(cookies, cookie);
		const bytes = Buffer.from(await response.arrayBuffer());
		return {
			status: response.status,
			headers: response.headers,
			location: pathOf(response.headers.get('Location'), url),
			bytes,
			get text() {
				return bytes.toString('utf8');
			},
		};
	}

	function send(
		path: string,
		body: URLSearchParams | FormData,
		headers: Record<string, string> = {},
	): Promise<Answer> {
		const own = { Origin: url, 'Sec-Fetch-Site': 'same-origin' };
		return ask(path, { method: 'POST', body, headers: { ...own, ...headers } });
	}

	async function open(path: string): Promise<Answer & { path: string }> {
		let at = path;
		for (let hops = 0; hops < 10; hops++) {
			const answer = await ask(at);
			if (!answer.location) return { ...answer, text: answer.text, path: at };
			at = answer.location;
		}
		throw new Error(`${path} sends the browser round in circles`);
	}

	return {
		url,
		cookies,
		get: (path, headers) => ask(path, { headers }),
		open,
		send: (path, body) => send(path, body),
		post: (path, fields = {}, headers) => send(path, new URLSearchParams(pairsOf(fields)), headers),
		upload(path, files, fields = {}) {
			const form = new FormData();
			for (const [name, text] of pairsOf(fields)) form.append(name, text);
			for (const { name, content, field = 'file', type } of files) {
				form.append(field, new File([new Uint8Array(Buffer.from(content))], name, { type }));
			}
			return send(path, form);
		},
		async signIn(email, mail, to = '/start') {
			const asked = await send(
				`/inloggen?naar=${encodeURIComponent(to)}`,
				new URLSearchParams({ email }),
			);
			if (!asked.location) throw new Error(`No code was sent: ${asked.status}\n${asked.text}`);
			const code = await mail.codeFor(email);
			const entered = await send(asked.location, new URLSearchParams({ code }));
			if (!entered.location) throw new Error(`Code refused: ${entered.status}\n${entered.text}`);
			return entered.location;
		},
		async signOut() {
			await send('/uitloggen', new URLSearchParams());
		},
	};
}

function pairsOf(fields: Fields): [string, string][] {
	return Object.entries(fields).flatMap(([name, given]) =>
		(typeof given === 'string' ? [given] : given).map((text): [string, string] => [name, text]),
	);
}

function keepCookie(cookies: Map<string, string>, header: string): void {
	const [pair = '', ...attributes] = header.split(';');
	const at = pair.indexOf('=');
	const name = pair.slice(0, at).trim();
	const gone = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
	if (gone) cookies.delete(name);
	else cookies.set(name, pair.slice(at + 1).trim());
}

function pathOf(location: string | null, url: string): string | null {
	if (!location) return null;
	const target = new URL(location, url);
	return target.origin === url ? target.pathname + target.search + target.hash : location;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler } from 'express';

const encodings = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' },
] as const;

/**
 * Serves the browser's files and nothing else: compressed at build where the browser takes that, and
 * kept forever where the name changes with the content.
 */
export function staticFiles(folder: string): RequestHandler {
	const serve = express.static(folder, {
		index: false,
		redirect: false,
		dotfiles: 'ignore',
		setHeaders(response, file) {
			const hashed = file.startsWith(path.join(folder, 'assets') + path.sep);
			response.setHeader(
				'Cache-Control',
				hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
			);
			const packed = encodings.find(({ ending }) => file.endsWith(ending));
			if (!packed) return;
			response.setHeader('Content-Encoding', packed.name);
			response.type(path.extname(file.slice(0, -packed.ending.length)));
		},
	});
	return (request, response, next) => {
		if (!/\.\w+$/.test(request.path)) return next();
		const { url } = request;
		const accepted = request.acceptsEncodings(encodings.map(({ name }) => name));
		const packed = encodings.find(({ name }) => name === accepted);
		if (packed && existsSync(path.join(folder, path.normalize(request.path) + packed.ending))) {
			request.url = request.path + packed.ending;
			response.vary('Accept-Encoding');
		}
		serve(request, response, (error) => {
			request.url = url;
			next(error);
		});
	};
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** A bare Remix page on a port of its own. */
export interface BarePage {
	url: string;
	stop(): void;
}

/** Builds the bare page where it was not built yet, and serves it in a process of its own. */
export async function barePage(): Promise<BarePage> {
	if (!existsSync('build/bare/server/index.js')) {
		execFileSync(
			process.execPath,
			[
				'node_modules/@remix-run/dev/dist/cli.js',
				'vite:build',
				'--config',
				'test/bench/bare/vite.config.ts',
			],
			{ stdio: 'ignore' },
		);
	}
	const server = spawn(process.execPath, ['test/bench/bare/server.mjs'], {
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const { port } = JSON.parse(await firstLine(server));
	return { url: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}

async function firstLine(server: ChildProcess): Promise<string> {
	if (!server.stdout) throw new Error('The bare page’s output is not read');
	const [chunk] = await once(server.stdout, 'data');
	return String(chunk).split('\n')[0] ?? '';
}

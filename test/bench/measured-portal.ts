import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';

/** A portal that is measured, in a process of its own, quiet and without delivering mail to anybody. */
export interface MeasuredPortal {
	url: string;
	/** From the start of the process to its first answer, in milliseconds. */
	startMs: number;
	/** Memory that it holds now, in MB. */
	residentMb(): number;
	stop(): Promise<void>;
}

/** Starts the built portal on a data folder that is filled already. */
export async function measuredPortal(folder: string): Promise<MeasuredPortal> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const startedAt = performance.now();
	const child = spawn(process.execPath, ['app/server/start.mjs'], {
		env: {
			...process.env,
			PORTAL_MODE: 'demo',
			DEMO_DATA: 'no',
			HOST: '127.0.0.1',
			PORT: String(port),
			PUBLIC_URL: url,
			DATA_DIR: folder,
			LOG_LEVEL: 'warn',
			NODE_ENV: 'production',
		},
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	let over = false;
	ended.then(() => {
		over = true;
	});
	while (!(await fetch(`${url}/health/live`).catch(() => null))?.ok) {
		if (over) throw new Error('The measured portal did not start');
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	const startMs = performance.now() - startedAt;
	return {
		url,
		startMs,
		residentMb: () => residentMb(child.pid),
		async stop() {
			child.kill('SIGTERM');
			await ended;
		},
	};
}

/** Linux tells it in a file; elsewhere it is not measured (NaN). */
function residentMb(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}

async function freePort(): Promise<number> {
	const server = net.createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

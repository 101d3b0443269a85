import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aMailServer, type MailServer } from './a-mail-server';

const root = path.resolve(import.meta.dirname, '../..');
const startWithin = 60_000;

/** The built portal as a process of its own. */
export interface Portal {
	/** Where it listens, without a slash at the end. */
	readonly url: string;
	/** The mail server to which it delivers. */
	readonly mail: MailServer;
	readonly dataFolder: string;
	readonly pid: number;
	/** All that it printed so far, its log included. */
	output(): string;
	/** Ends it as an operator does (SIGTERM) and answers its exit code; keeps data and mail server. */
	end(): Promise<number | null>;
	/** Ends it as a power cut does (SIGKILL); keeps data and mail server. */
	kill(): Promise<void>;
	/** Starts it again on the same data and port, after `end` or `kill`. */
	restart(): Promise<void>;
	/** Ends everything and removes the data; to be called at the end of the test, whatever happened. */
	stop(): Promise<void>;
}

/** How a test's portal differs from an empty demo with a mail server. */
export interface PortalOptions {
	/** Environment variables, over the usual ones. */
	env?: Record<string, string | undefined>;
	/** Fills the database with the demo's disputes; without it the database is empty. */
	demo?: boolean;
}

const running = new Set<ChildProcess>();
// Also when a test's run is cut short, no portal stays behind.
process.once('exit', () => {
	for (const child of running) child.kill('SIGKILL');
});

/** Starts the built portal on a free port, with an empty data folder and a mail server of its own. */
export async function aPortal(options: PortalOptions = {}): Promise<Portal> {
	const dataFolder = await mkdtemp(path.join(tmpdir(), 'portal-'));
	const mail = await aMailServer();
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const env = {
		PATH: process.env.PATH,
		PORTAL_MODE: 'demo',
		DEMO_DATA: options.demo ? 'yes' : 'no',
		HOST: '127.0.0.1',
		PORT: String(port),
		PUBLIC_URL: url,
		DATA_DIR: dataFolder,
		SMTP_URL: mail.url,
		MAIL_FROM: 'portaal@ministerie.example',
		LOG_LEVEL: 'info',
		...options.env,
	};
	const clear = async () => {
		await mail.close();
		await rm(dataFolder, { recursive: true, force: true });
	};
	let portal = await start(env, url).catch(async (error) => {
		await clear();
		throw error;
	});
	const end = async (signal: NodeJS.Signals) => {
		portal.child.kill(signal);
		return portal.ended;
	};
	return {
		url,
		mail,
		dataFolder,
		get pid() {
			return portal.child.pid ?? 0;
		},
		output: () => portal.output(),
		end: () => end('SIGTERM'),
		async kill() {
			await end('SIGKILL');
		},
		async restart() {
			portal = await start(env, url);
		},
		async stop() {
			await end('SIGKILL');
			await clear();
		},
	};
}

/** What came of a portal that was expected not to start: how it ended, and what it said. */
export async function aRefusedStart(
	env: Record<string, string | undefined>,
): Promise<{ exitCode: number | null; output: string }> {
	const { ended, output } = launch({ PATH: process.env.PATH, ...env });
	return { exitCode: await ended, output: output() };
}

interface Running {
	child: ChildProcess;
	ended: Promise<number | null>;
	output(): string;
}

function launch(env: Record<string, string | undefined>): Running {
	const child = spawn(process.execPath, ['app/server/start.mjs'], {
		cwd: root,
		env: env as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	running.add(child);
	let output = '';
	const keep = (text: string) => {
		output += text;
	};
	child.stdout.setEncoding('utf8').on('data', keep);
	child.stderr.setEncoding('utf8').on('data', keep);
	const ended = new Promise<number | null>((resolve) => {
		child.once('close', (code) => {
			running.delete(child);
			resolve(code);
		});
	});
	return { child, ended, output: () => output };
}

async function start(env: Record<string, string | undefined>, url: string): Promise<Running> {
	const portal = launch(env);
	let over = false;
	portal.ended.then(() => {
		over = true;
	});
	for (const until = Date.now() + startWithin; Date.now() < until && !over; ) {
		const answer = await fetch(`${url}/health/live`).catch(() => null);
		if (answer?.ok) return portal;
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	portal.child.kill('SIGKILL');
	await portal.ended;
	throw new Error(`The portal did not start:\n${portal.output()}`);
}

async function freePort(): Promise<number> {
	const server = net.createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as build from 'virtual:remix/server-build';
import { readConfig } from '~/config';
import { createBackups } from '~/jobs/create-backups';
import { createMailLoop } from '~/jobs/mail-loop';
import { startChanging } from '~/jobs/start-changing';
import { startSweeping } from '~/jobs/start-sweeping';
import type { Runtime } from '~/runtime.server';
import { createLogger } from './logger';
import { portalApp } from './portal-app';
import { appointFirstAdministrator } from './starting/administrator';
import { listen } from './starting/listen';
import { openRuntime } from './starting/open-runtime';
import { startRefusal } from './starting/start-refusal';
import { stopOnSignal } from './starting/stop-on-signal';
import { welcome } from './starting/welcome';

// Beside the server's bundle, wherever the two were put.
const clientFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../client');

/** Starts the portal: configuration, data folder, database, pages; refuses in words, without a trace. */
async function start(): Promise<void> {
	const config = readConfig(process.env, () => randomBytes(32).toString('base64url'));
	const log = createLogger(config);
	const { runtime, onMailQueued } = await openRuntime(config, log);
	if (config.demoData) await fill(runtime);
	await appointFirstAdministrator(runtime);
	const backups = createBackups(runtime);
	const app = portalApp(runtime, build, clientFolder, backups.prove);
	const servers = await listen(app, config);
	const mailLoop = createMailLoop(runtime);
	onMailQueued(mailLoop.wake);
	const sweeping = startSweeping(runtime);
	const changing = startChanging(runtime);
	backups.start();
	// On demand: only the process that holds the database can copy it, and this needs no address of its own.
	process.on('SIGUSR2', () => void backups.take());
	stopOnSignal({
		servers,
		log,
		async end() {
			await Promise.all([mailLoop.stop(), sweeping.stop(), changing.stop(), backups.stop()]);
			await runtime.db.close();
		},
	});
	process.stdout.write(welcome(config));
}

/** Only a demo loads what is fictional. */
async function fill(runtime: Runtime): Promise<void> {
	const { fillDemo } = await import('#seed/fill-demo');
	if (await fillDemo(runtime))
		runtime.log.info('filled the empty database with fictional disputes');
}

/** `npm run verify`: in the bundle that serves, so that it needs no compiler and judges by the same code. */
async function verifyInstead(given: readonly string[]): Promise<void> {
	const { verify } = await import('./verify/verify');
	const print = (line: string) => process.stdout.write(`${line}\n`);
	process.exitCode = await verify(given, process.env.DATA_DIR || 'data', print);
}

const [command, ...given] = process.argv.slice(2);
(command === 'verify' ? verifyInstead(given) : start()).catch((error: unknown) => {
	process.stderr.write(`${startRefusal(error)}\n`);
	process.exit(1);
});

import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** How long requests that are under way may take to end. */
const graceMs = 4000;

/**
 * Ends cleanly on SIGTERM and SIGINT: takes no new connections, lets what is under way finish for
 * four seconds, then closes the database and exits with 0. A second signal ends at once.
 */
export function stopOnSignal(options: {
	servers: Server[];
	log: Logger;
	end: () => Promise<void>;
}): void {
	let stopping = false;
	const stop = async (signal: string) => {
		if (stopping) process.exit(1);
		stopping = true;
		options.log.info({ signal }, 'stopping');
		await Promise.all(options.servers.map(closeGently));
		await options.end();
		options.log.info('stopped');
		process.exit(0);
	};
	const failed = (error: unknown) => {
		options.log.fatal({ err: error }, 'did not stop cleanly');
		process.exit(1);
	};
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.on(signal, () => {
			stop(signal).catch(failed);
		});
	}
	if (process.env.npm_lifecycle_event === 'start')
		onParentGone(() => stop('SIGTERM').catch(failed));
}

/** npm puts a shell between itself and the portal, which takes npm's signals and passes none on. */
function onParentGone(stop: () => void): void {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		stop();
	}, 300);
	watch.unref();
}

function closeGently(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const cut = setTimeout(() => server.closeAllConnections(), graceMs);
		server.close(() => {
			clearTimeout(cut);
			resolve();
		});
		server.closeIdleConnections();
	});
}

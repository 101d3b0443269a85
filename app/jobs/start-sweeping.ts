import type { Runtime } from '~/runtime.server';
import { sweepOrphans } from './sweep-orphans';

const minute = 60_000;

/** Sweeps a minute after the start, when the rush is over, and then every hour. */
export function startSweeping(runtime: Runtime): { stop(): Promise<void> } {
	let running: Promise<void> = Promise.resolve();
	const sweep = () => {
		running = sweepOrphans(runtime).then(
			(swept) => runtime.log.info(swept, 'swept'),
			(error: unknown) => runtime.log.error({ err: error }, 'The sweep met an error'),
		);
	};
	const timers = [setTimeout(sweep, minute), setInterval(sweep, 60 * minute)];
	for (const timer of timers) timer.unref();
	return {
		stop() {
			for (const timer of timers) clearTimeout(timer);
			return running;
		},
	};
}

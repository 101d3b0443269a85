import type { Runtime } from '~/runtime.server';
import { finishRunningChanges } from '~/services/law/finish-running-changes.server';

/** Milliseconds between one attempt and the next at what is not finished. */
const pause = 5 * 60_000;

/**
 * Goes on with what was decided for all running disputes and is not finished: at the start with what a
 * stop left, and every five minutes with what failed.
 */
export function startChanging(runtime: Runtime): { stop(): Promise<void> } {
	let running: Promise<void> | null = null;
	const go = () => {
		running ??= finishRunningChanges(runtime)
			.catch((err: unknown) => {
				runtime.log.error({ err }, 'Changing the running disputes met an error');
			})
			.finally(() => {
				running = null;
			});
	};
	const timer = setInterval(go, pause);
	timer.unref();
	go();
	return {
		async stop() {
			clearInterval(timer);
			await running;
		},
	};
}

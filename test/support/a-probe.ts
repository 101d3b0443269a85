import { spawn } from 'node:child_process';
import path from 'node:path';

const script = path.join(import.meta.dirname, 'probe.mjs');

/** Somebody who keeps asking for a page while a test does something heavy. */
export interface Probe {
	/** Ends it, and answers the 99th percentile of the times to an answer, in milliseconds. */
	end(): Promise<number>;
}

/** Starts asking for the page at `url`, from a process of its own. */
export function aProbe(url: string): Probe {
	const child = spawn(process.execPath, [script, url], { stdio: ['pipe', 'pipe', 'inherit'] });
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	return {
		async end() {
			child.stdin.end();
			await ended;
			const times: number[] = JSON.parse(output);
			times.sort((a, b) => a - b);
			return times[Math.floor(times.length * 0.99)] ?? Number.POSITIVE_INFINITY;
		},
	};
}

import type { RequestHandler } from 'express';
import { isMailStuck } from '~/mail/is-mail-stuck';
import type { Runtime } from '~/runtime.server';

type Watched = Pick<Runtime, 'db' | 'storage' | 'clock' | 'log'>;

/** Milliseconds for which an answer holds: whoever asks without end costs no more than one watcher. */
const holds = 10_000;
/** Milliseconds after which what does not answer counts as not working. */
const patience = 5000;

/**
 * For whoever watches the portal, in two words that tell a stranger nothing; the log has the why.
 * `/health/live`: it runs and can be read. `/health`: it does all its work, so nothing is refused for
 * want of a disk that can be written, mail leaves, and what `proveMore` throws is not so.
 */
export function health(
	runtime: Watched,
	answerHolds = holds,
	proveMore: () => void = () => {},
): RequestHandler {
	const live = held(() => runtime.db.read('SELECT 1', []), runtime, answerHolds);
	const working = held(() => proveWorking(runtime).then(proveMore), runtime, answerHolds);
	const checks = new Map([
		['/health/live', live],
		['/health', working],
	]);
	return async (request, response, next) => {
		const check = checks.get(request.path);
		if (!check) return next();
		const isWell = await check();
		response
			.status(isWell ? 200 : 503)
			.type('text/plain')
			.send(isWell ? 'ok\n' : 'not ok\n');
	};
}

/** Throws what keeps the portal from its work. */
async function proveWorking({ db, storage, clock }: Watched): Promise<void> {
	await db.proveWritable();
	await storage.proveWritable();
	if (await isMailStuck(db, clock.now())) throw new Error('Mail does not leave the portal');
}

/** Whether the check passes, asked again when the last answer has grown old; logs when that changes. */
function held(
	check: () => Promise<unknown>,
	{ log }: Pick<Runtime, 'log'>,
	answerHolds: number,
): () => Promise<boolean> {
	let answer: Promise<boolean> | null = null;
	let asked = 0;
	let wasWell = true;
	const ask = async () => {
		const err = await inTime(check()).then(
			() => null,
			(error: unknown) => error,
		);
		if (err && wasWell) log.error({ err }, 'unhealthy');
		if (!err && !wasWell) log.info('healthy again');
		wasWell = !err;
		return wasWell;
	};
	return () => {
		if (answer && performance.now() - asked < answerHolds) return answer;
		asked = performance.now();
		answer = ask();
		return answer;
	};
}

async function inTime(work: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('The check took too long')), patience);
	});
	await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

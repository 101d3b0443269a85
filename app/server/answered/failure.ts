/** Why an answer could not be given; pages say it in the reader's language. */
export type FailureReason = 'broken' | 'busy' | 'unwritable';

/**
 * What an error means for who asked: 503 when trying again helps, 507 when nothing can be kept, since
 * the disk is full or became read-only; nothing was written then, and reading goes on.
 */
export interface Failure {
	status: 500 | 503 | 507;
	reason: FailureReason;
}

const sqliteBusy = 5;
/** Read-only, and full. */
const sqliteUnwritable = new Set([8, 13]);
/** Prisma's codes for no turn in time: its own wait, a transaction's, and the driver's. */
const prismaBusy = new Set(['P1008', 'P2024', 'P2028']);

/** Judges an unexpected error, through the causes that libraries wrap around it. */
export function failureOf(error: unknown): Failure {
	for (const cause of causes(error)) {
		const code = Reflect.get(cause, 'code');
		const name = Reflect.get(cause, 'name');
		const sqlite =
			name === 'SqliteError' ? Number(code) : Number(Reflect.get(cause, 'extendedCode'));
		if (name === 'StorageUnwritable' || sqliteUnwritable.has(sqlite & 0xff)) return unwritable;
		if ((sqlite & 0xff) === sqliteBusy || prismaBusy.has(String(code))) return busy;
	}
	return { status: 500, reason: 'broken' };
}

const unwritable: Failure = { status: 507, reason: 'unwritable' };
const busy: Failure = { status: 503, reason: 'busy' };

/** The reason that goes with a failure's status. */
export function reasonOf(status: number): FailureReason {
	return [unwritable, busy].find((failure) => failure.status === status)?.reason ?? 'broken';
}

function* causes(error: unknown, depth = 0): Generator<object> {
	if (typeof error !== 'object' || error === null || depth > 5) return;
	yield error;
	yield* causes(Reflect.get(error, 'cause'), depth + 1);
	yield* causes(Reflect.get(error, 'meta'), depth + 1);
	yield* causes(Reflect.get(error, 'driverAdapterError'), depth + 1);
}

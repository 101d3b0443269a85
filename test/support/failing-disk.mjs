// Loaded before a portal starts (`node --import`): its disk refuses to be written, with the error of
// which the file FAILING_DISK holds the name, for as long as that file is there.
import fs, { existsSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const trouble = process.env.FAILING_DISK ?? '';

/** @template {(...given: any[]) => unknown} Call @param {Call} call @param {number} flagsAt @returns {Call} */
function refusing(call, flagsAt) {
	/** @param {any[]} given */
	const refuses = (...given) => {
		const flags = given[flagsAt];
		const writes = flagsAt < 0 || /[wa+]/.test(String(flags)) || Boolean(Number(flags) & 3);
		if (!writes || !existsSync(trouble)) return call(...given);
		const code = readFileSync(trouble, 'utf8');
		throw Object.assign(new Error(`${code}: the disk refuses`), { code });
	};
	return /** @type {Call} */ (refuses);
}

fs.writeSync = refusing(fs.writeSync, -1);
fs.openSync = refusing(fs.openSync, 1);
fs.promises.open = refusing(fs.promises.open, 1);
syncBuiltinESMExports();

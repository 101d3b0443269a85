import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSeal, type Seal } from '~/db/verify/seal';

/** What is asked to be verified. */
export interface VerifyRequest {
	/** The database. */
	file: string;
	/** Where its files lie. */
	evidence: string;
	/** A seal that was written down earlier. */
	expected: Seal | null;
}

/** The command can't be followed; the message says what was expected. */
export class VerifyRefused extends Error {
	override name = 'VerifyRefused';
}

const usage = 'npm run verify -- [FILE or FOLDER] [--files FOLDER] [--expect SEAL]';

/** Reads `[FILE] [--files FOLDER] [--expect SEAL]`; without a file the data folder's database. */
export function readVerifyRequest(given: readonly string[], dataFolder: string): VerifyRequest {
	let place: string | null = null;
	let evidence: string | null = null;
	let expected: Seal | null = null;
	for (let at = 0; at < given.length; at++) {
		const word = given[at] ?? '';
		if (word === '--expect' || word === '--files') {
			const value = given[++at] ?? '';
			if (word === '--files') evidence = value;
			else expected = requireSeal(value);
		} else if (word.startsWith('-') || place !== null) {
			throw new VerifyRefused(`Expected ${usage}, not ${word}`);
		} else place = word;
	}
	const named = path.resolve(place ?? dataFolder);
	const isFolder = existsSync(named) && statSync(named).isDirectory();
	const file = isFolder ? path.join(named, 'portal.db') : named;
	if (!existsSync(file)) throw new VerifyRefused(`There is no database ${file}`);
	return { file, evidence: path.resolve(evidence ?? path.join(file, '../evidence')), expected };
}

function requireSeal(text: string): Seal {
	const seal = parseSeal(text);
	if (seal) return seal;
	throw new VerifyRefused(
		`--expect: expected a seal as an earlier verification printed it (lines-lines-hash), not ${text}`,
	);
}

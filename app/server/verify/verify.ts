import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { appliedMigrations, migrations } from '~/db/migrate';
import { type Database, openDatabase } from '~/db/open-database';
import { auditFaults } from '~/db/verify/audit-faults';
import { disputeFaults } from '~/db/verify/dispute-faults';
import type { Fault } from '~/db/verify/fault';
import { fileDamage } from '~/db/verify/file-damage';
import { fileFaults, type Measure } from '~/db/verify/file-faults';
import { sealOf, writtenSeal } from '~/db/verify/seal';
import { readVerifyRequest, VerifyRefused, type VerifyRequest } from './read-request';
import { sayFault } from './say-fault';

/**
 * Verifies a database that no portal runs on, with its files, and answers the exit code: 0 where all
 * is as the portal wrote it, 1 where something is not, 2 where that can't be told. Prints a line for
 * each fault, then the seal. Memory stays flat, however many disputes there are.
 */
export async function verify(
	given: readonly string[],
	dataFolder: string,
	print: (line: string) => void,
): Promise<number> {
	try {
		const request = readVerifyRequest(given, dataFolder);
		const database = await openDatabase({ file: request.file });
		try {
			await refuseOtherBuild(database);
			return await verifyOpen(database, request, print);
		} finally {
			await database.close();
		}
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		if (error.name === 'SqliteError') {
			print(sayFault({ what: 'damaged', reference: null, sequence: null, detail: error.message }));
			return 1;
		}
		if (!['VerifyRefused', 'DatabaseInUse'].includes(error.name)) throw error;
		const beside = 'A copy or a backup can be verified while the portal runs.';
		print(error.name === 'DatabaseInUse' ? `${error.message} ${beside}` : error.message);
		return 2;
	}
}

async function verifyOpen(
	database: Database,
	{ evidence, expected }: VerifyRequest,
	print: (line: string) => void,
): Promise<number> {
	const count = { disputes: 0, untold: 0, files: 0, faults: 0 };
	const report = async (faults: AsyncIterable<Fault>) => {
		for await (const fault of faults) {
			count.faults++;
			print(sayFault(fault));
		}
	};
	await report(fileDamage(database));
	await report(
		disputeFaults(database, (isStateTold) => {
			count.disputes++;
			if (!isStateTold) count.untold++;
		}),
	);
	await report(auditFaults(database));
	await report(fileFaults(database, measureIn(evidence), () => count.files++));
	if (expected) {
		const then = await sealOf(database, expected);
		if (writtenSeal(then) !== writtenSeal(expected)) {
			count.faults++;
			const detail = writtenSeal(expected);
			print(sayFault({ what: 'seal-broken', reference: null, sequence: null, detail }));
		}
	}
	const seal = await sealOf(database);
	print(
		`Verified ${count.disputes} disputes, ${seal.events} lines of their timelines, ${seal.audits} lines of the audit trail and ${count.files} files: ${count.faults || 'no'} faults.`,
	);
	if (count.untold > 0) {
		print(
			`Of ${count.untold} disputes the last line does not tell the state that it left: it was written by an earlier version, or is broken. Their timelines were verified, their contents were not.`,
		);
	}
	print(`Seal: ${writtenSeal(seal)}`);
	print(
		expected
			? 'Up to the seal that you gave, nothing was rewritten unless it is named above.'
			: 'Without a seal from elsewhere, whoever rewrites a timeline to its end with all its hashes, or cuts the audit trail off, can’t be seen. Write this seal down where nobody of this machine can change it, and give it back next time: --expect SEAL.',
	);
	return count.faults > 0 ? 1 : 0;
}

/** Another build keeps other columns: its own command knows what they should be. */
async function refuseOtherBuild(database: Database): Promise<void> {
	const applied = await appliedMigrations(database);
	const known = migrations.map(({ name }) => name);
	if (applied.length === known.length && applied.every((name) => known.includes(name))) return;
	throw new VerifyRefused(
		`This database is of another version of the portal (its last change is ${applied.at(-1) ?? 'none'}, this version’s ${known.at(-1)}). Verify it with that version, or start this one on a copy of it first.`,
	);
}

/** Streams a file of the evidence folder through the hash. */
function measureIn(evidence: string): Measure {
	return async (id) => {
		const hash = createHash('sha256');
		let size = 0;
		try {
			for await (const chunk of createReadStream(path.join(evidence, id.slice(0, 2), id))) {
				size += chunk.length;
				hash.update(chunk);
			}
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
			throw error;
		}
		return { size, sha256: hash.digest('hex') };
	};
}

import { openDatabase } from '~/db/open-database';
import { DatabaseInUse } from '~/db/sqlite/process-lock';

// A second process: opens the database that it is given, says how that went, and holds it.
const file = process.argv[2] ?? '';
try {
	await openDatabase({ file });
	process.stdout.write('open\n');
	setInterval(() => {}, 60_000);
} catch (error) {
	if (!(error instanceof DatabaseInUse)) throw error;
	process.stdout.write(`${error.message}\n`);
}

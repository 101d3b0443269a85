/** Errors whose message already says what is wrong and what to do. */
const explained = new Set([
	'ConfigRefused',
	'DataFolderRefused',
	'DatabaseInUse',
	'ListenRefused',
	'MigrationRefused',
]);

/** Why the portal did not start, in words for whoever runs it; a trace only for what is a bug. */
export function startRefusal(error: unknown): string {
	if (!(error instanceof Error)) return `The portal did not start: ${String(error)}`;
	if (explained.has(error.name)) return `The portal did not start.\n${error.message}`;
	if (error.name === 'SqliteError') {
		return `The portal did not start.\nThe database can't be used: ${error.message}. Is the disk full, or the file damaged or not this user's?`;
	}
	return `The portal did not start.\n${error.stack ?? error.message}`;
}

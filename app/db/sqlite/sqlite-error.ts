/** SQLite refused something; `code` is its extended result code (sqlite.org/rescode.html). */
export class SqliteError extends Error {
	override name = 'SqliteError';
	constructor(
		message: string,
		readonly code: number,
	) {
		super(message);
	}

	/** The primary result code, without what the extended code adds. */
	get primaryCode(): number {
		return this.code & 0xff;
	}
}

export const resultCodes = {
	busy: 5,
	readOnly: 8,
	ioError: 10,
	corrupt: 11,
	full: 13,
	constraint: 19,
	constraintForeignKey: 787,
	constraintNotNull: 1299,
	constraintPrimaryKey: 1555,
	constraintTrigger: 1811,
	constraintUnique: 2067,
} as const;

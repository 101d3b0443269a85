/** Something in the stored data that is not as the portal wrote it. */
export interface Fault {
	what: FaultKind;
	/** The dispute's reference; its id where its row is gone; null for what belongs to none. */
	reference: string | null;
	/** The line of the dispute's timeline, or of the audit trail. */
	sequence: number | null;
	/** What else names it: a file, a column, SQLite's own words. */
	detail: string | null;
}

export type FaultKind =
	/** SQLite itself finds the file damaged. */
	| 'damaged'
	/** A row refers to one that is not there. */
	| 'dangling'
	| 'line-missing'
	/** Its content is not what its hash says. */
	| 'line-changed'
	/** It does not follow on the line before it. */
	| 'line-unchained'
	/** There is a line after the last step that the dispute knows. */
	| 'line-superfluous'
	/** The timeline is there and the dispute itself is not. */
	| 'dispute-missing'
	/** The dispute is not as the last line of its timeline left it. */
	| 'state-changed'
	/** What lists, search and access read of a dispute is not what the dispute says. */
	| 'projection-changed'
	| 'audit-missing'
	| 'audit-changed'
	| 'audit-unchained'
	/** The row of a file is not what the dispute says of it. */
	| 'file-row-changed'
	| 'file-missing'
	| 'file-changed'
	/** The lines that a seal counts are other ones now. */
	| 'seal-broken';

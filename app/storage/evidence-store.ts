import type { Readable } from 'node:stream';

/** What is known of bytes that were kept: their number and their SHA-256 in hexadecimal. */
export interface KeptFile {
	size: number;
	sha256: string;
	/** The media type by the content's own signature; never what the sender said. */
	mediaType: string;
}

/** Why a file was not kept; nothing of it is left. */
export type FileRefusal =
	| 'file-empty'
	| 'file-too-large'
	| 'file-type-refused'
	| 'file-not-as-named'
	| 'file-interrupted';

/** Nothing can be kept, for want of room or since the disk is read-only; reading goes on. */
export class StorageUnwritable extends Error {
	override name = 'StorageUnwritable';
}

/** Where evidence lies: bytes under an id. Rows about them are the database's. */
export interface EvidenceStore {
	/**
	 * Streams the bytes to disk, counted while they come, and judges what they are by their content
	 * (the name only tells a text from an e-mail). When it answers `kept`, they are synced. Throws
	 * `StorageUnwritable` when the disk has no room or is read-only.
	 */
	keep(
		id: string,
		source: Readable,
		name: string,
	): Promise<{ kept: KeptFile } | { refused: FileRefusal }>;
	/** Keeps a byte and lets it go; throws `StorageUnwritable` where nothing can be kept. */
	proveWritable(): Promise<void>;
	/** The bytes; throws where there are none under this id. */
	open(id: string): Promise<Readable>;
	/** Removes the bytes; does nothing where there are none. */
	remove(id: string): Promise<void>;
	/** The ids of everything kept, with when it was. */
	list(): AsyncIterable<{ id: string; keptAt: Date }>;
	/** Removes what a crash left half received before this time; answers how many there were. */
	clearUnfinished(before: Date): Promise<number>;
}

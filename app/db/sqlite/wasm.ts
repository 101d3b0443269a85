import initialise, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The parts of SQLite's WebAssembly build that its own types leave out of `init`. */
type Initialise = (options: {
	print: (line: string) => void;
	printErr: (line: string) => void;
}) => Promise<Sqlite3Static>;

let loaded: Promise<Sqlite3Static> | undefined;

/** SQLite as WebAssembly, loaded once. It would print failing SQL, data and all; that is kept quiet. */
export function loadSqlite(): Promise<Sqlite3Static> {
	const quiet = () => {};
	loaded ??= (initialise as Initialise)({ print: quiet, printErr: quiet });
	return loaded;
}

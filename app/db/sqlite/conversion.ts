import {
	type ArgType,
	type ColumnType,
	ColumnTypeEnum,
	type Error as PrismaError,
} from '@prisma/driver-adapter-utils';
import type { SqlResult, SqlValue } from './connection';
import { resultCodes, type SqliteError } from './sqlite-error';

const byDeclaredType: Record<string, ColumnType> = {
	DECIMAL: ColumnTypeEnum.Numeric,
	FLOAT: ColumnTypeEnum.Float,
	DOUBLE: ColumnTypeEnum.Double,
	REAL: ColumnTypeEnum.Double,
	NUMERIC: ColumnTypeEnum.Double,
	INT: ColumnTypeEnum.Int32,
	INTEGER: ColumnTypeEnum.Int32,
	BIGINT: ColumnTypeEnum.Int64,
	DATETIME: ColumnTypeEnum.DateTime,
	TIMESTAMP: ColumnTypeEnum.DateTime,
	DATE: ColumnTypeEnum.Date,
	TIME: ColumnTypeEnum.Time,
	TEXT: ColumnTypeEnum.Text,
	BLOB: ColumnTypeEnum.Bytes,
	BOOLEAN: ColumnTypeEnum.Boolean,
	JSONB: ColumnTypeEnum.Json,
};

/** The column types as Prisma knows them: as declared, or for an expression as its values are. */
export function columnTypes({ declaredTypes, rows }: SqlResult): ColumnType[] {
	return declaredTypes.map((declared, index) => {
		const known = declared ? byDeclaredType[declared.toUpperCase()] : undefined;
		if (known !== undefined) return known;
		const value = rows.find((row) => row[index] !== null)?.[index];
		return inferred(value ?? null);
	});
}

function inferred(value: SqlValue): ColumnType {
	if (typeof value === 'string') return ColumnTypeEnum.Text;
	if (typeof value === 'bigint') return ColumnTypeEnum.Int64;
	if (typeof value === 'number') return ColumnTypeEnum.UnknownNumber;
	return value === null ? ColumnTypeEnum.Int32 : ColumnTypeEnum.Bytes;
}

/** A row as Prisma expects it from a driver: big integers as text, instants as ISO text. */
export function prismaRow(row: SqlValue[], types: readonly ColumnType[]): unknown[] {
	return row.map((value, index) => {
		if (typeof value === 'bigint') return value.toString();
		if (typeof value !== 'number') return value;
		if (types[index] === ColumnTypeEnum.DateTime) return new Date(value).toISOString();
		// A column for JSON keeps a text that is a number as that number.
		return types[index] === ColumnTypeEnum.Json ? String(value) : value;
	});
}

/** A value of Prisma's as SQLite keeps it; an instant becomes ISO 8601 text in UTC. */
export function sqlArgument(value: unknown, type?: ArgType): SqlValue {
	if (value === null || value === undefined) return null;
	if (typeof value === 'boolean') return value ? 1 : 0;
	if (value instanceof Date) return value.toISOString();
	if (value instanceof Uint8Array) return value;
	if (typeof value === 'number' || typeof value === 'bigint') return value;
	if (typeof value === 'string') return textArgument(value, type);
	throw new TypeError(`SQLite can't keep a value of type ${typeof value}`);
}

function textArgument(value: string, type: ArgType | undefined): SqlValue {
	switch (type?.scalarType) {
		case 'int':
			return Number.parseInt(value, 10);
		case 'bigint':
			return BigInt(value);
		case 'float':
		case 'decimal':
			return Number.parseFloat(value);
		case 'datetime':
			return new Date(value).toISOString();
		case 'bytes':
			return Buffer.from(value, 'base64');
		default:
			return value;
	}
}

/** SQLite's refusal as the kind of error that Prisma knows (P2002, P2003, P2011 and others). */
export function prismaError(error: SqliteError): PrismaError {
	const original = { originalCode: String(error.code), originalMessage: error.message };
	const columns = error.message.split('constraint failed: ').at(1)?.split(', ');
	const fields = columns?.map((column) => column.split('.').at(-1) ?? column);
	const constraint = fields ? { fields } : undefined;
	switch (error.code) {
		case resultCodes.constraintUnique:
		case resultCodes.constraintPrimaryKey:
			return { ...original, kind: 'UniqueConstraintViolation', constraint };
		case resultCodes.constraintNotNull:
			return { ...original, kind: 'NullConstraintViolation', constraint };
	}
	// What ON DELETE RESTRICT refuses has the code of a trigger and the words of a foreign key.
	if (error.message === 'FOREIGN KEY constraint failed') {
		return {
			...original,
			kind: 'ForeignKeyConstraintViolation',
			constraint: { foreignKey: {} },
		};
	}
	if (error.primaryCode === resultCodes.busy) return { ...original, kind: 'SocketTimeout' };
	const missing = /^no such (table|column): (.+)$/.exec(error.message);
	if (missing?.[1] === 'table') {
		return { ...original, kind: 'TableDoesNotExist', table: missing[2] };
	}
	if (missing) return { ...original, kind: 'ColumnNotFound', column: missing[2] };
	return { ...original, kind: 'sqlite', extendedCode: error.code, message: error.message };
}

import type { ReactNode } from 'react';

interface Column {
	key: string;
	label: string;
	/** What stands in it is short and kept on one line. */
	narrow?: boolean;
	/** Somebody typed what stands in it: its line breaks stay. */
	typed?: boolean;
}

/**
 * Rows under named columns; on a small screen each row becomes a card in which every value stands
 * beside its column's name. The first cell names the row. `empty` stands there when there is none.
 */
export function DataTable(props: {
	caption: ReactNode;
	columns: readonly Column[];
	rows: readonly { key: string; cells: readonly ReactNode[] }[];
	empty: ReactNode;
}) {
	const { columns, rows } = props;
	if (rows.length === 0) return <p className="utrecht-paragraph portal-empty">{props.empty}</p>;
	return (
		<table className="utrecht-table utrecht-table--html-table portal-table">
			<caption>{props.caption}</caption>
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column.key} scope="col">
							{column.label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.key}>
						{columns.map((column, index) =>
							index === 0 ? (
								<th
									key={column.key}
									scope="row"
									className={cellLook(column)}
									data-label={column.label}
								>
									{row.cells[index]}
								</th>
							) : (
								<td key={column.key} className={cellLook(column)} data-label={column.label}>
									{row.cells[index]}
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function cellLook({ narrow, typed }: Column): string | undefined {
	if (narrow) return 'portal-table__narrow';
	return typed ? 'portal-table__typed' : undefined;
}

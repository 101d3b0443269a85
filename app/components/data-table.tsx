import type { ReactNode } from 'react';

/**
 * Rows under named columns; on a small screen each row becomes a card in which every value stands
 * beside its column's name. The first cell names the row. `empty` stands there when there is none.
 */
export function DataTable(props: {
	caption: ReactNode;
	/** `narrow`: what stands in it is short and kept on one line. */
	columns: readonly { key: string; label: string; narrow?: boolean }[];
	rows: readonly { key: string; cells: readonly ReactNode[] }[];
	empty: ReactNode;
}) {
	const { columns, rows } = props;
	if (rows.length === 0) return <p className="utrecht-paragraph portal-empty">{props.empty}</p>;
	return (
		<table className="utrecht-table portal-table">
			<caption className="utrecht-table__caption">{props.caption}</caption>
			<thead className="utrecht-table__header">
				<tr>
					{columns.map((column) => (
						<th key={column.key} scope="col" className="utrecht-table__header-cell">
							{column.label}
						</th>
					))}
				</tr>
			</thead>
			<tbody className="utrecht-table__body">
				{rows.map((row) => (
					<tr key={row.key} className="utrecht-table__row">
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

function cellLook({ narrow }: { narrow?: boolean }): string {
	return narrow ? 'utrecht-table__cell portal-table__narrow' : 'utrecht-table__cell';
}

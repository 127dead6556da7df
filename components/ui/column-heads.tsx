interface ColumnHeadsProps {
  readonly columns: readonly string[];
}

/** The head of a table: one row with the names of its columns. */
export function ColumnHeads({ columns }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

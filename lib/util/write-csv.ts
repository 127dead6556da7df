import Papa from 'papaparse';

/**
 * Rows as CSV (RFC 4180), headed by the columns. A cell that a spreadsheet would take for a formula is quoted with an
 * apostrophe: names and feedback come from strangers.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const data = rows.map((row) => row.map((cell) => cell ?? ''));
  return `${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** Rows as CSV (RFC 4180) that a spreadsheet opens as text, never as formulas. */

// What spreadsheets take as the start of a formula, also behind a line break (OWASP).
const FORMULA = /^[\s]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** `\r\n` ends each line; a mark in front tells Excel that it is UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

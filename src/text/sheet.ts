/** Spreadsheets: CSV as Excel and others read and write it (RFC 4180, as far as programs keep to it). Pure. */
import { type Encoding, textFrom } from './text-from';

export interface Sheet {
  /** The headings are the first; each row as long as it was written. */
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding;
  /** Rows, counted from 1, that a missing quotation mark may have run together. */
  readonly broken: readonly number[];
}

// What spreadsheets take as the start of a formula (OWASP); quotation marks before it are ours.
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const guard = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
const unguard = (text: string) =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** With commas, semicolons or tabs; empty rows left out. */
export function readSheet(bytes: Uint8Array): Sheet {
  const { text, encoding } = textFrom(bytes);
  // Excel's own line that names the separator.
  const [line = '', named] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const table = text.slice(line.length);
  const { rows, broken } = parse(table, named ?? separatorIn(table));
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return { rows: filled.map((row) => row.map(unguard)), encoding, broken };
}

/** The one of which the headings have most. */
function separatorIn(text: string): string {
  const [headings = ''] = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart()) ?? [];
  const bare = headings.replaceAll(/"[^"]*"/g, '');
  const [most = ','] = [',', ';', '\t'].sort((a, b) => bare.split(b).length - bare.split(a).length);
  return most;
}

/** `broken`: the rows, counted from 1, in which a quotation mark opens and is not closed as it should be. What stands
 * there is taken as it is, up to the next separator. */
function parse(text: string, separator: string): { rows: string[][]; broken: number[] } {
  const end = `${/\W/.test(separator) ? '\\' : ''}${separator}\\r\\n`;
  const cell = new RegExp(`"([^"]*(?:""[^"]*)*)"(?=[${end}]|$)|[^${end}]*`, 'y');
  const rows: string[][] = [];
  const broken = new Set<number>();
  let row: string[] = [];
  while (cell.lastIndex < text.length || row.length > 0) {
    const [bare = '', quoted] = cell.exec(text) ?? [];
    if (quoted === undefined && bare.startsWith('"')) broken.add(rows.length + 1);
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    const next = text[cell.lastIndex];
    if (next === separator) cell.lastIndex += 1;
    else {
      cell.lastIndex += text.startsWith('\r\n', cell.lastIndex) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  return { rows, broken: [...broken] };
}

/** UTF-8 with the mark by which Excel knows it; what looks like a formula is text. */
export function writeSheet(rows: readonly (readonly string[])[]): string {
  const quote = (text: string) => `"${guard(text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

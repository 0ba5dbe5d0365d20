/** Spreadsheets: CSV as Excel and others read and write it. The parser is loaded on demand. */
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
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const { default: papa } = await import('papaparse');
  const { text, encoding } = textFrom(bytes);
  // Excel's own line that names the separator.
  const [, separator = ''] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const { data, errors } = papa.parse<string[]>(text.replace(/^sep=.\r?\n/, ''), {
    skipEmptyLines: 'greedy',
    ...(separator ? { delimiter: separator } : { delimitersToGuess: [',', ';', '\t'] }),
  });
  const broken = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1);
  return { rows: data.map((row) => row.map(unguard)), encoding, broken: [...new Set(broken)] };
}

/** UTF-8 with the mark by which Excel knows it; what looks like a formula is text. */
export async function writeSheet(rows: readonly (readonly string[])[]): Promise<string> {
  const { default: papa } = await import('papaparse');
  const safe = rows.map((row) => row.map(guard));
  return `\uFEFF${papa.unparse(safe, { quotes: true, newline: '\r\n' })}\r\n`;
}

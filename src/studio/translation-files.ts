/** The two files for translators: a table for a spreadsheet, and a gettext catalogue for their own programs. */
import { readSheet, writeSheet } from '../text/sheet';
import { type Encoding, textFrom } from '../text/text-from';
import type { Entry, Returned } from './translation';

export interface ReturnedFile {
  readonly rows: readonly Returned[];
  readonly encoding: Encoding;
  /** Rows that may have been run together; none in a catalogue. */
  readonly broken: readonly number[];
}

const KEY = 'key';
const WHERE = 'where';

export const translationSheet = (entries: readonly Entry[], from: string, to: string): string =>
  writeSheet([
    [KEY, WHERE, from, to],
    ...entries.map((entry) => [entry.key, entry.where, entry.source, entry.target]),
  ]);

/** Columns may stand in any order, with others between. `refused`: the heading that is missing. */
export function readTranslationSheet(
  bytes: Uint8Array,
  from: string,
  to: string,
): ReturnedFile | { readonly refused: string } {
  const { rows, encoding, broken } = readSheet(bytes);
  const [headings = [], ...body] = rows;
  const names = headings.map((name) => name.trim().toLowerCase());
  const wanted = [KEY, from, to];
  const missing = wanted.find((name) => !names.includes(name.toLowerCase()));
  if (missing !== undefined) return { refused: missing };
  const [key = 0, source = 0, target = 0] = wanted.map((name) => names.indexOf(name.toLowerCase()));
  return {
    rows: body.map((row) => ({
      key: row[key] ?? '',
      source: row[source] ?? '',
      target: row[target] ?? '',
    })),
    encoding,
    broken,
  };
}

const quote = (text: string) =>
  `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')}"`;

export function translationCatalogue(entries: readonly Entry[], to: string): string {
  const head = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"Language: ${to}\\n"\n`;
  const body = entries.map(
    ({ key, where, source, target }) =>
      `\n#. ${where.replaceAll(/\s+/g, ' ')}\nmsgctxt ${quote(key)}\nmsgid ${quote(source)}\nmsgstr ${quote(target)}\n`,
  );
  return head + body.join('');
}

const STRINGS = String.raw`((?:\s*"(?:[^"\\\n]|\\.)*")+)`;
const ENTRY = new RegExp(
  String.raw`((?:^#.*\n)*)^msgctxt${STRINGS}\s*^msgid${STRINGS}\s*^msgstr${STRINGS}`,
  'gm',
);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Of each entry what is needed here; obsolete ones, plurals and whatever is no entry are left out. */
export function readTranslationCatalogue(bytes: Uint8Array): ReturnedFile {
  const { text, encoding } = textFrom(bytes);
  const rows = [...text.replaceAll(/\r\n?/g, '\n').matchAll(ENTRY)].map((match): Returned => {
    const [comments = '', key = '', source = '', target = ''] = match.slice(1);
    const unsure = /^#,.*\bfuzzy\b/m.test(comments);
    return {
      key: plain(key),
      source: plain(source),
      target: plain(target),
      ...(unsure && { unsure }),
    };
  });
  return { rows, encoding, broken: [] };
}

/** Of one string, or of several that go on from each other. */
const plain = (written: string) =>
  [...written.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)]
    .map(([, words = '']) => words.replaceAll(/\\(.)/g, (_, letter) => ESCAPES[letter] ?? letter))
    .join('');

/** What a spreadsheet makes of a table when somebody opens and saves it: a reader and a writer by RFC 4180 that
 * share nothing with ours. */

export function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted && c === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && c === separator) end();
    else if (!quoted && c === '\n') {
      end();
      rows.push([]);
    } else if (quoted || c !== '\r') cell += c;
  }
  return rows.slice(0, -1);
}

/** Quotes only where it must, as Excel does. */
export const unparse = (rows: readonly (readonly string[])[], separator: string, eol = '\r\n') =>
  rows
    .map(
      (row) =>
        row
          .map((cell) =>
            cell.includes(separator) || /["\r\n]/.test(cell)
              ? `"${cell.replaceAll('"', '""')}"`
              : cell,
          )
          .join(separator) + eol,
    )
    .join('');

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** As Excel's “Unicode text”. */
export function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}

// The 27 letters that Windows-1252 has where Latin-1 has control characters, 0x80 first.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** As Excel's plain “CSV” on a British computer: a question mark for what it cannot write. */
export const ansi = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => {
    const code = c.charCodeAt(0);
    const high = HIGH.indexOf(c);
    if (high >= 0) return 0x80 + high;
    return code < 0x80 || (code > 0x9f && code < 0x100) ? code : 0x3f;
  });

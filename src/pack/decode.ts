/** From the bytes of a file to its text, in the one encoding that JSON has on the web. */

/** The text, without a byte order mark in front; or what the bytes are instead. */
export type Decoded = { readonly text: string } | { readonly refused: string };

const AS_UTF8 = 'save it as UTF-8 instead';

/** Never throws. Nothing is guessed: in another encoding letters would be lost without a word. */
export function decode(bytes: Uint8Array): Decoded {
  const refused = otherEncoding(bytes);
  if (refused !== undefined) return { refused };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = firstLineThatIsNot(bytes);
    return {
      refused: `is not saved as UTF-8 but as Windows-1252 (“ANSI”) or another encoding: see the letters in line ${line}; ${AS_UTF8}`,
    };
  }
}

/** A text that somebody else has decoded may still have its mark. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  const starts = (...these: number[]) => these.every((byte, i) => byte === bytes[i]);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return `is saved as UTF-32; ${AS_UTF8}`;
  // A pack begins with a bracket or a space: one byte, and beside it an empty one where each has two.
  const [first, second] = [a * b === 0, c * d === 0];
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff) || (first && second && a + b > 0))
    return `is saved as UTF-16; ${AS_UTF8}`;
  if (starts(0x50, 0x4b)) return 'is a zip file or an Office document, not JSON';
  if (starts(0x1f, 0x8b)) return 'is compressed (gzip); unpack it first';
  return undefined;
}

function firstLineThatIsNot(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      strict.decode(bytes.subarray(start, stop));
    } catch {
      break;
    }
    start = stop + 1;
  }
  return line;
}

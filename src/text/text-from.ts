/** The text of a file that a person brings, in whichever encoding their program left it. */

/** `windows-1252` is a guess: what is no UTF-8 is taken for it, and letters that it lacks are lost already. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** Without a byte order mark. Never throws. */
export function textFrom(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: Encoding;
} {
  const wide = utf16(bytes);
  if (wide !== undefined) return { text: wide, encoding: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** Notepad's and Excel's “Unicode”; `undefined` where it is none, or cut. Without a mark, by an empty byte
 * beside each of the first two letters. */
export function utf16(bytes: Uint8Array): string | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  const little = (a === 0xff && b === 0xfe && c + d > 0) || (a > 0 && b === 0 && c > 0 && d === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b > 0 && c === 0 && d > 0);
  if (!little && !big) return undefined;
  try {
    return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// What it has in the place of 32 control characters, by the Encoding Standard. `TextDecoder` of Node 20 takes
// it for Latin-1: 0x92 becomes U+0092 there, and an apostrophe is lost.
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const fromWindows1252 = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join('');

/** The text as it comes back from a program that saves in Windows-1252: a `?` for each unit that this lacks. */
export const asWindows1252 = (text: string): string =>
  text.replaceAll(/[^\0-\x7f\xa0-\xff]/g, (unit) => (HIGH.includes(unit) ? unit : '?'));

/** What comes along when somebody pastes from Word or a web page, and nobody sees. Pure. */

// Not those that join letters in some languages and in emoji.
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2007\u202f\u2003\u2002\u2009]/g;

/** The text without it; `address` where it is pressed, dialled or written to, and not read: then quotation marks
 * are straight too, and no space stands around it. */
export function cleaned(text: string, address = false): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSEEN, '').replaceAll(SPACES, ' ');
  if (!address) return plain.replaceAll('\t', ' ');
  return plain
    .replaceAll(/[‘’‚`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '')
    .replaceAll(/[\n\t]/g, '')
    .replaceAll(/^ +/g, '');
}

/** Which email and web addresses there can be: one rule for the pack and for the form, which no browser's
 * own parser has a say in, because they differ (Chromium takes `https://xn--a/`, Node does not). */

/** `hidden`: a character that nobody sees, or half of one; `quote`: a curly quotation mark;
 * `alphabets`: letters of two alphabets, or drawn as others; `shape`: no address. */
export type AddressFault = 'hidden' | 'quote' | 'alphabets' | 'shape';

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]|(?! )\p{Zs}/u;
const CURLY = /[‘’‚“”„«»´]/;
// Before the @ the world knows nearly anything: sean.o'neil, learning&development, two dots in a row.
const MAILBOX = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@/u;
const DOMAIN =
  /@(?:(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)\.)+(?!\d+$)(?!-)[\p{L}\p{M}\p{N}-]{2,63}(?<!-)$/u;

/** What is wrong with an email address as one address of a person or a team, without a name or spaces
 * around it; `undefined` when there can be such a one. RFC 5321 has at most 254 characters. */
export function emailFault(address: string): AddressFault | undefined {
  if (HIDDEN.test(address)) return 'hidden';
  if (CURLY.test(address)) return 'quote';
  if (address.length > 254 || !MAILBOX.test(address) || !DOMAIN.test(address)) return 'shape';
  return isOneAlphabet(address) ? undefined : 'alphabets';
}

const WEB = /^(https?):\/\/(\[[\da-f:.]+\]|[^\s/?#@:[\]\\]+)(?::(\d{1,5}))?(?:[/?#][^\s\\]*)?$/i;

/** The same for an absolute web address: `https`, or `http` on this very computer where `local`. */
export function webFault(address: string, local = false): AddressFault | undefined {
  if (HIDDEN.test(address)) return 'hidden';
  if (CURLY.test(address)) return 'quote';
  const [, scheme = '', host = '', port = '0'] = WEB.exec(address) ?? [];
  const here = local && (host === 'localhost' || host === '127.0.0.1');
  if (scheme.toLowerCase() !== 'https' && !(here && scheme.toLowerCase() === 'http'))
    return 'shape';
  if (Number(port) > 65_535 || !isHost(host)) return 'shape';
  if (!isOneAlphabet(host)) return 'alphabets';
  return canParse(address) ? undefined : 'shape';
}

// Not `URL.canParse`: in Node 20 it says no to letters with accents once it has run some thousand times.
export function canParse(address: string): boolean {
  try {
    return new URL(address) !== undefined;
  } catch {
    return false;
  }
}

// A name that is written as xn--… could be any other; its own letters can be looked at.
const LABEL = /^(?!xn--)[\p{L}\p{M}0-9_-]{1,63}$/iu;

function isHost(host: string): boolean {
  if (host.startsWith('[')) return true;
  const labels = host.split('.');
  // Parsers take a last part of digits for a number of the network.
  if (/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? '')) {
    return labels.length === 4 && labels.every((n) => /^(0|[1-9]\d{0,2})$/.test(n) && +n < 256);
  }
  return host.length <= 253 && labels.every((label) => LABEL.test(label));
}

const LATIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]$/;

/** Every letter is Latin, or none is: a Cyrillic “а” looks like ours. Nor is one drawn as another, as
 * those of full width are. */
function isOneAlphabet(address: string): boolean {
  if (address.normalize('NFKC') !== address) return false;
  const letters = address.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => LATIN.test(letter)).length;
  return latin === 0 || latin === letters.length;
}

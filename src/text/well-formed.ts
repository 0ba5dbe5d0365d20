/** Half of a character: what an odd paste, a name that a host cut, or a damaged file may hold. No encoding
 * can carry it, and `encodeURIComponent` throws on it. (Not `toWellFormed`: Safari before 16.4, in which
 * Teams may run, has none.) */
const HALF = /\p{Cs}/gu;

/** The text with “\ufffd” in the place of each half character; never throws, wherever the text is from. */
export const wellFormed = (text: string): string => text.replace(HALF, '\ufffd');

/** A copy of answers, lists and groups in which every text is well-formed. */
export function wellFormedIn<T>(value: T): T {
  if (typeof value === 'string') return wellFormed(value) as T;
  if (Array.isArray(value)) return value.map(wellFormedIn) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, wellFormedIn(v)])) as T;
}

/** One part of an address, percent-encoded. Never throws. */
export const encodePart = (text: string): string => encodeURIComponent(wellFormed(text));

/** The address of a person in a `mailto:`: RFC 6068 encodes what it may not hold, and leaves the @ and the +
 * as they are: some mail programs write to the letters “%40”. */
export const encodeMailbox = (address: string): string =>
  encodePart(address).replaceAll('%40', '@').replaceAll('%2B', '+');

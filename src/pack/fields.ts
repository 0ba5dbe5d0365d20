/** The small validators that the schema is made of. Limits keep a pack small enough to check in one
 * frame, and strings short enough to read in a popup. */
import * as v from 'valibot';

const LINE = 160;
const PARAGRAPH = 1200;

// Control characters and line ends would break a mail header or a table cell; bidi overrides can
// make a link look like another.
const FORBIDDEN = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const text = (max: number, clean: (s: string) => string) =>
  v.pipe(
    v.string(),
    v.check((s) => s.trim() !== '', 'must not be empty'),
    v.maxLength(max, `must be at most ${max} characters`),
    v.check((s) => !FORBIDDEN.test(clean(s)), 'must not hold control or direction characters'),
  );
/** Text on one line. */
export const plain = (max: number) => text(max, (s) => s);
/** Text that may have line ends. */
const lines = (max: number) => text(max, (s) => s.replaceAll('\n', ''));

export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en" or "cy"'),
);
/** A group of free names. The library's own record takes a list for one, and makes one of it: that has
 * to be seen before. */
export const group = <T extends v.GenericSchema>(
  name: v.GenericSchema<string, string>,
  one: T,
  min = 0,
) =>
  v.pipe(
    v.unknown(),
    v.check((g) => !Array.isArray(g), 'must be a group: { … }, not a list'),
    v.record(name, one),
    v.minEntries(min, `must have at least ${min}`),
  );
const inWords = <T extends v.GenericSchema>(one: T) => v.union([one, group(languageTag, one, 1)]);
export const line = inWords(plain(LINE));
export const paragraph = inWords(lines(PARAGRAPH));
export const list = <T extends v.GenericSchema>(item: T, max: number, min = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(min, `must have at least ${min}`),
    v.maxLength(max, `must have at most ${max}`),
  );
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9-]{0,47}$/,
    'must be small letters, digits and hyphens, starting with a letter',
  ),
);
export const day = v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-23'));
/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => {
  const must = `must be a whole number from ${min} to ${max}`;
  return v.pipe(v.number(must), v.integer(must), v.minValue(min, must), v.maxValue(max, must));
};
export const days = whole(1, 730);
export const email = v.pipe(
  v.string(),
  v.maxLength(254, 'must be at most 254 characters'),
  v.regex(/^[^\s@<>"',;:?&%]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/, 'must be one e-mail address'),
);
export const phone = v.pipe(
  v.string(),
  v.regex(/^\+?[0-9][0-9 ]{1,24}$/, 'must be digits and spaces'),
);

/** True for an absolute https address with no name or password in it. */
export function isHttps(value: string): boolean {
  if (!URL.canParse(value) || FORBIDDEN.test(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '';
}
export const https = v.pipe(
  v.string(),
  v.maxLength(2000, 'must be at most 2000 characters'),
  v.check(isHttps, 'must be an address that starts with https:// and holds no name or password'),
);
// A programme inbox on the author's own machine is how a route is tried before it is real.
export const endpoint = v.pipe(
  v.string(),
  v.maxLength(2000, 'must be at most 2000 characters'),
  v.check(
    (s) => isHttps(s) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//.test(s),
    'must be an address that starts with https://',
  ),
);

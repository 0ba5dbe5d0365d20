/** The small validators that the schema is made of. Limits keep a pack small enough to check in one
 * frame, and strings short enough to read in a popup. */
import * as v from 'valibot';
import { type AddressFault, emailFault, webFault } from './addresses';
import { odd, unfit } from './characters';
import { didYouMean } from './spelling';
import { ZONES } from './zones';

const LINE = 160;
const PARAGRAPH = 1200;

/** The words for what is wrong: the name of a character that nobody sees, else what it must be. */
const named =
  (must: string) =>
  ({ input }: { readonly input: string }): string =>
    odd(input) ?? must;

const text = (max: number, clean: (s: string) => string) =>
  v.pipe(
    v.string(),
    v.check((s) => s.trim() !== '', 'must not be empty'),
    v.maxLength(max, `must be at most ${max} characters`),
    v.check(
      (s) => unfit(clean(s)) === undefined,
      ({ input }) => unfit(clean(input)) ?? '',
    ),
  );
/** Text on one line. */
export const plain = (max: number) => text(max, (s) => s);
/** Text that may have line ends. */
const lines = (max: number) => text(max, (s) => s.replaceAll(/(?<!\r)\n/g, ''));

/** Of BCP 47 what every browser can name: a language, perhaps a script, a region and a variant. Not the
 * older `zh-yue` for `yue`, which Chromium throws on. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?$/,
    ({ input }) =>
      odd(input) ?? `must be a language tag such as "en", "cy" or "en-GB"${older(input)}`,
  ),
);
const older = (tag: string) => {
  const [, own] = /^[a-z]{2,3}-([a-z]{3})$/.exec(tag) ?? [];
  return own ? `; for "${tag}" write "${own}"` : '';
};
/** The library's own record, and its object where no member must be there, take a list for one, and make one
 * of it: that has to be seen before. */
const notList = v.pipe(
  v.unknown(),
  v.check((g) => !Array.isArray(g), 'must be a group: { … }, not a list'),
);
/** A group whose members may all be left out. */
export const optionalGroup = <T extends v.ObjectEntries>(members: T) =>
  v.pipe(notList, v.strictObject(members));
/** A group of free names. */
export const group = <T extends v.GenericSchema>(
  name: v.GenericSchema<string, string>,
  one: T,
  min = 0,
) => v.pipe(notList, v.record(name, one), v.minEntries(min, `must have at least ${min}`));
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
    named('must be small letters, digits and hyphens, starting with a letter'),
  ),
);
/** One of a list to choose from. */
export const option = v.strictObject({ id, label: line });
const DAY = 'must be a date such as 2026-11-23';
export const day = v.pipe(
  v.string(),
  v.isoDate(named(DAY)),
  v.check(
    (s) => !/^\d{4}-\d\d-\d\d$/.test(s) || exists(s),
    ({ input }) => `${DAY}; there is no ${input}`,
  ),
);
// Dates past the last of a month roll over into the next.
const exists = (iso: string) => {
  const at = Date.parse(`${iso}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
};
/** A clock on a wall, by its place: abbreviations mean one zone here and another there. */
export const zone = v.pipe(
  v.string(),
  v.check(
    (name) => ZONES.includes(name),
    ({ input }) =>
      odd(input) ?? `must be a time zone such as Europe/London${didYouMean(input, ZONES)}`,
  ),
);
export const time = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, named('must be a time such as 09:00')),
);
/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => {
  const must = `must be a whole number from ${min} to ${max}`;
  return v.pipe(v.number(must), v.integer(must), v.minValue(min, must), v.maxValue(max, must));
};
export const days = whole(1, 730);

/** Says what is wrong in an address; `must` where it is the shape. */
const faulty =
  (fault: (address: string) => AddressFault | undefined, must: string) =>
  ({ input }: { readonly input: string }): string => {
    if (fault(input) === 'alphabets')
      return 'has letters of another alphabet, which look like ours';
    return odd(input) ?? must;
  };
const EMAIL = 'must be one email address';
export const email = v.pipe(
  v.string(),
  v.maxLength(254, 'must be at most 254 characters'),
  // So that editors underline at least what is none at all.
  v.regex(/^[^\s@]+@[^\s@]+$/, named(EMAIL)),
  v.check(
    (s) => s.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(s) || emailFault(s) === undefined,
    faulty(emailFault, EMAIL),
  ),
);
export const phone = v.pipe(
  v.string(),
  v.regex(/^\+?[0-9][0-9 ]{1,24}$/, named('must be digits and spaces')),
);

const WEB = 'must be an address that starts with https:// and holds no name or password';
const web = (local: boolean) =>
  v.pipe(
    v.string(),
    v.maxLength(2000, 'must be at most 2000 characters'),
    v.check(
      (s) => webFault(s, local) === undefined,
      faulty((s) => webFault(s, local), WEB),
    ),
  );
export const https = web(false);
// A programme inbox on the author's own machine is how a route is tried before it is real.
export const endpoint = web(true);

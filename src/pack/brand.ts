/** Whose Waymark this is: what the header says and how it looks. */
import * as v from 'valibot';
import { leastContrast, nearestReadable, READABLE } from './colour';
import { line, optionalGroup } from './fields';
import { MAX_PICTURE_BYTES, pictureFault } from './picture';

const HEX = /^#[0-9A-Fa-f]{6}$/;
const isHex = (text: string) => HEX.test(text);

const colour = v.pipe(
  v.string(),
  v.regex(HEX, 'must be # and six digits or letters up to f, such as "#0b3d91"'),
  v.check(
    (text) => !isHex(text) || leastContrast(text) >= READABLE,
    ({ input }) =>
      `is too light to be read: ${leastContrast(input).toFixed(2)} to 1 where ${READABLE} is the least; the nearest that can be read is "${nearestReadable(input)}"`,
  ),
);

const DATA_URL = /^data:image\/(png|webp|svg\+xml);base64,/;
const isLogo = (text: string) => DATA_URL.test(text);

const logo = v.pipe(
  v.string(),
  v.maxLength(Math.ceil((MAX_PICTURE_BYTES * 4) / 3) + 40, 'must be at most 8 kB'),
  // So that editors underline at least what is none at all.
  v.regex(
    DATA_URL,
    'must be an SVG, a PNG or a WebP as a data URL: npm run pack -- logo logo.svg writes it',
  ),
  v.check(
    (text) => !isLogo(text) || pictureFault(text) === undefined,
    ({ input }) => pictureFault(input) ?? '',
  ),
);

export const brand = optionalGroup({
  /** Short, for the header; without it, the organisation's. */
  name: v.optional(line),
  logo: v.optional(v.strictObject({ light: logo, dark: v.optional(logo) })),
  colour: v.optional(colour),
});

/** The one colour of an organisation: whether it can be read, the nearest that can, and what is made of it for
 * light and dark. Contrast is WCAG 2.2's; lighter and darker is by OKLCH's lightness (CSS Color 4), so that it
 * stays the colour that people know. Pure; colours are `#rrggbb`. */

/** Of Fluent's themes, the surfaces that accents and links stand on: the pages, the cards, and both hovered. */
export const GROUNDS = {
  light: ['#ffffff', '#fafafa', '#f5f5f5'],
  dark: ['#292929', '#242424', '#1f1f1f', '#3d3d3d'],
} as const;
/** WCAG 2.2, 1.4.3: words of this size on what they stand on. */
export const READABLE = 4.5;
/** WCAG 2.2, 1.4.11: a button beside what it stands on. */
const VISIBLE = 3;

type Triple = readonly [number, number, number];
interface Lch {
  readonly l: number;
  readonly c: number;
  /** Radians. */
  readonly h: number;
}

/** How two colours stand off each other: 1 to 21. */
function contrast(one: string, other: string): number {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

/** How well it can be read, in light: as words on each surface, and under white ones. */
export const leastContrast = (colour: string): number =>
  Math.min(...GROUNDS.light.map((ground) => contrast(colour, ground)));

/** The colour itself where it can be read, else the nearest darker one that can. */
export const nearestReadable = (colour: string): string =>
  shiftUntil(colour, 0, (tried) => leastContrast(tried) >= READABLE);

/** What the tokens of these names are, in light and in dark. `colour` can be read. */
export function shadesOf(colour: string): Record<string, readonly [light: string, dark: string]> {
  const { l, c } = lchOf(colour);
  const at = (base: string, change: (l: number) => number) => {
    const lch = lchOf(base);
    return hexOf({ ...lch, l: change(lch.l) });
  };
  // What is nearly black gets lighter under the mouse: darker would not be seen.
  const pressed = (base: string, by: number) =>
    at(base, (now) => (l < 0.25 ? now + by / 2 : now * (1 - by)));
  const readableOn = (grounds: readonly string[]) => (tried: string) =>
    grounds.every((ground) => contrast(tried, ground) >= READABLE);

  const button = shiftUntil(colour, 1, (tried) => contrast(tried, '#292929') >= VISIBLE);
  const link = shiftUntil(colour, 1, readableOn(GROUNDS.dark));
  const tint = hexOf({ ...lchOf(colour), l: 0.95, c: Math.min(c, 0.03) });
  const darkTint = hexOf({ ...lchOf(colour), l: 0.32, c: Math.min(c, 0.05) });
  return {
    accent: [colour, button],
    'accent-hover': [pressed(colour, 0.12), at(button, (now) => now * 0.92)],
    'accent-pressed': [pressed(colour, 0.3), at(button, (now) => now * 0.75)],
    link: [colour, link],
    'link-hover': [pressed(colour, 0.15), at(link, (now) => now + (1 - now) / 4)],
    tint: [tint, darkTint],
    'on-tint': [
      shiftUntil(colour, 0, readableOn([tint])),
      shiftUntil(colour, 1, readableOn([darkTint])),
    ],
  };
}

/** The colour itself where it is good, else the nearest to it that is, on the way to black (0) or white (1). */
function shiftUntil(colour: string, end: 0 | 1, isGood: (tried: string) => boolean): string {
  if (isGood(colour)) return colour;
  const lch = lchOf(colour);
  let [near, far] = [lch.l, end as number];
  // A step of lightness that a screen cannot show any more is reached after 12.
  for (let step = 0; step < 16; step++) {
    const middle = (near + far) / 2;
    if (isGood(hexOf({ ...lch, l: middle }))) far = middle;
    else near = middle;
  }
  return hexOf({ ...lch, l: far });
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

const linearOf = (colour: string) =>
  [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];

function luminance(colour: string): number {
  const [r, g, b] = linearOf(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const times = (rows: readonly Triple[], [x, y, z]: Triple) =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as [number, number, number];

// Björn Ottosson's matrices, as CSS Color 4 has them: linear sRGB to the cones, the cones to OKLab, and back.
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function lchOf(colour: string): Lch {
  const cones = times(TO_CONES, linearOf(colour)).map(Math.cbrt) as [number, number, number];
  const [l, a, b] = times(TO_LAB, cones);
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) };
}

/** The colour, with as much of its chroma as a screen can show. */
function hexOf({ l, c, h }: Lch): string {
  let [shown, most] = [0, c];
  if (isShown(rgbOf({ l, c, h }))) shown = c;
  for (let step = 0; step < 12 && shown < c; step++) {
    const middle = (shown + most) / 2;
    if (isShown(rgbOf({ l, c: middle, h }))) shown = middle;
    else most = middle;
  }
  const parts = rgbOf({ l, c: shown, h }).map((part) => {
    const inside = Math.min(1, Math.max(0, part));
    return Math.round(255 * encoded(inside));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const isShown = (rgb: readonly number[]) => rgb.every((part) => part > -0.0005 && part < 1.0005);

function rgbOf({ l, c, h }: Lch): Triple {
  const cones = times(FROM_LAB, [l, c * Math.cos(h), c * Math.sin(h)]);
  return times(FROM_CONES, cones.map((part) => part ** 3) as [number, number, number]);
}

/** How an organisation looks, worked out once: when a pack is built in, or when one has come. What is shown
 * first only has to be put on the page. */
import { baseOf, inLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { shadesOf } from './colour';
import { sizeOf } from './picture';
import type { FirstPack, Pack } from './schema';

export interface Look {
  /** CSS custom properties of the page, all of them each time: `initial` leaves Waymark's own. */
  readonly style: Readonly<Record<string, string>>;
  /** `word`: a wide logo, which says the name itself. `mark`: one that stands beside the name. */
  readonly logo: '' | 'mark' | 'word';
  /** What the header says, in English, by the place where it does. */
  readonly said: Readonly<Record<string, string>>;
  /** The same, for what takes the page over. */
  readonly first: Pick<FirstPack, 'languages' | 'organisation' | 'brand'>;
}

/** A pack to use. */
export interface Found {
  readonly pack: Pack;
  /** Absent where it is the pack that Waymark was built with: the page has its look already. */
  readonly look?: Look;
}

/** The tokens that follow the colour. */
const TOKENS = [
  'accent',
  'accent-hover',
  'accent-pressed',
  'link',
  'link-hover',
  'tint',
  'on-tint',
];
/** In rem: what a logo is high and, at most, wide. */
const HIGH = { mark: 2, word: 1.5 };
const WIDEST = 9;
/** Width to height from which a logo is taken to say the name. */
const WORD = 2;

const isInAll = (languages: readonly string[]) =>
  LANGUAGES.every(({ tag }) => languages.some((one) => baseOf(one) === tag));

/** The look of a pack. Pure. */
export function lookOf({ languages, organisation, brand = {} }: Pack): Look {
  const shades = brand.colour ? shadesOf(brand.colour.toLowerCase()) : {};
  const style = Object.fromEntries(
    TOKENS.map((token) => {
      const [light, dark] = shades[token] ?? [];
      return [`--brand-${token}`, light ? `light-dark(${light}, ${dark})` : 'initial'];
    }),
  );
  const { light, dark = light } = brand.logo ?? {};
  const { width, height } = light ? sizeOf(light) : { width: 0, height: 1 };
  const logo = !light ? '' : width / height >= WORD ? 'word' : 'mark';
  const inEnglish = (text: Pack['organisation']['name']) => inLanguage(text, 'en', languages);
  const name = inEnglish(brand.name ?? organisation.name);
  const programme = inEnglish(organisation.programme);
  return {
    style: {
      ...style,
      // The header offers the other language where the pack is in it.
      '--language': isInAll(languages) ? 'initial' : 'none',
      '--logo': light ? `url("${light}")` : 'initial',
      '--logo-dark': dark ? `url("${dark}")` : 'initial',
      '--logo-width': logo
        ? `${Math.min(WIDEST, (HIGH[logo] * width) / height).toFixed(3)}rem`
        : 'initial',
    },
    logo,
    said: { '.who': name, '.what': programme },
    // No other name, whatever the pack of the build has.
    first: { languages, organisation: { name, programme }, brand: {} },
  };
}

/** What a build adds to the styles of each page. */
export function lookCss({ style }: Look): string {
  const own = Object.entries(style).filter(([, value]) => value !== 'initial');
  if (own.length === 0) return '';
  return `:root{${own.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** How an organisation looks, worked out once: when a pack is built in, or when one has come. What is shown
 * first only has to be put on the page. */
import { inLanguage } from '../text/language';
import { shadesOf } from './colour';
import { sizeOf } from './picture';
import type { FirstPack, Pack } from './schema';

export interface Look {
  /** CSS custom properties of the page, all of them each time: `initial` leaves Waymark's own. */
  readonly style: Readonly<Record<string, string>>;
  /** `word`: a wide logo, which says the name itself. `mark`: one that stands beside the name. */
  readonly logo: '' | 'mark' | 'word';
  /** What the header says, in English, and in which languages it can. */
  readonly first: Pick<FirstPack, 'languages' | 'organisation' | 'brand'>;
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
  return {
    style: {
      ...style,
      '--logo': light ? `url("${light}")` : 'initial',
      '--logo-dark': dark ? `url("${dark}")` : 'initial',
      '--logo-width': logo
        ? `${Math.min(WIDEST, (HIGH[logo] * width) / height).toFixed(3)}rem`
        : 'initial',
    },
    logo,
    first: {
      languages,
      organisation: {
        name: inEnglish(brand.name ?? organisation.name),
        programme: inEnglish(organisation.programme),
      },
      // No other name, whatever the pack of the build has.
      brand: {},
    },
  };
}

/** What a build adds to the styles of each page. */
export function lookCss({ style }: Look): string {
  const own = Object.entries(style).filter(([, value]) => value !== 'initial');
  if (own.length === 0) return '';
  return `:root{${own.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tokensCss } from '../../scripts/tokens';
import { brand } from '../../src/pack/brand';
import { GROUNDS, shadesOf } from '../../src/pack/colour';
import defaultPack from '../../src/pack/default/pack.json';
import { lookCss, lookOf } from '../../src/pack/look';
import { checkPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { contrastOf } from './wcag';

const withColour = (colour: string) => ({ ...defaultPack, brand: { colour } }) as unknown as Pack;
const refusalOf = (colour: string) => v.safeParse(brand, { colour }).issues?.[0].message;
const TRIES = process.env.WAYMARK_SOAK ? 3000 : 600;
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Every surface of the light or the dark theme, as the styles have them today. */
const SURFACES = [
  ...readFileSync('src/ui/tokens.css', 'utf8').matchAll(
    /--(?:ground|surface(?!-pressed)[\w-]*): light-dark\((#\w+), (#\w+)\)/g,
  ),
];
const surfaces = (theme: 0 | 1) => SURFACES.map((match) => match[theme + 1] as string);
const worst = (colour: string, grounds: readonly string[]) =>
  Math.min(...grounds.map((ground) => contrastOf(colour, ground)));

describe('of any colour that is taken', () => {
  it('everything that is made can be read, in light and in dark, on every surface there is', () => {
    expect(surfaces(0).length).toBeGreaterThan(3);
    fc.assert(
      fc.property(hex, (colour) => {
        if (refusalOf(colour) !== undefined) return;
        const shades = shadesOf(colour);
        const of = (name: string) => shades[name] as readonly [string, string];
        for (const theme of [0, 1] as const) {
          expect(worst(of('link')[theme], surfaces(theme)), 'links').toBeGreaterThanOrEqual(4.5);
          expect(worst(of('link-hover')[theme], surfaces(theme))).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(of('on-tint')[theme], of('tint')[theme])).toBeGreaterThanOrEqual(4.5);
          for (const state of ['accent', 'accent-hover', 'accent-pressed'])
            expect(contrastOf(of(state)[theme], '#ffffff'), state).toBeGreaterThanOrEqual(4.5);
          // WCAG 1.4.11: a button is seen on its page.
          expect(worst(of('accent')[theme], surfaces(theme).slice(0, 2))).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: TRIES },
    );
  });

  it('the light accent and the links are that colour itself', () => {
    const shades = shadesOf('#0b3d91');
    expect(shades.accent?.[0]).toBe('#0b3d91');
    expect(shades.link?.[0]).toBe('#0b3d91');
  });
});

describe('a colour that cannot be read', () => {
  it('is refused with one that can, as near as there is: half a step back it could not', () => {
    let refused = 0;
    fc.assert(
      fc.property(hex, (colour) => {
        const must = worst(colour, surfaces(0)) < 4.5;
        const message = refusalOf(colour);
        expect(message !== undefined, colour).toBe(must);
        if (!must) return;
        refused++;
        const [, nearest = ''] =
          /nearest that can be read is "(#[0-9a-f]{6})"$/.exec(message ?? '') ?? [];
        expect(refusalOf(nearest), nearest).toBeUndefined();
        const part = (of: string, i: number) => Number.parseInt(of.slice(1 + 2 * i, 3 + 2 * i), 16);
        const back = [0, 1, 2].map((i) =>
          Math.round(part(nearest, i) + (part(colour, i) - part(nearest, i)) * 0.08 + 2),
        );
        const nearer = `#${back.map((v) => Math.min(255, v).toString(16).padStart(2, '0')).join('')}`;
        expect(worst(nearer, surfaces(0)), `${colour} → ${nearest}, ${nearer}`).toBeLessThan(4.5);
      }),
      { numRuns: TRIES },
    );
    expect(refused).toBeGreaterThan(TRIES / 4);
  });

  it('is refused by the check of a pack, at its place', () => {
    const [problem, ...more] = checkPack(withColour('#ffd100')).problems;
    expect(problem).toEqual({ path: 'brand.colour', message: refusalOf('#ffd100') });
    expect(more).toEqual([]);
  });

  it('as a yellow is, and stays a yellow made dark', () => {
    expect(refusalOf('#ffd100')).toMatch(
      /^is too light to be read: 1\.3\d to 1 where 4\.5 is the least; the nearest that can be read is "#8[0-9a-f]6[0-9a-f]00"$/,
    );
  });

  it.each(['red', '#12345', '#1234567', '#ggg000', 'rgb(0,0,0)', '', '#000000;}'])(
    'is refused where it is none: %s',
    (colour) => expect(refusalOf(colour)).toMatch(/must be # and six/),
  );
});

describe('the styles that a build gets', () => {
  it('are none for a pack without a brand', () => {
    expect(lookCss(lookOf(defaultPack as unknown as Pack))).toBe('');
  });

  it('name the tokens that our own styles look for, and no others', () => {
    const set = Object.keys(lookOf(withColour('#0b3d91')).style).filter((name) =>
      name.includes('brand'),
    );
    const read = [...tokensCss().matchAll(/var\((--brand-[\w-]+)/g)].map(([, name]) => name);
    expect(set.sort()).toEqual(read.sort());
  });

  it('leave high contrast alone', () => {
    const contrast = tokensCss().split("[data-theme='contrast']")[1] ?? '';
    expect(contrast).toContain('--accent');
    expect(contrast).not.toContain('brand');
  });
});

it('the surfaces that colours are made for are those of the styles', () => {
  for (const [theme, name] of [
    [0, 'light'],
    [1, 'dark'],
  ] as const)
    expect([...GROUNDS[name]] as string[]).toEqual(expect.arrayContaining(surfaces(theme)));
});

import { afterEach, expect, it } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/requests/requests.css';
import defaultPack from '../../src/pack/default/pack.json';
import { lookOf } from '../../src/pack/look';
import type { Pack } from '../../src/pack/schema';

const pack = defaultPack as Pack;

afterEach(() => document.body.replaceChildren());

it('an organisation’s green makes no state look sent that is not', () => {
  const colours = () =>
    ['panel', 'badge'].flatMap((piece) =>
      ['info', 'good', 'warning', 'danger'].map((tone) => {
        const one = document.body.appendChild(document.createElement('div'));
        one.className = `${piece} ${tone}`;
        const { backgroundColor, borderColor } = getComputedStyle(one);
        return `${piece} ${tone}: ${backgroundColor} ${borderColor}`;
      }),
    );
  const before = colours();
  const { style } = lookOf({ ...pack, brand: { colour: '#107c10' } });
  for (const name in style) document.documentElement.style.setProperty(name, style[name] ?? '');
  expect(colours()).toEqual(before);
});

import { expect, test } from 'vitest';
import { checkPack } from '../../src/pack/read';
import { kindOf, makeHostilePack, put, REFUSED_TEXTS, rich } from './hostile-pack';

const { refused, texts } = makeHostilePack();

test('what is a name, an address, a number, a date or a choice takes no other text', () => {
  const closed = [
    /(^|\.)(id|kind|group|url|sourceUrl|page|email|address|number|owner|urgency|zone)$/,
    /^brand\.(colour|logo\.(light|dark))$/,
    /(^|\.)(updated|reviewed|due|date|from|to|hours)$/,
    /(^|\.)(languages|situations|topics|first|never|alsoFor|nations|days)\.\*$/,
  ];
  expect(refused.filter((kind) => !closed.some((shape) => shape.test(kind)))).toEqual([]);
  // And nothing of that sort got in beside.
  const taken = [...new Set([...texts.values()].map(({ kind }) => kind))];
  expect(taken.filter((kind) => closed.some((shape) => shape.test(kind)))).toEqual([]);
  expect(texts.size).toBeGreaterThan(2000);
});

/** In the normal run the first of them is tried in each kind of place, the others in every tenth. */
const apart = (text: string) => (process.env.WAYMARK_SOAK || text === REFUSED_TEXTS[0] ? 1 : 10);

test.each(REFUSED_TEXTS)('%j is taken nowhere', (text) => {
  const free = [...texts.keys()].map((place) => place.split('.'));
  const seen = new Set<string>();
  for (const place of free) {
    const kind = kindOf(place);
    // Paragraphs may have line ends; one place of a kind stands for all.
    if (seen.has(kind)) continue;
    seen.add(kind);
    if (seen.size % apart(text) !== 0) continue;
    expect(checkPack(put(rich, place, text)).pack, kind).toBeUndefined();
  }
});

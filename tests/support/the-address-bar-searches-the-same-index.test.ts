import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { suggest } from '../../src/support/omnibox';
import { makeSearch } from '../../src/support/search';

const pack = defaultPack as Pack;

test('it suggests what the search box would, in the reader’s language', async () => {
  const search = await makeSearch(pack);
  const found = await suggest(pack, 'cy', 'dyled');
  expect(found.map((s) => s.found)).toEqual(search('dyled').slice(0, 6));
  expect(found[0]?.description).toContain('Cyngor ar arian a dyled');
});

test('what it puts into the address bar leads to the same entry', async () => {
  for (const text of ['debt', 'boss', 'samaritans', 'career', 'panic']) {
    for (const { content, found } of await suggest(pack, 'en', text)) {
      const [again] = await suggest(pack, 'en', content);
      expect(again?.found, content).toEqual(found);
    }
  }
});

test('it suggests nothing for nothing', async () => {
  expect(await suggest(pack, 'en', '   ')).toEqual([]);
});

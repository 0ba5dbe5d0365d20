import { expect, test } from 'vitest';
import { chosen, suggest } from '../../src/help/omnibox';
import { makeSearch } from '../../src/help/search';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';

const pack = defaultPack as Pack;
const pick = ({ content }: { content: string }, language = 'en') => chosen(pack, language, content);

test('it suggests what the search box would, in the reader’s language', async () => {
  const search = await makeSearch(pack);
  const found = await suggest(pack, 'cy', 'dyled');
  expect(found.map((s) => pick(s, 'cy')?.is)).toEqual(
    search('dyled')
      .slice(0, 6)
      .map(({ id }) => id),
  );
  expect(found[0]?.description).toMatch(/^Arian neu ddyled: /);
  expect(found.map((s) => s.content)).toContain('Cyngor ar arian a dyled');
});

test.each(['en', 'cy'])(
  'in %s, what it puts into the address bar leads to the entry of that name',
  (tag) => {
    for (const { id, name } of pack.services)
      expect(pick({ content: typeof name === 'string' ? name : (name[tag] ?? '') }, tag)).toEqual({
        type: 'service',
        is: id,
      });
    for (const { id, label } of pack.situations)
      expect(
        pick({ content: typeof label === 'string' ? label : (label[tag] ?? '') }, tag),
      ).toEqual({
        type: 'situation',
        is: id,
      });
  },
);

test('words that are no name are taken to the search box as they are', () => {
  expect(chosen(pack, 'en', ' boss shouts ')).toEqual({ type: 'words', is: 'boss shouts' });
});

test('it suggests nothing for nothing', async () => {
  expect(await suggest(pack, 'en', '   ')).toEqual([]);
  expect(chosen(pack, 'en', '   ')).toBeUndefined();
});

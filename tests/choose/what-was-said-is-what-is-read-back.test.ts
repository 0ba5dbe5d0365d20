import { expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { inLanguage } from '../../src/text/language';

const { questions } = (defaultPack as Pack).guide;

/** What a sentence needs beside what was ticked: it is said to somebody, and says no more. */
const FILLER = {
  en: 'you your yours it is are there about would like to a an the that of on in and or both from someone they s d m have had whether at but',
  cy: 'arnoch mae chi ydych n ymwneud â ag rydych am ch yn hoffech eich eu bod i nid oes ydynt ar mewn y byddwch wrth',
};
const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
/** Said to the other, and in another form of the verb. */
const said = (word: string) =>
  ({ my: 'your', i: 'you', am: 'are', me: 'you', myself: 'yourself' })[word] ??
  word.replace(/ing$/, '');
/** Welsh changes how a word begins and ends, so that the middle has to be the same. */
const LEAST = 4;
const isLike = (word: string, ticked: string) => {
  for (let i = 0; i + LEAST <= word.length; i++)
    if (ticked.includes(word.slice(i, i + LEAST))) return true;
  return word === ticked;
};
const IS_SAID = {
  en: (word: string, ticked: readonly string[]) => ticked.map(said).includes(said(word)),
  cy: (word: string, ticked: readonly string[]) => ticked.some((one) => isLike(word, one)),
};

const read = (['en', 'cy'] as const).flatMap((tag) =>
  questions.flatMap(({ ask, answers }) =>
    answers.map(({ id, label, because = '' }) => ({
      tag,
      id,
      ticked: words(`${inLanguage(label, tag, [])} ${inLanguage(ask, tag, [])}`),
      back: inLanguage(because, tag, []),
    })),
  ),
);

it.each(read)('“$back” is what was ticked, and nothing beside it', ({ tag, ticked, back }) => {
  const filler = FILLER[tag].split(' ');
  const own = words(back).filter((word) => !filler.includes(word) && !IS_SAID[tag](word, ticked));
  expect(back).not.toBe('');
  expect(own).toEqual([]);
});

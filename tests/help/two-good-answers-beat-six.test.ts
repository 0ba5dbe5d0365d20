import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/help/answers';
import { makeSearch } from '../../src/help/search';
import { offersOf } from '../../src/help/use-offers';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { fromTheTitles } from './phrases/written-from-the-titles';
import { type Sought, unseen } from './phrases/written-unseen';
import { unseenAgain } from './phrases/written-unseen-again';

const pack = defaultPack as Pack;
const search = await makeSearch(pack);
const { answers } = offersOf(pack, [], {
  quiet: false,
  now: Date.parse('2026-11-23T11:00Z'),
});

/** What is read from the top, an item an answer: whom it names, and the situation that they stand under. */
const read = (text: string): readonly (readonly string[])[] => answers(search(text)).flatMap(items);
function items(answer: Answer): readonly (readonly string[])[] {
  if (answer.type === 'privacy') return [['kind:confidentiality']];
  if (answer.type === 'kind') return [[`k:${answer.id}`]];
  return answer.offers.map(({ service }) =>
    answer.type === 'situation' ? [`v:${service.id}`, `s:${answer.id}`] : [`v:${service.id}`],
  );
}
function rightAmong({ text, expect: right }: Sought, first: number): boolean {
  const items = read(text).slice(0, first);
  if (right.length === 0) return items.length === 0;
  return items.some((item) => item.some((id) => right.includes(id)));
}

// Of a half that was kept aside, what it was when it was asked: below it, the search has become worse.
describe.each([
  ['tune', unseen, 'tune', 0.9, 0.98, 1],
  ['held', unseen, 'held', 0.82, 0.85, 5],
  ['tune, another time', unseenAgain, 'tune', 0.9, 0.98, 3],
  ['held, another time', unseenAgain, 'held', 0.93, 0.96, 1],
  ['tune, by the titles', fromTheTitles, 'tune', 0.9, 0.98, 0],
  ['held, by the titles', fromTheTitles, 'held', 0.9, 0.98, 0],
] as const)(
  'phrases of somebody who had not seen the words: %s',
  (...[, phrases, half, once, within, absurd]) => {
    const table = phrases.filter((one) => one.half === half);
    const missed = (first: number) =>
      table
        .filter((one) => !rightAmong(one, first))
        .map(({ text }) => `${text} → ${read(text).slice(0, 3).join(' | ')}`);

    test(`the first answer is right in at least ${once * 100}%`, () => {
      const wrong = missed(1);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(
        Math.round((1 - once) * table.length),
      );
    });

    test(`one of the first three is right in at least ${within * 100}%`, () => {
      const wrong = missed(3);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(
        Math.round((1 - within) * table.length),
      );
    });

    test(`of at most ${absurd}, something absurd is among the first three`, () => {
      const found = table.filter(({ text, not }) =>
        read(text)
          .slice(0, 3)
          .some((item) => item.some((id) => not.includes(id))),
      );
      expect(found.length, found.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(absurd);
    });
  },
);

test('who did what to whom is told apart', () => {
  const under = (text: string) => read(text)[0]?.[1];
  expect(under('i bullied someone')).toBe('s:complaint-about-me');
  expect(under('i am being bullied by a colleague')).toBe('s:harassment');
  expect(under('my partner hits me')).toBe('s:home');
  expect(under('cant pay my rent')).toBe('s:money');
  expect(under('i have not been paid')).toBe('s:employment');
});

test('who did what to whom is told apart where a colleague is named', () => {
  expect(read('i bullied a colleague')[0]?.[1]).toBe('s:complaint-about-me');
});

test('a word that is mistyped by a letter or two finds what was meant, in a phrase too', () => {
  for (const [typed, meant] of [
    ['wlaking on egshells', 'walking on eggshells'],
    ['exausted', 'exhausted'],
    ['rednudancy', 'redundancy'],
    ['profedigeth', 'profedigaeth'],
  ] as const)
    expect(read(typed)[0], typed).toEqual(read(meant)[0]);
});

test('a word that is in every second question finds nothing by itself', () => {
  for (const text of [
    'help',
    'work',
    'new',
    'who',
    'i need help',
    'help with work',
    'cymorth',
    'gwaith',
  ])
    expect(read(text), text).toEqual([]);
  // With one that says something, it takes nothing away and adds nothing.
  expect(read('help with debt')).toEqual(read('debt'));
});

test('a situation is answered by two to four of its services, under its name', () => {
  for (const { id, label } of pack.situations) {
    const [answer] = answers(search(typeof label === 'string' ? label : (label.en ?? '')));
    if (answer?.type !== 'situation') throw new Error(`${id} is answered by ${answer?.type}`);
    expect(answer.id).toBe(id);
    expect(answer.offers.length).toBeGreaterThanOrEqual(2);
    expect(answer.offers.length).toBeLessThanOrEqual(4);
  }
});

test('no service is shown twice, and never more than six answers', () => {
  for (const { text } of unseen.filter(({ half }) => half === 'tune')) {
    const ids = read(text).map(([id]) => id);
    expect(new Set(ids).size, text).toBe(ids.length);
    expect(ids.length, text).toBeLessThanOrEqual(6);
  }
});

test.each([
  'is it private',
  'confidential',
  'will my manager find out',
  'cyfrinachol',
  'ydi o’n gyfrinachol',
])('“%s” finds what is said of it first', (text) => {
  expect(read(text)[0]).toEqual(['kind:confidentiality']);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { makeSearch, type Search } from '../../src/help/search';
import pack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import * as once from './phrases/asked-once';
import { english, type Phrase, welsh } from './phrases/before-the-search';
import { crisis } from './phrases/crisis';
import * as last from './phrases/kept-aside';
import * as harder from './phrases/mistyped-and-roundabout';
import * as fresh from './phrases/three-fresh-tables';
import * as unseen from './phrases/written-from-the-names';

const KINDS = { s: 'situation', v: 'service', k: 'kind' } as const;
let search: Search;
beforeAll(async () => {
  search = await makeSearch(pack as Pack);
});
const first = (text: string, n = 3) =>
  search(text)
    .slice(0, n)
    .map(({ type, id }) => `${Object.entries(KINDS).find(([, t]) => t === type)?.[0]}:${id}`);

describe.each([
  ['English', english, 0.95],
  ['Welsh', welsh, 0.85],
  ['English, harder', harder.english, 0.9],
  ['Welsh, harder', harder.welsh, 0.85],
  ['English, unseen', unseen.english, 0.95],
  ['Welsh, unseen', unseen.welsh, 0.85],
  ['English, kept aside', last.english, 0.95],
  ['Welsh, kept aside', last.welsh, 0.85],
  ['English, fresh', fresh.english, 0.95],
  ['Welsh, fresh', fresh.welsh, 0.85],
  ['English, never tuned for', once.english, 0.75],
  ['Welsh, never tuned for', once.welsh, 0.9],
  ['Words of danger, and of those who cannot ring', crisis, 1],
] as const)('%s', (_language, phrases: readonly Phrase[], share) => {
  test(`at least ${share * 100}% of what people type leads to the right place within three`, () => {
    const missed = phrases.filter(
      ({ text, expect }) => !first(text).some((f) => expect.includes(f)),
    );
    const report = missed.map(({ text }) => `${text} → ${first(text).join(', ')}`);
    if (process.env.SHOW)
      console.log(`${missed.length} of ${phrases.length}\n${report.join('\n')}`);
    expect(1 - missed.length / phrases.length, report.join('\n')).toBeGreaterThanOrEqual(share);
  });
});

describe('what a search never does', () => {
  test('offer mediation to somebody who types that they are bullied', () => {
    for (const text of ['bullied by a colleague', 'harassment mediation', 'conflict bullying']) {
      expect(first(text, 99), text).not.toContain('v:mediation');
    }
    expect(first('mediation')).toContain('v:mediation');
  });

  test('answer where nothing was said', () => {
    for (const text of ['', '   ', '…', 'i am', 'qzxqzx'])
      expect(first(text, 99), text).toEqual([]);
  });

  test('break on what people paste', () => {
    for (const text of ['\u0000', '"*\\', 'ŵŷ', '💥', 'a'.repeat(10_000), 'x '.repeat(2000)]) {
      expect(Array.isArray(first(text))).toBe(true);
    }
  });
});

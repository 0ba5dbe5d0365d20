import { expect, test } from 'vitest';
import type { Case, Deed, ReplyKind } from '../../src/desk/case';
import { withDeed } from '../../src/desk/case-lifecycle';
import { entryOf, namesIn } from '../../src/desk/entries';
import { nextFor } from '../../src/desk/next-step';
import { otherDeeds } from '../../src/desk/other-deeds';
import { deskCy } from '../../src/text/desk-cy';
import { deskEn } from '../../src/text/desk-en';
import { aCase, asked, reference } from './people';

const START = aCase(reference(1), asked('Priya Raman', 'priya@example.ac.uk'));
const take: Deed = { is: 'taken', who: 'Dana Coe' };
const propose: Deed = { is: 'proposed', person: 'ade', name: 'Ade Bello', ticked: [] };
const reply = (kind: ReplyKind): Deed => ({ is: 'replied', reply: kind });
const yes = (by: 'asker' | 'person'): Deed => ({ is: 'agreed', by });
const pair: Deed = { is: 'closed', outcome: 'paired' };

const done = (deeds: readonly Deed[]): Case =>
  deeds.reduce((row, one, i) => {
    const next = withDeed(row, one, i + 1);
    if (!next) throw new Error(`${one.is} may not be done`);
    return next;
  }, START);
const next = (deeds: readonly Deed[], hasText = (_: ReplyKind) => true) =>
  nextFor(entryOf(done(deeds), 5), hasText);
const said = (deeds: readonly Deed[], text = deskEn) => {
  const entry = entryOf(done(deeds), 5);
  const names = namesIn(entry, text.case.theAsker);
  const { said: key, side } = nextFor(entry, () => true);
  return text.case.next[key]({ ...names, one: side ? names[side] : '' });
};

const TOLD = [take, reply('received')];
const PROPOSED = [...TOLD, propose];
const HALF = [...PROPOSED, reply('proposal-to-asker')];
const BOTH = [...HALF, reply('proposal-to-person')];
const AGREED = [...BOTH, yes('asker'), yes('person')];
const MET = [...AGREED, reply('introduction')];

test('from new to ended, one thing at a time is the next, and it is the right one', () => {
  const way: [readonly Deed[], unknown][] = [
    [[], { is: 'take' }],
    [[take], { is: 'reply', reply: 'received' }],
    [TOLD, { is: 'find' }],
    [[...TOLD, reply('question')], { is: 'heard' }],
    [[...TOLD, reply('waiting')], { is: 'find' }],
    [PROPOSED, { is: 'reply', reply: 'proposal-to-asker' }],
    [HALF, { is: 'reply', reply: 'proposal-to-person' }],
    [[...HALF, yes('asker')], { is: 'reply', reply: 'proposal-to-person' }],
    [BOTH, undefined],
    [[...BOTH, yes('person')], undefined],
    [AGREED, { is: 'reply', reply: 'introduction' }],
    [MET, { is: 'deed', deed: pair }],
    [[...MET, pair], undefined],
    [[...MET, pair, { is: 'ended' }], { is: 'reply', reply: 'ended' }],
    [[...MET, pair, { is: 'ended' }, reply('ended')], undefined],
    [[...BOTH, { is: 'declined', by: 'person' }], { is: 'find' }],
  ];
  for (const [deeds, step] of way) expect(next(deeds).step, deeds.at(-1)?.is).toEqual(step);
});

test('without words of the pack for a reply, the next step is there all the same', () => {
  const none = () => false;
  expect(next([take], none).step).toEqual({ is: 'find' });
  expect(next(PROPOSED, none).step).toEqual({ is: 'deed', deed: { is: 'waits', for: 'asker' } });
  expect(next(AGREED, none).step).toEqual({ is: 'deed', deed: pair });
  expect(next([...MET, pair, { is: 'ended' }], none).step).toBeUndefined();
});

test('what is said is true: nobody is asked again who was asked, and nobody is waited for who owes nothing', () => {
  expect(said([take])).toContain('Priya Raman');
  expect(said([...TOLD, reply('waiting')])).not.toMatch(/hear/);
  expect(said(HALF)).toBe('Now ask Ade Bello too.');
  expect(said(BOTH)).toContain('Priya Raman and Ade Bello');
  const one = said([...BOTH, yes('asker')]);
  expect(one).toContain('Ade Bello');
  expect(one).not.toMatch(/Priya|[Aa]sk /);
  for (const deeds of [[], [take], TOLD, PROPOSED, HALF, BOTH, AGREED, MET, [...MET, pair]])
    for (const text of [deskEn, deskCy])
      expect(said(deeds, text)).not.toMatch(/undefined|\{|\bthem \./);
});

test('what else there is names whom it speaks of, and is never the next step once more', () => {
  for (const deeds of [[], [take], TOLD, PROPOSED, HALF, BOTH, AGREED, MET, [...MET, pair]]) {
    const entry = entryOf(done(deeds), 5);
    const { step } = nextFor(entry, () => true);
    const others = otherDeeds(entry, namesIn(entry, 'x'), deskEn, step);
    const choices = [
      ...others.likely,
      ...others.answers.flatMap((one) => one.choices),
      ...others.rare,
      ...others.closing,
    ];
    const labels = choices.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((one) => /\bThey said\b/.test(one))).toEqual([]);
    if (step?.is === 'deed') expect(choices.map(({ deed }) => deed)).not.toContainEqual(step.deed);
  }
});

test('each side’s answers stay in a row of their own: what was in a place of one never becomes the other’s', () => {
  const rows = (deeds: readonly Deed[]) => {
    const entry = entryOf(done(deeds), 5);
    const { answers } = otherDeeds(entry, namesIn(entry, 'x'), deskEn, undefined);
    return answers.map(({ side }) => side);
  };
  for (const deeds of [
    PROPOSED,
    HALF,
    BOTH,
    [...BOTH, yes('asker')],
    [...BOTH, yes('person')],
    AGREED,
  ])
    expect(rows(deeds)).toEqual(['asker', 'person']);
});

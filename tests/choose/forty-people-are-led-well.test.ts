import { describe, expect, it } from 'vitest';
import { type Recommendation, recommend } from '../../src/choose/recommend';
import { needsOf } from '../../src/choose/who-helps';
import defaultPack from '../../src/pack/default/pack.json';
import { isDanger } from '../../src/pack/outcome';
import type { Pack } from '../../src/pack/schema';
import { TICKS } from './stories';
import stories from './stories.json';

const pack = defaultPack as Pack;

/** What somebody sees first, and which kind is put forward, as the stories name them. */
function ledTo(id: string) {
  const choice = recommend(pack, TICKS[id] ?? {});
  const needs = needsOf(pack, choice.needs);
  const kind =
    choice.outcome === 'support' || choice.outcome === 'unsure' ? 'none' : choice.outcome;
  // In danger those who can help with all that was chosen stand on one screen.
  const danger = choice.needs.some((need) => isDanger(pack, need));
  const shown = danger ? needs : needs.slice(0, 1);
  const first = shown.flatMap(({ answer, situations, services }) => [
    ...situations.map((situation) => `help:${situation.id}`),
    ...(services[0]?.id === 'training' ? ['training'] : []),
    // Its own words send to the manager first.
    ...(answer.id === 'decision' ? ['manager'] : []),
  ]);
  return { kind, first: needs.length > 0 ? first : [kind], choice };
}

/** Every kind that the result names as a place to start, or as the one to ask for. */
const offeredBy = ({ outcome, kind }: Recommendation) =>
  outcome === 'both' ? ['mentoring', 'coaching'] : [outcome, kind];

/** Where other words lead to the same services as those that were expected. */
const EQUAL: Readonly<Record<string, string>> = {
  // “Money or housing” names housing, and leads to the same advice and loan.
  s22: 'help:money',
};

/** Where a careful adviser would have put another kind beside the same help. */
const OTHER_KIND = ['s11', 's21', 's28'];

it('at least thirty-seven of forty are led where a careful adviser would lead them', () => {
  const wrong = stories.filter(({ id, first, kind }) => {
    const led = ledTo(id);
    return led.kind !== kind || !led.first.includes(EQUAL[id] ?? first);
  });
  expect(wrong.map(({ id }) => id)).toEqual(OTHER_KIND);
  expect(stories.length - wrong.length).toBeGreaterThanOrEqual(37);
});

it('all forty meet the right help first', () => {
  for (const { id, first } of stories) expect(ledTo(id).first, id).toContain(EQUAL[id] ?? first);
});

describe('what a careful adviser would never do', () => {
  const never = stories.flatMap(({ id, story, mustNot = [] }) =>
    mustNot.map((not) => ({ id, story, not })),
  );
  // That nobody in danger is asked more is seen on the screens.
  it.each(never.filter(({ not }) => not !== 'questions'))(
    '$id is not offered $not',
    ({ id, story, not }) => {
      expect(offeredBy(ledTo(id).choice), story).not.toContain(not);
    },
  );

  it.each([
    ['coaching', ['help:safety', 'help:harassment', 'help:home', 'help:someone-else']],
    ['mentoring', ['training']],
  ])('no story forgets that it must not be %s', (kind, firsts) => {
    // Who asks for something else beside it is led to both.
    const alone = stories.filter((one) => firsts.includes(one.first) && one.kind === 'none');
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter(({ mustNot }) => !mustNot?.includes(kind))).toEqual([]);
  });

  it('no story of somebody in danger forgets that it must not be more questions', () => {
    const told = stories.filter(({ id }) =>
      ledTo(id).choice.needs.some((need) => isDanger(pack, need)),
    );
    const marked = stories.filter(({ mustNot }) => mustNot?.includes('questions'));
    expect(marked.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
  });
});

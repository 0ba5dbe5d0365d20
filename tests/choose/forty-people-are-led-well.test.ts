import { expect, it } from 'vitest';
import { recommend } from '../../src/choose/recommend';
import { inDanger, needsOf } from '../../src/choose/who-helps';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { TICKS } from './stories';
import stories from './stories.json';

const pack = defaultPack as Pack;

/** What somebody sees first, and which kind is put forward, as the stories name them. */
function ledTo(id: string) {
  const choice = recommend(pack.guide, TICKS[id] ?? {});
  const needs = needsOf(pack, choice.needs);
  const kind =
    choice.outcome === 'support' || choice.outcome === 'unsure' ? 'none' : choice.outcome;
  // In danger those who can help with all that was chosen stand on one screen.
  const shown = inDanger(pack, choice.needs) ? needs : needs.slice(0, 1);
  const first = shown.flatMap(({ answer, situations, services }) => [
    ...situations.map((situation) => `help:${situation.id}`),
    ...(services[0]?.id === 'training' ? ['training'] : []),
    // Its own words send to the manager first.
    ...(answer.id === 'decision' ? ['manager'] : []),
  ]);
  return { kind, first: needs.length > 0 ? first : [kind], needs };
}

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

it('nobody who is harmed is offered coaching for it, nobody who must learn a task a mentor', () => {
  for (const { id, kind } of stories) {
    const { needs, kind: led } = ledTo(id);
    const harmed = needs.some(({ situations }) =>
      situations.some((s) => ['safety', 'harassment', 'home'].includes(s.id)),
    );
    const toLearn = needs.some(({ answer }) => answer.id === 'learning');
    if ((harmed || toLearn) && kind === 'none') expect(led, id).toBe('none');
  }
});

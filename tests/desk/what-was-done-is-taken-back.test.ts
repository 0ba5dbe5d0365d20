import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Case, Deed } from '../../src/desk/case';
import { standingOf } from '../../src/desk/case-lifecycle';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { NO_MANAGERS } from '../../src/desk/managers';
import type { Person } from '../../src/desk/person';
import { propose } from '../../src/desk/propose';
import { placesTaken } from '../../src/desk/seeker';
import { undo } from '../../src/desk/undo';
import { aCase, after, asked, person, proposed, reference } from './people';

const TODAY = '2026-11-28';
const NOW = Date.parse('2026-11-28T10:00Z');
const ann = person('ann', 'Ann Lloyd', { places: 1 });
const PAIRED: readonly Deed[] = [
  proposed(ann),
  { is: 'agreed', by: 'asker' },
  { is: 'agreed', by: 'person' },
  { is: 'closed', outcome: 'paired' },
];

let desks = 0;
async function deskWith(ann: Person, deeds: readonly Deed[], last: Deed): Promise<KeptDesk> {
  const desk = openDesk(Promise.resolve(`undo-${desks++}`));
  await desk.ready;
  const before = after(
    aCase(reference(0), asked('Asker A', 'a@example.ac.uk')),
    NOW - 10,
    ...deeds,
  );
  const rows = [
    after(before, NOW - 5, last),
    aCase(reference(1), asked('Asker B', 'b@example.ac.uk')),
  ];
  await desk.change([
    { table: 'people', key: ann.id, from: 0, row: ann },
    ...rows.map((row) => ({ table: 'cases', key: row.reference, from: 0, row }) as const),
  ]);
  return desk;
}
const around = { managers: NO_MANAGERS, today: TODAY, now: NOW };
const undoing = (of = NOW - 5) => ({ reference: reference(0), of, ...around });
const standing = async (desk: KeptDesk) =>
  standingOf((await desk.get('cases', reference(0))) as Case);
const other = (desk: KeptDesk) =>
  propose(desk, { reference: reference(1), person: 'ann', ticked: [], ...around });

test.each([
  [{ is: 'ended' }, PAIRED],
  [{ is: 'closed', outcome: 'nobody' }, PAIRED.slice(0, 2)],
  [{ is: 'declined', by: 'person' }, PAIRED.slice(0, 2)],
  [{ is: 'proposal-dropped' }, PAIRED.slice(0, 3)],
] as [Deed, readonly Deed[]][])(
  'a slip, %o, is taken back whole, with the place',
  async (last, deeds) => {
    const desk = await deskWith(ann, deeds, last);
    const before = standingOf({
      arrivals: [],
      history: deeds.map((one) => ({ ...one, at: NOW - 10 })),
    });
    expect(placesTaken(await desk.all('cases')).get('ann')).toBeUndefined();
    expect(await undo(desk, undoing())).toBe('done');
    const now = await standing(desk);
    expect([now.state, now.proposal, now.running, now.declined]).toEqual([
      before.state,
      before.proposal,
      before.running,
      [],
    ]);
    expect(placesTaken(await desk.all('cases')).get('ann')).toBe(1);
    // What was taken back is a line like any other: who said no by a slip may be proposed again.
    expect((await desk.get('cases', reference(0)))?.history.at(-1)).toEqual({
      is: 'undone',
      of: NOW - 5,
      at: NOW,
    });
  },
);

test('no place is given twice by taking back: who has it meanwhile keeps it', async () => {
  const desk = await deskWith(ann, PAIRED, { is: 'ended' });
  expect(await other(desk)).toEqual({ is: 'done' });
  expect(await undo(desk, undoing())).toBe('refused');
  expect((await standing(desk)).running).toBe(false);
});

test('of taking back and giving away at once, in two windows, one is refused', async () => {
  const desk = await deskWith(ann, PAIRED, { is: 'ended' });
  const [taken, given] = await Promise.all([undo(desk, undoing()), other(desk)]);
  expect([taken === 'done', given.is === 'done'].filter(Boolean)).toHaveLength(1);
  expect(placesTaken(await desk.all('cases')).get('ann')).toBe(1);
});

test('nobody is put back who must not be paired any more, or who is gone; who is only paused is', async () => {
  const with_ = async (more: Partial<Person>) => {
    const desk = await deskWith({ ...ann, ...more }, PAIRED, { is: 'ended' });
    return undo(desk, undoing());
  };
  expect(await with_({ notWith: ['a@example.ac.uk'] })).toBe('refused');
  expect(await with_({ pausedUntil: '2027-01-31' })).toBe('done');
  const desk = await deskWith(ann, PAIRED, { is: 'ended' });
  await desk.change([{ table: 'people', key: 'ann', from: 1 }]);
  expect(await undo(desk, undoing())).toBe('refused');
});

test('what another window did since is not taken back for it', async () => {
  const desk = await deskWith(ann, PAIRED.slice(0, 1), { is: 'agreed', by: 'asker' });
  expect(await undo(desk, undoing(NOW - 10))).toBe('not-now');
  expect((await standing(desk)).proposal?.agreed).toEqual(['asker']);
});

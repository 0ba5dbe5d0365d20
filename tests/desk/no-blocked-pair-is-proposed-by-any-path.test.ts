import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standingOf } from '../../src/desk/case-lifecycle';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { managersFrom, NO_MANAGERS } from '../../src/desk/managers';
import type { Person } from '../../src/desk/person';
import { propose } from '../../src/desk/propose';
import { placesTaken } from '../../src/desk/seeker';
import { dice, oneOf } from './pairs';
import { aCase, after, asked, person, proposed, reference } from './people';

const TODAY = '2026-11-28';
const NOW = Date.parse('2026-11-28T10:00Z');

let desks = 0;
async function deskWith(people: readonly Person[], cases = 2): Promise<KeptDesk[]> {
  const account = `propose-${desks++}`;
  const windows = [openDesk(Promise.resolve(account)), openDesk(Promise.resolve(account))];
  await Promise.all(windows.map(({ ready }) => ready));
  const [desk] = windows as [KeptDesk];
  await desk.change([
    ...people.map((row) => ({ table: 'people', key: row.id, from: 0, row }) as const),
    ...Array.from({ length: cases }, (_, i) => {
      const row = aCase(reference(i), asked(`Asker Number${i}`, `asker${i}@example.ac.uk`));
      return { table: 'cases', key: row.reference, from: 0, row } as const;
    }),
  ]);
  return windows;
}

const proposing = (at: number, who: string) => ({
  reference: reference(at),
  person: who,
  ticked: [],
  managers: NO_MANAGERS,
  today: TODAY,
  now: NOW,
});

test('of two windows that give away the last place at once, one is told that it is taken', async () => {
  const [one, two] = (await deskWith([person('ann', 'Ann Lloyd', { places: 1 })])) as [
    KeptDesk,
    KeptDesk,
  ];
  const done = await Promise.all([
    propose(one, proposing(0, 'ann')),
    propose(two, proposing(1, 'ann')),
  ]);
  expect(done).toContainEqual({ is: 'done' });
  expect(done).toContainEqual({ is: 'refused', verdict: { blocks: ['full'], checks: [] } });
  expect(placesTaken(await one.all('cases')).get('ann')).toBe(1);
});

test('what was shown before counts for nothing: the rule is asked again with what is kept now', async () => {
  const ann = person('ann', 'Ann Lloyd');
  const [one, two] = (await deskWith([ann])) as [KeptDesk, KeptDesk];
  // As this window showed her: free, and nothing against it. Then the other one says when she is away.
  const row = { ...ann, version: 1, pausedUntil: TODAY };
  expect(await two.change([{ table: 'people', key: 'ann', from: 1, row }])).toBe('done');
  expect(await propose(one, proposing(0, 'ann'))).toMatchObject({
    is: 'refused',
    verdict: { blocks: ['paused'] },
  });
});

test('what is to be checked must be ticked, and what was ticked is in the history', async () => {
  const [desk] = (await deskWith([person('ann', 'Ann Lloyd', { notWith: ['Number0'] })])) as [
    KeptDesk,
  ];
  const what = proposing(0, 'ann');
  expect(await propose(desk, what)).toEqual({
    is: 'refused',
    verdict: { blocks: [], checks: ['they-resemble'] },
  });
  expect(await propose(desk, { ...what, ticked: ['same-name'] })).toMatchObject({ is: 'refused' });
  expect(await propose(desk, { ...what, ticked: ['they-resemble'] })).toEqual({ is: 'done' });
  expect((await desk.get('cases', reference(0)))?.history).toEqual([
    { is: 'proposed', person: 'ann', name: 'Ann Lloyd', ticked: ['they-resemble'], at: NOW },
  ]);
});

test('somebody who said no is not proposed to the same person again, not in another request and not under another id', async () => {
  const ann = person('ann', 'Ann Lloyd');
  const [desk] = (await deskWith([ann, person('ann-again', 'Dr Ann Lloyd')])) as [KeptDesk];
  const asker = asked('Asker Number0', 'ASKER0@example.ac.uk', { kind: 'coaching' });
  const before = after(aCase(reference(9), asker), NOW, proposed(ann), {
    is: 'declined',
    by: 'person',
  });
  await desk.change([{ table: 'cases', key: before.reference, from: 0, row: before }]);
  for (const id of ['ann', 'ann-again'])
    expect(await propose(desk, proposing(0, id))).toMatchObject({
      is: 'refused',
      verdict: { blocks: ['declined'] },
    });
  expect(await propose(desk, proposing(1, 'ann'))).toEqual({ is: 'done' });
});

test('in whatever order windows propose, hear, decline and change people, no block was ever passed and no place given twice', async () => {
  const roll = dice(7);
  const rounds = process.env.WAYMARK_SOAK ? 60 : 6;
  let refused = 0;
  for (let round = 0; round < rounds; round++) {
    const people = ['ann', 'ben', 'cai'].map((id, i) =>
      person(id, `${id} Lastname${i}`, { places: 1 + Math.floor(roll() * 2) }),
    );
    const windows = await deskWith(people, 6);
    const { managers } = managersFrom([
      ['asker1@example.ac.uk', 'ann@example.ac.uk'],
      ['asker2@example.ac.uk', 'asker1@example.ac.uk'],
      ['asker3@example.ac.uk', 'ben@example.ac.uk'],
      ['cai@example.ac.uk', 'ben@example.ac.uk'],
    ]);
    const never = new Set(['1 ann', '2 ann', '3 ben', '3 cai']);
    const step = async () => {
      const desk = oneOf(roll, windows);
      const at = Math.floor(roll() * 6);
      const who = oneOf(roll, people).id;
      if (roll() < 0.6) {
        const ticked = ['manager-unknown', 'named-in-text'] as const;
        const done = await propose(desk, { ...proposing(at, who), managers, ticked });
        if (done.is === 'refused') refused++;
        if (done.is === 'done') expect(never).not.toContain(`${at} ${who}`);
        return;
      }
      const row = await desk.get('cases', reference(at));
      const next =
        row && standingOf(row).proposal && after(row, NOW, { is: 'declined', by: 'asker' });
      if (next)
        await desk.change([{ table: 'cases', key: row.reference, from: row.version, row: next }]);
    };
    for (let i = 0; i < 12; i++) await Promise.all([step(), step()]);
    const cases = await (windows[0] as KeptDesk).all('cases');
    const taken = placesTaken(cases);
    for (const { id, places } of people) expect(taken.get(id) ?? 0).toBeLessThanOrEqual(places);
    // Nobody was proposed twice to whoever declined.
    for (const { history } of cases) {
      const names = history.flatMap((event) => (event.is === 'proposed' ? [event.person] : []));
      expect(new Set(names).size).toBe(names.length);
    }
  }
  expect(refused).toBeGreaterThan(rounds);
});

test('no other file makes a proposal', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], {
    encoding: 'utf8',
  });
  const makers = files
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\{\s*is: 'proposed',\s*person/.test(readFileSync(file, 'utf8')));
  expect(makers).toEqual(['src/desk/propose.ts']);
});

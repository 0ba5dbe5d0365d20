import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { NOW } from '../../scripts/drive/rows';
import { joined, withArrival } from '../../src/desk/arrivals';
import type { Arrival, Case } from '../../src/desk/case';
import { standingOf } from '../../src/desk/case-lifecycle';
import { doDeeds } from '../../src/desk/deeds';
import { openDesk } from '../../src/desk/kept-desk';
import { databaseName } from '../../src/desk/rows';
import { aCase, asked } from './people';

/** As it is brought in. */
const brought = ({ arrivals: [arrival] }: Case) => withArrival(undefined, arrival as Arrival, NOW);
const one = brought(aCase('WM-2222-2222', asked('Test Person', 'person@example.ac.uk')));
const other = brought(aCase('WM-3333-3333', asked('Other', 'other@example.ac.uk')));
const put = (row: Case, from = 0) => ({ table: 'cases', key: row.reference, from, row }) as const;
const withdrawal: Arrival = {
  way: 'mail',
  type: 'withdrawal',
  reference: one.reference,
  asked: {},
};

/** A desk with one case, which another window holds up: it keeps an older version open while a newer one is wanted. */
async function heldUp() {
  const account = crypto.randomUUID();
  const name = databaseName(account);
  const before = openDesk(Promise.resolve(account));
  await before.change([put(one)]);
  expect(await doDeeds(before, one.reference, [{ is: 'taken', who: 'Ann' }], NOW)).toBe('done');
  before.close();
  const holding = await openDB(name, 2);
  const newer = openDB(name, 3);
  const desk = openDesk(Promise.resolve(account), 50);
  await desk.ready;
  return {
    desk,
    async letGo() {
      holding.close();
      (await newer).close();
      await vi.waitFor(() => expect(desk.persistence).toBe('disk'));
    },
  };
}

test('an opening that another window holds up is not waited for, and is not called kept nowhere', async () => {
  const { desk, letGo } = await heldUp();
  expect(desk.persistence).toBe('late');
  expect(await desk.all('cases')).toEqual([]);
  expect(await desk.change([put(other)])).toBe('done');
  await letGo();
  desk.close();
});

test('once it opens, what was kept is there, what was done meanwhile is beside it, and windows hear of it', async () => {
  const { desk, letGo } = await heldUp();
  const heard = vi.fn();
  desk.watch(heard);
  await desk.change([put(other)]);
  await doDeeds(desk, other.reference, [{ is: 'noted', text: 'mine' }], NOW + 1);
  await desk.change([{ table: 'settings', key: 'me', from: 0, row: { id: 'me', version: 0 } }]);
  heard.mockClear();
  await letGo();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(undefined));
  const rows = await desk.all('cases');
  expect(rows.map(({ reference }) => reference).sort()).toEqual([one.reference, other.reference]);
  expect((await desk.get('cases', other.reference))?.history).toHaveLength(1);
  expect(await desk.get('settings', 'me')).toBeDefined();
  desk.close();
});

test('a case that was kept, and was brought in again meanwhile, is one: told all, and with all that was done', async () => {
  const { desk, letGo } = await heldUp();
  await desk.change([put(withArrival(one, withdrawal, NOW))]);
  await doDeeds(desk, one.reference, [{ is: 'noted', text: 'mine' }], NOW + 1);
  await letGo();
  const row = (await desk.get('cases', one.reference)) as Case;
  expect(row.history.map(({ is }) => is)).toEqual(['taken', 'noted']);
  expect(row.arrivals).toHaveLength(2);
  expect(standingOf(row)).toMatchObject({ who: 'Ann', withdrawn: true });
  desk.close();
});

test('a change that was made from a row of before it opened overwrites nothing of what was kept', async () => {
  const { desk, letGo } = await heldUp();
  await desk.change([put(one)]);
  // As often as what was kept will have been by then.
  for (const at of [1, 2])
    await doDeeds(desk, one.reference, [{ is: 'noted', text: 'mine' }], NOW + at);
  const seen = (await desk.get('cases', one.reference)) as Case;
  await letGo();
  expect(await desk.change([put({ ...seen, since: 1 }, seen.version)])).toBe('stale');
  expect((await desk.get('cases', one.reference))?.history).toHaveLength(3);
  desk.close();
});

test('what is asked while it is taken is answered from all of it', async () => {
  const { desk, letGo } = await heldUp();
  await desk.change([put(other)]);
  const going = letGo();
  const done: string[] = [];
  for (let i = 0; i < 20; i++) {
    done.push(await doDeeds(desk, other.reference, [{ is: 'noted', text: `${i}` }], NOW + i));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await going;
  expect(new Set(done)).toEqual(new Set(['done']));
  const notes = (await desk.get('cases', other.reference))?.history ?? [];
  expect(notes.map((note) => note.is === 'noted' && note.text)).toEqual(
    Array.from({ length: 20 }, (_, i) => `${i}`),
  );
  expect(await desk.all('cases')).toHaveLength(2);
  desk.close();
});

test('where it cannot take what was done meanwhile, nothing of it is lost, and it is said that this window alone has it', async () => {
  const { desk, letGo } = await heldUp();
  await desk.change([put(other)]);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await letGo().catch(() => undefined);
  await vi.waitFor(() => expect(desk.persistence).toBe('memory'));
  full.mockRestore();
  expect(await desk.get('cases', other.reference)).toBeDefined();
  desk.close();
});

test('two halves of a case make the same whole from either side', () => {
  const told = { ...withArrival(one, withdrawal, NOW), since: 3 };
  const done: Case = { ...one, since: 5, history: [{ is: 'taken', who: 'Ann', at: 7 }] };
  expect(joined({ ...told, version: 0 }, done)).toEqual(joined(done, { ...told, version: 0 }));
});

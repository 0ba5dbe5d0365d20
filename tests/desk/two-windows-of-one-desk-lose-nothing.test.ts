import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { NOW, seeded } from '../../scripts/drive/rows';
import type { Case, Deed } from '../../src/desk/case';
import { standingOf } from '../../src/desk/case-lifecycle';
import { doDeeds } from '../../src/desk/deeds';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { databaseName } from '../../src/desk/rows';
import { aCase, asked, reference } from './people';

const ROUNDS = process.env.WAYMARK_SOAK ? 300 : 10;

const one = aCase('WM-2222-2222', asked('Test Person', 'person@example.ac.uk'));
const put = (row: Case, from = row.version) =>
  ({ table: 'cases', key: row.reference, from, row }) as const;
const name = () => crypto.randomUUID();
const windowsOf = (account: string, many: number): KeptDesk[] =>
  Array.from({ length: many }, () => openDesk(Promise.resolve(account)));

test('a change that was made from an old version of a row changes nothing, and says so', async () => {
  const [a, b] = windowsOf(name(), 2) as [KeptDesk, KeptDesk];
  expect(await a.change([put(one)])).toBe('done');
  const seen = (await b.get('cases', one.reference)) as Case;
  expect(seen.version).toBe(1);
  expect(await a.change([put({ ...seen, since: 5 })])).toBe('done');
  expect(await b.change([put({ ...seen, since: 6 })])).toBe('stale');
  expect(await b.change([put(one, 0)])).toBe('stale');
  expect(await b.get('cases', one.reference)).toMatchObject({ since: 5, version: 2 });
  a.close();
  b.close();
});

test('of a change of several rows all are written, or none', async () => {
  const [desk] = windowsOf(name(), 1) as [KeptDesk];
  const other = aCase('WM-3333-3333', asked('Other', 'other@example.ac.uk'));
  await desk.change([put(one)]);
  expect(await desk.change([put(other), put(one, 7)])).toBe('stale');
  expect(await desk.all('cases')).toHaveLength(1);
  expect(await desk.change([put(other), { table: 'cases', key: one.reference, from: 1 }])).toBe(
    'done',
  );
  expect((await desk.all('cases')).map(({ reference: key }) => key)).toEqual([other.reference]);
  desk.close();
});

test(`${ROUNDS} times, windows do things with one case at once: each is in its history once, and none that may not be`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const random = seeded(round);
    const windows = windowsOf(name(), 3);
    await windows[0]?.change([put(one)]);
    const deeds: Deed[] = Array.from({ length: 12 }, (_, i) =>
      random() < 0.3
        ? { is: 'proposed', person: `p${i}`, name: `P${i}`, ticked: [] }
        : { is: 'noted', text: `note ${i}` },
    );
    const done = await Promise.all(
      deeds.map((deed, i) => doDeeds(windows[i % 3] as KeptDesk, one.reference, [deed], NOW + i)),
    );
    const kept = (await windows[1]?.get('cases', one.reference)) as Case;
    const told = kept.history.map((event) => (event.is === 'noted' ? event.text : event.is));
    const notes = deeds.flatMap((deed) => (deed.is === 'noted' ? [deed.text] : []));
    expect(told.filter((text) => text !== 'proposed').sort()).toEqual(notes.sort());
    const proposals = deeds.map((deed, i) => deed.is === 'proposed' && done[i]).filter(Boolean);
    expect(proposals.filter((is) => is === 'done')).toHaveLength(Math.min(1, proposals.length));
    expect(proposals.every((is) => is === 'done' || is === 'not-now')).toBe(true);
    expect(kept.version).toBe(1 + done.filter((is) => is === 'done').length);
    for (const desk of windows) desk.close();
  }
});

test('a window hears what another changed, and which rows', async () => {
  const [a, b] = windowsOf(name(), 2) as [KeptDesk, KeptDesk];
  await Promise.all([a.ready, b.ready]);
  const heard = vi.fn();
  b.watch(heard);
  await a.change([put(one)]);
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledWith([{ table: 'cases', key: one.reference }]),
  );
  a.close();
  b.close();
});

test('where nobody says who this is, everything works in this window, and that is said', async () => {
  const anonymous = openDesk(Promise.resolve(undefined));
  const failing = openDesk(Promise.reject(new Error('no')));
  for (const desk of [anonymous, failing]) {
    await desk.ready;
    expect(desk.persistence).toBe('memory');
    expect(await desk.change([put(one)])).toBe('done');
    expect(await doDeeds(desk, one.reference, [{ is: 'taken', who: 'Ann' }], NOW)).toBe('done');
    expect(standingOf((await desk.get('cases', one.reference)) as Case).who).toBe('Ann');
    expect(await desk.change([put(one, 0)])).toBe('stale');
    desk.close();
  }
});

test('a desk that a newer Waymark wrote is opened as it is', async () => {
  const account = name();
  const [first] = windowsOf(account, 1) as [KeptDesk];
  await first.change([put(one)]);
  first.close();
  const newer = await openDB(databaseName(account), 9, {
    upgrade: (db) => void db.createObjectStore('later'),
  });
  newer.close();
  const [desk] = windowsOf(account, 1) as [KeptDesk];
  expect(await desk.all('cases')).toHaveLength(1);
  expect(desk.persistence).toBe('disk');
  desk.close();
});

test('what cannot be written, as on a full disk, is said, and the row stays as it was', async () => {
  const [desk] = windowsOf(name(), 1) as [KeptDesk];
  await desk.change([put(one)]);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await doDeeds(desk, one.reference, [{ is: 'noted', text: 'x' }], NOW)).toBe('failed');
  full.mockRestore();
  expect((await desk.get('cases', one.reference))?.history).toEqual([]);
  expect(await doDeeds(desk, one.reference, [{ is: 'noted', text: 'x' }], NOW)).toBe('done');
  desk.close();
});

test('a database that was deleted under it is opened anew, and that it is empty is said', async () => {
  const account = name();
  const [desk] = windowsOf(account, 1) as [KeptDesk];
  await desk.change([put(one)]);
  expect(desk.emptied).toBe(false);
  // As where somebody clears what sites keep: it asks the page to let go, and the page does.
  await deleteDB(databaseName(account));
  expect(await desk.all('cases')).toEqual([]);
  expect([desk.persistence, desk.emptied]).toEqual(['disk', true]);
  expect(await desk.change([put(one)])).toBe('done');
  desk.close();
});

test('two people at one browser have a desk each', async () => {
  const [a] = windowsOf(name(), 1) as [KeptDesk];
  const [b] = windowsOf(name(), 1) as [KeptDesk];
  await a.change([put(one), put(aCase(reference(5), asked('B', 'b@example.ac.uk')))]);
  expect(await b.all('cases')).toEqual([]);
  a.close();
  b.close();
});

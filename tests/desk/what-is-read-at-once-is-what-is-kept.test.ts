import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { NOW, seeded } from '../../scripts/drive/rows';
import { type BundleSchema, makeBundle } from '../../src/desk/bundle';
import type { Case } from '../../src/desk/case';
import { doDeeds } from '../../src/desk/deeds';
import { forget, forgettingOf } from '../../src/desk/forget';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { databaseName } from '../../src/desk/rows';
import { aCase, asked, reference } from './people';

const ROUNDS = process.env.WAYMARK_SOAK ? 200 : 10;
const MANY = 600;

const put = (row: Case) =>
  ({ table: 'cases', key: row.reference, from: row.version, row }) as const;
const newCase = (n: number) => aCase(reference(n), asked(`Person ${n}`, `p${n}@example.ac.uk`));
const byReference = (rows: readonly Case[]) =>
  [...rows].sort((a, b) => (a.reference < b.reference ? -1 : 1));

interface Around {
  readonly account: string;
  readonly desk: KeptDesk;
  /** The same database, for somebody who knows nothing of the desk. */
  readonly raw: IDBPDatabase<BundleSchema>;
}

async function open(): Promise<Around> {
  const account = crypto.randomUUID();
  const desk = openDesk(Promise.resolve(account));
  await desk.ready;
  return { account, desk, raw: await openDB<BundleSchema>(databaseName(account)) };
}
function close({ desk, raw }: Around): void {
  desk.close();
  raw.close();
}

/** Everything in the database, as text. */
async function dump(raw: IDBPDatabase<BundleSchema>): Promise<string> {
  const names = [...raw.objectStoreNames];
  return JSON.stringify(await Promise.all(names.map((name) => raw.getAll(name))));
}

test(`${ROUNDS} times, two windows change cases while they are put together: what is read is always what the rows say`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const random = seeded(round);
    const around = await open();
    const { account, desk, raw } = around;
    const other = openDesk(Promise.resolve(account));
    const windows = [desk, other];
    await desk.change(Array.from({ length: 12 }, (_, n) => put(newCase(n))));
    const step = async (i: number) => {
      const window = windows[i % 2] as KeptDesk;
      const key = reference(Math.floor(random() * 14));
      const row = await window.get('cases', key);
      const what = random();
      if (what < 0.3) await makeBundle(raw);
      else if (what < 0.4 && row) await window.change([{ table: 'cases', key, from: row.version }]);
      else if (row) await doDeeds(window, key, [{ is: 'noted', text: `${i}` }], NOW + i);
      else await window.change([put({ ...newCase(0), reference: key })]);
    };
    for (let i = 0; i < 30; i += 3) {
      await Promise.all([step(i), step(i + 1), step(i + 2)]);
      const rows = await raw.getAll('cases');
      for (const window of windows)
        expect(byReference(await window.all('cases'))).toEqual(byReference(rows));
    }
    other.close();
    close(around);
  }
});

test('thousands are put together by themselves, and read from there', async () => {
  const around = await open();
  const { desk, raw } = around;
  await desk.change(Array.from({ length: MANY }, (_, n) => put(newCase(n))));
  expect(await desk.all('cases')).toHaveLength(MANY);
  await vi.waitFor(async () => expect(await raw.count('bundle')).toBe(1), { timeout: 10_000 });
  const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect(await desk.all('cases')).toHaveLength(MANY);
  expect(whole).not.toHaveBeenCalled();
  whole.mockRestore();
  close(around);
}, 20_000);

test('of whoever is forgotten nothing stays in it, also where they are only named', async () => {
  const around = await open();
  const { desk, raw } = around;
  const named = newCase(2);
  await desk.change([put(newCase(1)), put(named), put(newCase(3))]);
  await doDeeds(desk, named.reference, [{ is: 'noted', text: 'Ask Zelda Quill first' }], NOW);
  await makeBundle(raw);
  expect(await dump(raw)).toContain('Zelda');
  const [cases, people, settings] = await Promise.all([
    desk.all('cases'),
    desk.all('people'),
    desk.all('settings'),
  ]);
  const who = { name: 'Zelda Quill', email: '' };
  const going = forgettingOf(who, { cases, people, settings }, () => crypto.randomUUID());
  expect(await forget(desk, going)).toBe('done');
  expect(await dump(raw)).not.toContain('Zelda');
  // And of a case that went.
  await makeBundle(raw);
  const [first] = byReference(await desk.all('cases'));
  await desk.change([{ table: 'cases', key: first?.reference ?? '', from: first?.version ?? 0 }]);
  expect(await dump(raw)).not.toContain(first?.reference);
  close(around);
});

test('where the browser lost it, the rows are read one by one, and it is let go', async () => {
  const around = await open();
  const { desk, raw } = around;
  await desk.change([put(newCase(1)), put(newCase(2))]);
  await makeBundle(raw);
  const get = IDBObjectStore.prototype.get;
  const lost = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    if (this.name === 'bundle') throw new DOMException('gone', 'NotReadableError');
    return get.call(this, key);
  });
  expect(await desk.all('cases')).toHaveLength(2);
  lost.mockRestore();
  expect(await raw.count('bundle')).toBe(0);
  close(around);
});

test('a desk that was kept before there was such a thing is opened with all that is in it', async () => {
  const account = crypto.randomUUID();
  const before = await openDB(databaseName(account), 1, {
    upgrade(db) {
      db.createObjectStore('cases', { keyPath: 'reference' });
      db.createObjectStore('people', { keyPath: 'id' });
      db.createObjectStore('settings', { keyPath: 'id' });
    },
  });
  await before.put('cases', { ...newCase(1), version: 1 });
  before.close();
  const desk = openDesk(Promise.resolve(account));
  expect(await desk.all('cases')).toHaveLength(1);
  expect(desk.emptied).toBe(false);
  expect(await doDeeds(desk, reference(1), [{ is: 'noted', text: 'x' }], NOW)).toBe('done');
  desk.close();
});

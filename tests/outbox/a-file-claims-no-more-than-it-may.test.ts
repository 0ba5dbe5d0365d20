import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { aRequest, NOW, webhook } from '../../scripts/drive/rows';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import shipped from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { needsPerson } from '../../src/request/actions';
import type { Request } from '../../src/request/request';
import { wireOf } from '../../src/request/wire';
import { wireSchema } from '../../src/request/wire-schema';
import { openStore, type Store } from '../../src/store/store';

const pack = { ...shipped, routes: [webhook(), ...shipped.routes] } as unknown as Pack;
const device = async (...rows: Request[]): Promise<Store> => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  return store;
};
/** The file that a device with those rows writes, as data to be forged. */
const file = async (...rows: object[]) =>
  JSON.parse(await exportData(await device(...(rows as Request[])), NOW));
const bring = (to: Store, forged: unknown) =>
  importData(to, JSON.stringify(forged), NOW, pack, { signIn: false });

test('one id in two cases is one request, also where it is here already or names what it takes back', async () => {
  const row = aRequest({ id: 'abcdef12-3456-4789-8abc-def123456789' });
  const forged = await file(row);
  const loud = { ...forged.requests[0], id: row.id.toUpperCase() };
  forged.requests.push(loud);
  const to = await device();
  expect(await bring(to, forged)).toEqual({ ok: true, added: 1, known: 1 });
  expect((await to.all('requests')).map((one) => one.id)).toEqual([row.id]);
  const takesBack = aRequest({ withdraws: row.id.toUpperCase() });
  await bring(to, await file(takesBack));
  expect((await to.get('requests', takesBack.id))?.withdraws).toBe(row.id);
});

test('no file ends in silence what has yet to be sent from here: the person is asked', async () => {
  const row = aRequest();
  for (const state of ['delivered', 'told', 'withdrawn'] as const) {
    for (const changedAt of [0, NOW + 10 ** 9]) {
      const to = await device(row);
      const forged = await file({ ...row, state, changedAt });
      delete forged.requests[0].asksAt;
      await bring(to, forged);
      const after = (await to.get('requests', row.id)) as Request;
      expect([after.state, after.reason], state).toEqual(['uncertain', 'imported']);
      expect(needsPerson(after, NOW)).toBe(true);
    }
  }
});

test('of a request that is here, a file changes neither the words, nor who asks, nor where it goes', async () => {
  const states = ['ready', 'refused', 'uncertain', 'waiting'] as const;
  for (const state of states) {
    for (const claimed of ['delivered', 'refused', 'waiting', 'ready', 'uncertain'] as const) {
      const { dueAt: _, ...rest } = aRequest({ state });
      const to = await device(rest);
      const evil = {
        ...rest,
        state: claimed,
        changedAt: NOW + 1000,
        createdAt: 1,
        answers: { ...rest.answers, name: 'Evil', email: 'evil@example.org', kind: 'mentoring' },
        labels: { ...rest.labels, unit: 'Evil' },
        message: { subject: 'Evil', body: 'Evil' },
        route: { id: 'team-email' },
      };
      await bring(to, await file(evil));
      const after = await to.get('requests', rest.id);
      const kept = ({ answers, labels, message, route, createdAt }: Request) => ({
        answers,
        labels,
        message,
        route,
        createdAt,
      });
      expect(kept(after as Request), `${state}, ${claimed}`).toEqual(kept(rest));
    }
  }
});

/** Values at and past each edge, for any member of a request in a file. */
const long = (max: number) => fc.constantFrom('', 'x', 'x'.repeat(max), 'x'.repeat(max + 1));
const lists = (one: unknown) =>
  fc.constantFrom(0, 1, 6, 7, 8, 9, 20, 21, 60, 61, 500).map((n) => Array(n).fill(one));
const time = fc.constantFrom(
  0,
  1,
  NOW,
  Date.UTC(9999, 11, 30),
  Date.UTC(9999, 11, 31, 23),
  Date.UTC(10_000, 0, 2),
  8.64e15,
);
const all = {
  createdAt: time,
  changedAt: time,
  replyBy: time,
  asksAt: time,
  name: long(200),
  email: long(254),
  change: long(4000),
  unit: long(48),
  topics: lists('t'),
  meeting: lists('m'),
  unitLabel: long(200),
  topicLabels: lists('Topic'),
  meetingLabels: lists('Meeting'),
  extra: lists({ id: 'e', label: 'E', value: 'v' }),
  subject: long(400),
  body: long(30_000),
};
/** A few of them at a time: with all at once hardly any file is taken. */
const edges = fc
  .subarray(Object.keys(all) as (keyof typeof all)[], { minLength: 1, maxLength: 2 })
  .chain((names) =>
    fc.record<Partial<Values>>(Object.fromEntries(names.map((name) => [name, all[name]]))),
  );
type Values = {
  [K in keyof typeof all]: (typeof all)[K] extends fc.Arbitrary<infer V> ? V : never;
};

test('whatever a file holds, what is taken from it can be sent as the contract says', async () => {
  const row = aRequest({ replyBy: NOW, state: 'waiting' });
  const [good] = (await file(row)).requests;
  const { readExport } = await import('../../src/outbox/import-schema');
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(edges, async (e) => {
      const forged = {
        ...good,
        createdAt: e.createdAt ?? good.createdAt,
        changedAt: e.changedAt ?? good.changedAt,
        replyBy: e.replyBy ?? good.replyBy,
        ...(e.asksAt === undefined ? {} : { asksAt: e.asksAt }),
        answers: {
          ...good.answers,
          name: e.name ?? 'N',
          email: e.email ?? 'e@example.org',
          change: e.change ?? 'c',
          unit: e.unit ?? 'u',
          topics: e.topics ?? [],
          meeting: e.meeting ?? [],
        },
        labels: {
          unit: e.unitLabel ?? 'U',
          topics: e.topicLabels ?? [],
          meeting: e.meetingLabels ?? [],
          extra: e.extra ?? [],
        },
        message: { subject: e.subject ?? 's', body: e.body ?? 'b' },
      };
      const text = JSON.stringify({ format: 'waymark.export/1', requests: [forged] });
      const [read] = readExport(text) ?? [];
      if (!read) return;
      taken++;
      const to = await device();
      await bring(to, JSON.parse(text));
      const [kept] = await to.all('requests');
      expect(v.safeParse(wireSchema, wireOf(kept as Request)).issues).toBeUndefined();
      to.close();
    }),
    { numRuns: 300 },
  );
  expect(taken, 'some are good').toBeGreaterThan(50);
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, email, NOW, webhook } from '../../scripts/drive/rows';
import { exportCsv, exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import shipped from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { confirmSent, reroute, withdraw } from '../../src/request/actions';
import type { Request } from '../../src/request/request';
import { openStore, type Store } from '../../src/store/store';

const NO_SIGN_IN = { signIn: false };
const pack = shipped as unknown as Pack;
const device = async (...rows: Request[]): Promise<Store> => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  return store;
};

test('from one device to another: each once, however often, and the newer state stays', async () => {
  const delivered = aRequest({ state: 'delivered', dueAt: undefined });
  const told = aRequest({ state: 'told', dueAt: undefined, changedAt: NOW + 5 });
  const from = await device(delivered, told);
  const to = await device({ ...told, state: 'ready', changedAt: NOW });
  const file = await exportData(from, NOW);
  expect(await importData(to, file, NOW + 10, pack, NO_SIGN_IN)).toEqual({
    ok: true,
    added: 2,
    known: 0,
  });
  expect(await importData(to, file, NOW + 10, pack, NO_SIGN_IN)).toEqual({
    ok: true,
    added: 0,
    known: 2,
  });
  expect(await to.count('requests')).toBe(2);
  expect((await to.get('requests', told.id))?.state).toBe('told');
});

test('what the other device had yet to send is for the person to decide, and goes where the pack says', async () => {
  const waiting = aRequest({ route: webhook('https://elsewhere.example/take') });
  const to = await device();
  await importData(to, await exportData(await device(waiting), NOW), NOW, pack, NO_SIGN_IN);
  const row = (await to.get('requests', waiting.id)) as Request;
  expect([row.state, row.reason, row.dueAt]).toEqual(['uncertain', 'imported', undefined]);
  expect(JSON.stringify(row.route)).not.toContain('elsewhere.example');
});

test('one handed over there, that we would send here, is for the person too: it may have been sent', async () => {
  const route = { ...webhook(), id: 'ours' };
  const signIn = { clientId: 'c', tenant: 't', scope: 's' };
  const needs = { ...webhook(), id: 'signed', signIn, fallback: 'ours' };
  const here = { ...pack, routes: [needs, route] } as unknown as Pack;
  const ready = aRequest({ state: 'ready', route: email, dueAt: undefined, asksAt: NOW });
  const to = await device();
  await importData(to, await exportData(await device(ready), NOW), NOW, here, NO_SIGN_IN);
  const row = (await to.get('requests', ready.id)) as Request;
  expect([row.state, row.reason, row.route.id]).toEqual(['uncertain', 'imported', 'ours']);
});

/** What becomes of `here` when a file comes that says `there` of the same request. */
async function met(here: Partial<Request>, there: Partial<Request>, more: Request[] = []) {
  const id = here.id ?? crypto.randomUUID();
  const row = (over: Partial<Request>) => {
    const { dueAt, ...rest } = aRequest({ id, dueAt: undefined, ...over });
    return dueAt === undefined ? rest : { ...rest, dueAt };
  };
  const to = await device(row(here));
  const from = await device(row({ changedAt: NOW + 1000, ...there }), ...more);
  await importData(to, await exportData(from, NOW), NOW + 2000, pack, NO_SIGN_IN);
  const found = (await to.get('requests', id)) as Request;
  return [found.state, found.dueAt];
}

test('what ended on the other device is not sent from here by itself any more, whatever its clock said; the person says', async () => {
  const waiting = { state: 'waiting', dueAt: NOW } as const;
  for (const state of ['delivered', 'told', 'withdrawn'] as const) {
    expect(await met(waiting, { state, changedAt: NOW - 1000 })).toEqual(['uncertain', undefined]);
    const refused = { state: 'refused' } as const;
    expect(await met(refused, { state, changedAt: NOW - 1000 })).toEqual([state, undefined]);
  }
  // Being sent here at this moment: what comes of it is known here first.
  const sending = { state: 'sending', dueAt: NOW + 1000 } as const;
  expect(await met(sending, { state: 'delivered' })).toEqual(['sending', NOW + 1000]);
});

test('a file never hides what left from here, nor that it arrived', async () => {
  const there = ['ready', 'refused', 'waiting', 'uncertain', 'withdrawn'] as const;
  for (const state of there) {
    expect(await met({ state: 'uncertain' }, { state, route: email })).toEqual([
      'uncertain',
      undefined,
    ]);
    expect((await met({ state: 'delivered' }, { state, route: email }))[0]).toBe('delivered');
  }
  const left = { state: 'waiting', left: true, dueAt: NOW } as const;
  expect(await met(left, { state: 'ready', route: email })).toEqual(['waiting', NOW]);
});

test('taken back on the other device with a message that says so: taken back here too', async () => {
  const id = crypto.randomUUID();
  const notice = aRequest({ withdraws: id, route: email, state: 'ready', dueAt: undefined });
  const gone = { id, state: 'withdrawn' } as const;
  expect(await met({ id, state: 'uncertain' }, gone, [notice])).toEqual(['withdrawn', undefined]);
});

test('one from a clock that was ahead is not kept here for longer than its time', async () => {
  const ahead = NOW + 5000 * 86_400_000;
  const row = aRequest({ state: 'told', route: email, createdAt: ahead, changedAt: ahead });
  const to = await device();
  await importData(to, await exportData(await device(row), NOW), NOW, pack, NO_SIGN_IN);
  expect((await to.get('requests', row.id))?.keepUntil).toBe(NOW + 90 * 86_400_000);
});

test('one that was ready there may have been sent since: it is not sent by another way, nor taken back in silence', async () => {
  const ready = aRequest({ state: 'ready', route: email, dueAt: undefined, asksAt: NOW });
  const to = await device();
  const mail = { ...pack, routes: [email] } as unknown as Pack;
  await importData(to, await exportData(await device(ready), NOW), NOW, mail, NO_SIGN_IN);
  const row = (await to.get('requests', ready.id)) as Request;
  expect(row.state).toBe('ready');
  expect(reroute(row, webhook(), NOW)).toBeUndefined();
  const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
  expect(withdraw(row, message, NOW)?.notice?.state).toBe('ready');
  expect(confirmSent(row, NOW)?.state).toBe('told');
});

test('one that was refused there can be sent again there: it is not called refused here', async () => {
  const refused = aRequest({ state: 'refused', dueAt: undefined });
  const to = await device();
  await importData(to, await exportData(await device(refused), NOW), NOW, pack, NO_SIGN_IN);
  const row = (await to.get('requests', refused.id)) as Request;
  expect([row.state, row.reason, row.asksAt]).toEqual(['uncertain', 'imported', NOW]);
});

test('a file that is not wholly right brings in nothing', async () => {
  const good = JSON.parse(await exportData(await device(aRequest()), NOW));
  const bad = [
    'not json',
    '[]',
    '{"format":"waymark.export/2","requests":[]}',
    JSON.stringify({ ...good, requests: [...good.requests, { id: 'x' }] }),
    JSON.stringify({ ...good, requests: [{ ...good.requests[0], reference: 'WM-AAAA-AAAA' }] }),
  ];
  for (const text of bad) {
    const to = await device();
    expect(await importData(to, text, NOW, pack, NO_SIGN_IN)).toEqual({ ok: false });
    expect(await to.count('requests')).toBe(0);
  }
});

test('the CSV has a line for each, and no formulas', async () => {
  const row = aRequest();
  const csv = await exportCsv(
    await device({ ...row, answers: { ...row.answers, name: '=cmd()' } }),
  );
  expect(csv).toContain(`"'=cmd()"`);
  expect(csv.trim().split('\r\n')).toHaveLength(2);
});

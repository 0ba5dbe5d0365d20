/** Two windows show the same draft; each has a autosave and a store of its own, over one database. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { type DraftAutosave, draftAutosave } from '../../src/ask/draft-autosave';
import { send } from '../../src/outbox/send';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { referenceFor } from '../../src/request/request';
import { TABLES } from '../../src/store/schema';
import { openStore, type Store } from '../../src/store/store';
import { pack } from '../outbox/devices';

const NEVER_ASKED = {
  signIn: undefined,
  wake: undefined,
  requestPermission: async () => true,
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 40));
const typed = (change: string) => ({ ...EMPTY_ANSWERS, name: 'T', change });

/** As `use-draft.ts` has it: whatever is announced is read. */
function aWindow(account: string): { readonly store: Store; readonly autosave: DraftAutosave } {
  const store = openStore({ account: Promise.resolve(account) });
  const autosave = draftAutosave(store, Date.now);
  store.watch(TABLES, () => void autosave.read());
  return { store, autosave };
}
async function twoWindows() {
  const account = crypto.randomUUID();
  const [a, b] = [aWindow(account), aWindow(account)];
  await Promise.all([a.store.ready, b.store.ready]);
  a.autosave.change(typed('One wish'));
  await vi.waitFor(() => expect(b.autosave.answers?.change).toBe('One wish'), 10_000);
  await settle();
  return { a, b };
}
/** As Review sends it. */
const press = ({ store, autosave }: ReturnType<typeof aWindow>) => {
  const { request: id, at, answers = EMPTY_ANSWERS, keeps: kept } = autosave;
  const message = { subject: referenceFor(id), body: answers.change };
  const reviewed = { id, at, kept, answers: { ...answers, kind: 'coaching' }, message } as const;
  return send(reviewed, { host: NEVER_ASKED, store, pack, say: String, now: Date.now });
};

test('Send pressed in two windows at once makes one request, and the later one hears of it', async () => {
  const { a, b } = await twoWindows();
  const results = await Promise.all([press(a), press(b)]);
  expect(results.filter((result) => result === 'sent')).toHaveLength(1);
  const rows = await a.store.all('requests');
  expect(rows).toHaveLength(1);
  expect(await a.store.count('drafts')).toBe(0);
  // Both know which it was.
  expect(results).toContainEqual(expect.objectContaining({ id: rows[0]?.id }));
});

test('also where the draft is not kept on this device', async () => {
  const { a, b } = await twoWindows();
  await Promise.all([a.autosave.keep(false), b.autosave.keep(false)]);
  await press(a);
  expect(await press(b)).toBe('sent');
  expect(await a.store.count('requests')).toBe(1);
});

test('typing in one window while the other sends ends in the request or in the draft, never in both', async () => {
  const ends = new Set<string>();
  for (let round = 0; round < 12; round++) {
    const { a, b } = await twoWindows();
    const sending = press(a);
    for (let turn = 0; turn < round; turn++) await new Promise((go) => setImmediate(go));
    // As a form does that has yet to show that it was sent.
    if (b.autosave.answers) b.autosave.change(typed('One wish!'));
    const result = await sending;
    await settle();
    const [row] = await a.store.all('requests');
    const draft = await b.store.get('drafts', 'draft');
    if (result === 'changed') {
      expect([row, draft?.answers.change]).toEqual([undefined, 'One wish!']);
    } else {
      expect([row?.answers.change, draft, b.autosave.answers]).toEqual([
        'One wish',
        undefined,
        undefined,
      ]);
      expect(b.autosave.ended).toBe(row?.id);
    }
    ends.add(result === 'changed' ? 'draft' : 'request');
    a.store.close();
    b.store.close();
  }
  expect([...ends].sort()).toEqual(['draft', 'request']);
});

test('what was changed in another window since the review is not sent as it was: it is reviewed again', async () => {
  const { a, b } = await twoWindows();
  const before = { ...a.autosave, request: a.autosave.request, at: a.autosave.at, keeps: true };
  b.autosave.change(typed('Another wish'));
  await settle();
  expect(await press({ store: a.store, autosave: { ...before, answers: typed('One wish') } })).toBe(
    'changed',
  );
  expect(await a.store.count('requests')).toBe(0);
  await a.autosave.read();
  expect(a.autosave.answers?.change).toBe('Another wish');
  expect(await press(a)).toMatchObject({ message: { body: 'Another wish' } });
});

test('what was thrown away in another window is not sent', async () => {
  const { a, b } = await twoWindows();
  const before = { ...a.autosave, request: a.autosave.request, at: a.autosave.at, keeps: true };
  await b.autosave.discard();
  expect(await press({ store: a.store, autosave: { ...before, answers: typed('One wish') } })).toBe(
    'gone',
  );
  expect(await a.store.count('requests')).toBe(0);
});

test('thrown away in one window while the other types, it does not come back', async () => {
  const { a, b } = await twoWindows();
  const going = a.autosave.discard();
  b.autosave.change(typed('One wish!'));
  await going;
  await settle();
  expect(await b.store.get('drafts', 'draft')).toBeUndefined();
  expect(b.autosave.answers).toBeUndefined();
});

test('a draft of the first releases, which had no id of its own, makes one request of two windows', async () => {
  const account = crypto.randomUUID();
  const [a, b] = [aWindow(account), aWindow(account)];
  await a.store.putBeforeUnload('drafts', { id: 'draft', answers: typed('From before'), at: 1 });
  await settle();
  await vi.waitFor(() => expect(a.autosave.request).toBe(b.autosave.request), 10_000);
  expect(await Promise.all([press(a), press(b)])).toContain('sent');
  expect(await a.store.count('requests')).toBe(1);
});

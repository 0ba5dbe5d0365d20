import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftAutosave } from '../../src/ask/draft-autosave';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { openStore } from '../../src/store/store';
import { aSafeCopy, copiesIn } from '../store/copy';

const open = (name = crypto.randomUUID()) => openStore({ account: Promise.resolve(name) });
const typed = (change: string) => ({ ...EMPTY_ANSWERS, change });
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

test('the first keystroke is stored, and the last one too, however fast they come', async () => {
  const store = open();
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  for (const text of ['I', 'I w', 'I wa', 'I want to lead']) autosave.change(typed(text));
  await settle();
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('I want to lead');
  expect(autosave.state).toBe('saved');
});

test('a flush writes what a write in flight has not', async () => {
  const store = open();
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.change(typed('a'));
  autosave.change(typed('ab'));
  autosave.flush();
  await settle();
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('ab');
});

test('another window reads it, and sees it go when it is sent', async () => {
  const account = crypto.randomUUID();
  const [here, there] = [open(account), open(account)];
  await Promise.all([here.ready, there.ready]);
  const writer = draftAutosave(here, Date.now);
  const reader = draftAutosave(there, Date.now);
  writer.change(typed('from the other window'));
  await settle();
  await reader.read();
  expect(reader.answers?.change).toBe('from the other window');
  await here.change(['drafts'], async (rows) => rows.remove('drafts', 'draft'));
  await reader.read();
  expect(reader.answers).toBeUndefined();
});

test('a draft that is not to be kept is nowhere but in the window', async () => {
  const store = open();
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.change(typed('first'));
  await settle();
  await autosave.keep(false);
  expect(autosave.keeps).toBe(false);
  autosave.change(typed('second'));
  await settle();
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  expect(autosave.answers?.change).toBe('second');
  expect(autosave.state).toBe('window');
});

test('a clock that goes back does not make a new text older than the one before', async () => {
  const store = open();
  await store.ready;
  let now = 1_000_000;
  const autosave = draftAutosave(store, () => now);
  autosave.change(typed('before'));
  now -= 500_000;
  autosave.change(typed('after'));
  await settle();
  expect(await store.get('drafts', 'draft')).toMatchObject({
    at: 1_000_001,
    answers: { change: 'after' },
  });
});

test('what the host knows of the person is not stored until they type', async () => {
  const store = open();
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.suggest({ ...EMPTY_ANSWERS, name: 'A name' });
  await settle();
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  expect(autosave.answers?.name).toBe('A name');
});

test('what the host knows is never called saved, and stays when something else changes', async () => {
  const store = open();
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.suggest({ ...EMPTY_ANSWERS, name: 'A name' });
  for (let i = 0; i < 2; i++) await autosave.read();
  expect(autosave.state).toBe('idle');
  expect(autosave.answers?.name).toBe('A name');
});

test('it is not called saved before the database is there', async () => {
  let opened = (_: string) => {};
  const store = openStore({
    account: new Promise((resolve) => {
      opened = resolve;
    }),
    limit: 10_000,
  });
  const autosave = draftAutosave(store, Date.now);
  autosave.change(typed('early'));
  await settle();
  expect(autosave.state).toBe('saving');
  opened(crypto.randomUUID());
  await store.ready;
  await autosave.read();
  expect(autosave.state).toBe('saved');
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('early');
});

test('a database that comes late keeps what was in it, where the newer draft says nothing', async () => {
  const account = crypto.randomUUID();
  const before = open(account);
  await before.ready;
  const earlier = {
    ...EMPTY_ANSWERS,
    name: 'A name',
    change: 'the older words',
    topics: ['career'],
  };
  await before.putBeforeUnload('drafts', { id: 'draft', answers: earlier, at: 1 });
  before.close();
  let opened = (_: string) => {};
  const store = openStore({
    account: new Promise((resolve) => {
      opened = resolve;
    }),
    limit: 10,
  });
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.change(typed('the newer words'));
  await settle();
  expect(autosave.state).toBe('window');
  opened(account);
  await new Promise<void>((resolve) =>
    store.watch([], () => store.persistence === 'persistent' && resolve()),
  );
  await autosave.read();
  expect(autosave.state).toBe('saved');
  expect(autosave.answers).toEqual({ ...earlier, change: 'the newer words' });
});

test('thrown away while it is being written, it does not come back from the safe copy', async () => {
  const safeCopy = aSafeCopy();
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()), safeCopy });
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.change(typed('not to be kept'));
  await autosave.discard();
  await settle();
  expect(autosave.state).toBe('idle');
  expect(copiesIn(safeCopy)).toEqual([]);
});

test('once it is sent, a write that ends later does not say that a draft is saved', async () => {
  const store = open();
  await store.ready;
  const autosave = draftAutosave(store, Date.now);
  autosave.change(typed('sent'));
  autosave.forget();
  await settle();
  expect(autosave.state).toBe('idle');
});

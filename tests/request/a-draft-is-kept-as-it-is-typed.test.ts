import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { draftKeeper } from '../../src/request/draft';
import { EMPTY_ANSWERS } from '../../src/request/request';
import { openStore } from '../../src/store/store';

const open = (name = crypto.randomUUID()) => openStore({ account: Promise.resolve(name) });
const typed = (change: string) => ({ ...EMPTY_ANSWERS, change });
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

test('the first keystroke is stored, and the last one too, however fast they come', async () => {
  const store = open();
  await store.ready;
  const keeper = draftKeeper(store, Date.now);
  for (const text of ['I', 'I w', 'I wa', 'I want to lead']) keeper.change(typed(text));
  await settle();
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('I want to lead');
  expect(keeper.state).toBe('saved');
});

test('a flush writes what a write in flight has not', async () => {
  const store = open();
  await store.ready;
  const keeper = draftKeeper(store, Date.now);
  keeper.change(typed('a'));
  keeper.change(typed('ab'));
  keeper.flush();
  await settle();
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('ab');
});

test('another window reads it, and sees it go when it is sent', async () => {
  const account = crypto.randomUUID();
  const [here, there] = [open(account), open(account)];
  await Promise.all([here.ready, there.ready]);
  const writer = draftKeeper(here, Date.now);
  const reader = draftKeeper(there, Date.now);
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
  const keeper = draftKeeper(store, Date.now);
  keeper.change(typed('first'));
  await settle();
  await keeper.keep(false);
  keeper.change(typed('second'));
  await settle();
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  expect(keeper.answers?.change).toBe('second');
  expect(keeper.state).toBe('window');
});

test('a clock that goes back does not make a new text older than the one before', async () => {
  const store = open();
  await store.ready;
  let now = 1_000_000;
  const keeper = draftKeeper(store, () => now);
  keeper.change(typed('before'));
  now -= 500_000;
  keeper.change(typed('after'));
  await settle();
  expect(await store.get('drafts', 'draft')).toMatchObject({
    at: 1_000_001,
    answers: { change: 'after' },
  });
});

test('what the host knows of the person is not stored until they type', async () => {
  const store = open();
  await store.ready;
  const keeper = draftKeeper(store, Date.now);
  keeper.suggest({ ...EMPTY_ANSWERS, name: 'A name' });
  await settle();
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  expect(keeper.answers?.name).toBe('A name');
});

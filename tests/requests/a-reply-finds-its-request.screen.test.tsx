import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest, overdue } from '../../scripts/drive/rows';
import type { Host } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { DAY } from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';
import { RequestList } from '../../src/requests/RequestList';
import type { Store } from '../../src/store/store';
import { en } from '../../src/text/en';
import { draw, ownStore, place } from '../draw';

const pack = defaultPack as Pack;
const text = en.requests;
let store: Store;
let root: HTMLElement;
let paths: string[];

beforeEach(async () => {
  store = await ownStore();
  root = place();
  paths = [];
});

const keep = (...rows: Request[]) =>
  store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
const show = (id: string) =>
  draw(
    <RequestList
      {...{ store, pack, id }}
      host={{ openLink: async () => true, mailIn: 'program', mailLimit: 1900 } as unknown as Host}
      navigate={(to) => paths.push(to)}
      ask={async () => {}}
    />,
    root,
  );
const button = (name: string) => page.getByRole('button', { name, exact: true });
const sent = (over: Partial<Request> = {}) =>
  aRequest({
    state: 'delivered',
    dueAt: undefined,
    replyBy: Date.now() + 3 * DAY,
    asksAt: Date.now() + 4 * DAY,
    ...over,
  });

it('the reference opens the one request that has it, however it is written, and asks for the reply', async () => {
  const row = sent();
  await keep(...Array.from({ length: 250 }, (_, i) => sent({ changedAt: Date.now() + i })), row);
  // As a mail program makes a link of what ends a sentence.
  show(`${row.reference.toLowerCase()}.`);
  await expect.element(page.getByRole('heading', { name: text.didThey })).toBeVisible();
  expect(root.textContent).toContain(row.reference);
  await button(text.close).click();
  await expect.poll(() => paths).toEqual([`requests/${row.id}`]);
  await expect.poll(async () => (await store.get('requests', row.id))?.asksAt).toBe(undefined);
});

it('“not yet” changes nothing, and leads on to the request', async () => {
  const row = sent();
  await keep(row);
  const before = await store.get('requests', row.id);
  show(row.reference);
  await button(text.notYet).click();
  await expect.poll(() => paths).toEqual([`requests/${row.id}`]);
  expect(await store.get('requests', row.id)).toEqual(before);
});

it('one that is late is asked about once, not reminded of beside', async () => {
  const row = overdue();
  await keep(row);
  show(row.reference);
  await expect.element(button(text.close)).toBeVisible();
  expect(root.textContent).not.toContain(text.chase);
});

it.each([
  ['still to be sent', { state: 'waiting' }],
  ['theirs to send', { state: 'ready' }],
  ['withdrawn', { state: 'withdrawn' }],
  ['answered already', { state: 'told', asksAt: undefined }],
] as const)('of one that is %s nobody asks whether they replied', async (_, over) => {
  const row = aRequest({ dueAt: undefined, ...over });
  await keep(row);
  show(row.reference);
  await expect.element(page.getByText(row.reference).first()).toBeVisible();
  expect(root.textContent).not.toContain(text.didThey);
});

it('where it is not on this device, that is said kindly, with what to do', async () => {
  await keep(sent());
  show('WM-7K3F-9QXD');
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent(text.notHere('WM-7K3F-9QXD'));
  for (const line of text.notHereDo) expect(root.textContent).toContain(line);
  await expect.element(page.getByRole('link', { name: text.all })).toBeVisible();
});

it('by its own id, a request is shown as ever', async () => {
  const row = sent();
  await keep(row);
  show(row.id);
  await expect.element(page.getByText(row.reference).first()).toBeVisible();
  expect(root.textContent).not.toContain(text.didThey);
});

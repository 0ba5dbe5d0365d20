import { expect, type Page } from '@playwright/test';
import { EXTENSION, launchExtension } from '../../../scripts/drive/extension';
import { aRequest, overdue, webhook } from '../../../scripts/drive/rows';
import { fillIn } from '../../../scripts/drive/teams';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import {
  carry,
  endWorker,
  newProfile,
  type Running,
  removeFolder,
  until,
} from '../../../scripts/drive/worker-extension';
import { type Inbox, serveInbox } from '../../../scripts/inbox/server';
import { DAY } from '../../../src/request/lifecycle';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { pack } from '../help/pack';
import { shown } from '../shown';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    clearAll(): Promise<boolean>;
    create(name: string, how: { when: number }): Promise<void>;
  };
  runtime: { sendMessage(message: string): Promise<unknown> };
};

const ALARM = 'waymark.look';
const HOUR = 3_600_000;
const { about, reasons } = en.requests;

let inbox: Inbox;
let running: Running;
let page: Page;
test.beforeEach(async ({ running: shared }) => {
  running = shared;
  inbox = await serveInbox({ port: 0, slow: 600_000 });
  page = await running.window();
});
test.afterEach(() => inbox.close());

const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
const stands = (id: string) => page.evaluate((key) => tools.store.get('requests', key), id);
const ours = () =>
  aRequest({ route: webhook(inbox.url), createdAt: Date.now(), dueAt: Date.now() });

test('a reply that is overdue: the button and Start say so, and are quiet once it is put off', async () => {
  const late = overdue({ keepUntil: Date.now() + DAY });
  await page.evaluate((row) => tools.put([row]), late);
  await page.evaluate(() => tools.wake());
  await expect.poll(badge).toBe('1');
  const screen = await running.screen('');
  const first = screen.getByRole('main').getByRole('link').first();
  await expect(first).toContainText(en.start.needsYou(1));
  await first.click();
  await screen.getByRole('link', { name: en.requests.needsYou }).click();
  await expect(shown(screen, pack.organisation.contact.email)).toBeVisible();
  await screen.getByRole('button', { name: en.requests.snooze }).click();
  await expect.poll(badge).toBe('');
  await screen.locator('a.brand').click();
  await expect(first).toContainText(en.start.latest);
});

test('taken back after it was delivered: a message says so to the same receiver', {
  tag: '@soak',
}, async () => {
  const row = ours();
  await page.evaluate((r) => tools.save(r), row);
  await page.evaluate(() => tools.wake());
  await until(async () => (await stands(row.id))?.state === 'delivered');
  const screen = await running.screen(`requests/${row.id}`);
  await screen.getByText(en.requests.manage).click();
  await screen.getByRole('button', { name: en.requests.withdraw }).click();
  await screen.getByRole('button', { name: en.requests.withdrawYes }).click();
  await expect(screen.getByText(en.requests.withdrawal)).toBeVisible();
  await expect(shown(screen, about.delivered)).toBeVisible();
  const last = inbox.received.at(-1);
  expect([last?.type, last?.withdraws]).toEqual(['withdrawal', row.id]);
  expect(last?.text).toContain(row.reference);
  expect((await stands(row.id))?.state).toBe('withdrawn');
});

test('ended while it waits for the answer, the worker claims nothing, sends nothing again, and asks', {
  tag: '@soak',
}, async () => {
  inbox.setFault('slow');
  const before = inbox.posts;
  const row = ours();
  await page.evaluate((r) => tools.save(r), row);
  await page.evaluate(() => tools.wake());
  await until(() => inbox.posts === before + 1);
  await endWorker(running);
  // Another life of it must wait until the lease of the first has run out.
  await page.evaluate(() => tools.wake());
  const held = await stands(row.id);
  expect([held?.state, held?.lease?.left]).toEqual(['sending', true]);
  // A minute later.
  await page.evaluate((r) => tools.put([{ ...r, dueAt: Date.now() }]), held ?? row);
  await page.evaluate(() => tools.wake());
  await expect.poll(badge).toBe('1');
  const screen = await running.screen(`requests/${row.id}`);
  await expect(shown(screen, about.uncertain)).toBeVisible();
  await expect(screen.getByText(reasons.interrupted())).toBeVisible();
  expect(inbox.posts).toBe(before + 1);

  inbox.setFault('none');
  await screen.getByRole('button', { name: en.requests.sendAgain }).click();
  await expect(shown(screen, about.delivered)).toBeVisible();
  await expect.poll(badge).toBe('');
  expect(inbox.arrivals.get(row.id)).toBe(1);
});

test('a worker that starts with no alarm makes one, and the alarm wakes it with no page open', async () => {
  // Pages of the product wake it as they come into view.
  for (const other of running.context.pages()) if (other !== page) await other.close();
  await endWorker(running);
  await page.evaluate(() => chrome.alarms.clearAll());
  expect(await page.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  // Nothing that it listens to: it only starts.
  await page.evaluate(() => chrome.runtime.sendMessage('').catch(() => undefined));
  // Nothing is due, so that its look has ended when it has planned the next one for hours from now.
  const planned = async () => {
    const [alarm] = await page.evaluate(() => chrome.alarms.getAll());
    return alarm?.name === ALARM && alarm.scheduledTime > Date.now() + HOUR;
  };
  await expect.poll(planned).toBe(true);

  const row = { ...ours(), dueAt: Date.now() + 2000 };
  await page.evaluate((r) => tools.put([r]), row);
  await page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() + 2000 }), ALARM);
  await page.close();
  await endWorker(running);
  await expect
    .poll(() => inbox.received.some((wire) => wire.id === row.id), { timeout: 70_000 })
    .toBe(true);
});

test('the person says no to the receiver: it goes the next way, which they see before it opens', {
  tag: '@soak',
}, async () => {
  // A browser asks for no leave to send without https, so it is as good as a no.
  const to = 'coordinator@example.ac.uk';
  const chat = { id: 'chat', kind: 'teams-chat', name: 'The coordinator', to };
  const routes = [{ ...webhook(inbox.url), fallback: 'chat' }, chat];
  const folder = mayReachThisMachine(EXTENSION);
  carry(folder, JSON.stringify({ ...pack, routes }));
  const refusing = await launchExtension(newProfile(), { folder, asked: ['teams.microsoft.com'] });
  const before = inbox.posts;
  try {
    await refusing.context.route('https://teams.microsoft.com/**', (r) => r.fulfill());
    const screen = await refusing.open('ask');
    await fillIn(screen);
    await screen.getByRole('button', { name: en.ask.review }).click();
    await expect(screen.getByText(en.review.asksFirst(new URL(inbox.url).host))).toBeVisible();
    let pages = 0;
    refusing.context.on('page', () => pages++);
    await screen.getByRole('button', { name: en.review.sendNow, exact: true }).click();
    await expect(screen.getByText(about.ready)).toBeVisible();
    await expect(screen.getByText(to)).toBeVisible();
    await expect(screen.getByText(en.opening.nothing)).toBeVisible();
    expect(pages).toBe(0);
    const opened = refusing.context.waitForEvent('page');
    await screen.getByRole('button', { name: en.requests.openAgain }).click();
    const address = new URL((await opened).url());
    expect(address.searchParams.get('users')).toBe(to);
    expect(inbox.posts).toBe(before);
  } finally {
    await refusing.close();
    removeFolder(folder);
  }
});

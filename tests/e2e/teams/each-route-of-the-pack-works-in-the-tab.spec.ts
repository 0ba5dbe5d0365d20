import { expect, type Page } from '@playwright/test';
import { ANSWER, goTo, reachReview, serveFor, type Teams } from '../../../scripts/drive/teams';
import { packForInbox } from '../../../scripts/inbox/pack';
import { type Inbox, serveInbox } from '../../../scripts/inbox/server';
import { POST_LIMIT } from '../../../src/outbox/senders/http';
import type { Route } from '../../../src/pack/schema';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { pack } from '../help/pack';
import { shown } from '../shown';

const { about, reasons, states } = en.requests;

let teams: Teams;
let inbox: Inbox;
test.beforeAll(async ({ teams: { browser } }) => {
  teams = await serveFor(browser, { localInbox: true });
});
test.afterAll(() => teams.close());
test.beforeEach(async () => {
  inbox = await serveInbox({ port: 0, slow: 60_000 });
});
test.afterEach(() => inbox.close());

/** Somebody new, whose pack sends to the inbox. */
async function arrive(page?: Page) {
  const there = page ?? (await (await teams.browser.newContext({ locale: 'en-GB' })).newPage());
  await there.route('**/site/pack.json', (route) =>
    route.fulfill({ body: packForInbox(inbox.url) }),
  );
  return there;
}

async function sendFrom(page: Page) {
  const visit = await teams.visit('', page);
  await reachReview(visit.tab);
  await visit.tab.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  return visit;
}
const place = () => new URL(inbox.url).host;

test('the inbox answers: it is delivered, word for word, once', { tag: '@soak' }, async () => {
  const { tab } = await sendFrom(await arrive());
  await expect(shown(tab, about.delivered)).toBeVisible();
  expect(inbox.received.map((wire) => [wire.name, wire.change])).toEqual([['Account A', ANSWER]]);
  await expect(tab.locator('.request-text')).toHaveText(inbox.received[0]?.text ?? '', {
    useInnerText: true,
  });
  expect(inbox.posts).toBe(1);
});

test('an answer that the page may not read: it may have arrived, and the person sends it again or leaves it', {
  tag: '@soak',
}, async () => {
  inbox.setFault('wrong-cors');
  const { tab } = await sendFrom(await arrive());
  await expect(shown(tab, about.uncertain)).toBeVisible();
  await expect(tab.getByText(reasons['no-answer'](place()))).toBeVisible();
  // Left as it is, it asks no more, and can still be sent again.
  await tab.getByRole('button', { name: en.requests.leave }).click();
  await expect(tab.getByRole('button', { name: en.requests.leave })).toHaveCount(0);
  expect(inbox.posts).toBe(1);
  inbox.setFault('none');
  await tab.getByRole('button', { name: en.requests.sendAgain }).click();
  await expect(shown(tab, about.delivered)).toBeVisible();
  // Under the same key, so that it is there once.
  expect(inbox.received).toHaveLength(1);
  expect([...inbox.arrivals.values()]).toEqual([2]);
});

test('a receiver that hangs: it waits no longer than it says, and then it may have arrived', {
  tag: '@soak',
}, async () => {
  inbox.setFault('slow');
  const page = await arrive();
  // The browser's own clock, for this one limit fifty times as fast.
  await page.addInitScript((limit) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => timeout(ms === limit ? ms / 50 : ms);
  }, POST_LIMIT);
  const { tab } = await sendFrom(page);
  await expect(shown(tab, about.uncertain)).toBeVisible();
  await expect(tab.getByText(reasons['too-slow'](place()))).toBeVisible();
  expect(inbox.posts).toBe(1);
});

test('sent without a network, it goes as soon as there is one', async () => {
  const page = await arrive();
  await page.clock.install();
  const { tab } = await teams.visit('', page);
  await reachReview(tab);
  await page.context().setOffline(true);
  await tab.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await expect(shown(tab, about.waiting)).toBeVisible();
  await expect(tab.getByText(en.requests.whileOpen)).toBeVisible();
  expect(inbox.posts).toBe(0);
  // No timer runs: it is the network that wakes it.
  await page.clock.pauseAt(Date.now() + 2000);
  await page.context().setOffline(false);
  await expect.poll(() => inbox.received.length).toBe(1);
  await page.clock.resume();
  await expect(shown(tab, about.delivered)).toBeVisible();
  expect(inbox.posts).toBe(1);
});

test('looked at again after a while, it sends what has become due, before any timer', {
  tag: '@soak',
}, async () => {
  const page = await arrive();
  await page.clock.install();
  inbox.setFault('busy');
  const { tab } = await sendFrom(page);
  await expect(tab.getByText(reasons.busy(place()))).toBeVisible();
  inbox.setFault('none');
  // As on a device that slept: the time is another, and no timer has run.
  await page.clock.pauseAt(Date.now() + 1000);
  await page.clock.setSystemTime(Date.now() + 600_000);
  expect(inbox.received).toEqual([]);
  await tab.locator('html').evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => inbox.received.length).toBe(1);
  await page.clock.resume();
  await expect(shown(tab, about.delivered)).toBeVisible();
});

test('what changes in one window shows in the other at once', { tag: '@soak' }, async () => {
  const page = await arrive();
  inbox.setFault('bad-request');
  const here = await sendFrom(page);
  await expect(shown(here.tab, about.refused)).toBeVisible();
  const there = await teams.visit('', await arrive(await page.context().newPage()));
  await goTo(there.tab, 'requests');
  const first = there.tab.locator('.request-link').first();
  await expect(first).toContainText(states.refused);
  await expect(first).toContainText(en.requests.needsYou);

  await page.bringToFront();
  await here.tab.getByRole('button', { name: en.requests.leave }).click();
  await expect(first).not.toContainText(en.requests.needsYou);
  inbox.setFault('none');
  await here.tab.getByRole('button', { name: en.requests.tryAgain }).click();
  await expect(first).toContainText(states.delivered);
  await here.tab.getByText(en.requests.manage).click();
  await here.tab.getByRole('button', { name: en.requests.delete }).click();
  await expect(there.tab.getByText(en.requests.none)).toBeVisible();
  await here.tab.getByRole('button', { name: en.undo.press }).click();
  await expect(first).toContainText(states.delivered);
});

/** Opens the review with that route before the pack's own. */
async function reviewWith(route: Route) {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('**/site/pack.json', (served) =>
    served.fulfill({ json: { ...pack, routes: [route, ...pack.routes] } }),
  );
  const visit = await teams.visit('', page);
  await reachReview(visit.tab);
  return visit;
}

test('a Teams chat: it opens with the person in it and none of the words, which are on the clipboard', {
  tag: '@soak',
}, async () => {
  const to = 'coordinator@example.ac.uk';
  const { tab, fact, page } = await reviewWith({
    id: 'chat',
    kind: 'teams-chat',
    name: 'The coordinator',
    to,
  });
  await expect(tab.getByText(en.review.chatHow)).toBeVisible();
  await expect(tab.getByText(to)).toBeVisible();
  await expect(tab.getByText(en.opening.nothing)).toBeVisible();
  await tab.getByRole('button', { name: en.review.openChat }).click();
  await expect(page.locator('[data-fact="Open"]')).toContainText(
    'https://teams.microsoft.com/l/chat/0/0?',
  );
  expect(await fact('users')).toBe(to);
  await expect(tab.getByText(en.requests.about.ready)).toBeVisible();
  expect(await fact('message')).not.toContain(ANSWER);
  const whole = await page.evaluate(() => navigator.clipboard.readText());
  await expect(tab.locator('.request-text')).toHaveText(whole, { useInnerText: true });
  expect(whole).toContain(ANSWER);
  await tab.getByRole('button', { name: en.requests.yesSent }).click();
  await expect(shown(tab, en.requests.about.told)).toBeVisible();
});

test('a form elsewhere: what it has a field for is filled in, and the whole is on the clipboard', {
  tag: '@soak',
}, async () => {
  const { tab, fact, page } = await reviewWith({
    id: 'form',
    kind: 'link',
    name: 'The form',
    url: 'https://forms.example.ac.uk/ask?lang=en#start',
    fields: { kind: 'entry.1', change: 'entry.2', name: 'entry.3', when: 'entry.4' },
  });
  await expect(tab.getByText(en.review.formHow)).toBeVisible();
  await expect(tab.getByText('forms.example.ac.uk', { exact: true })).toBeVisible();
  const { kind, change, name } = en.ask;
  await expect(
    tab.getByText(en.opening.gives('forms.example.ac.uk', `“${kind}”, “${name}”, “${change}”`)),
  ).toBeVisible();
  await tab.getByRole('button', { name: en.review.openForm }).click();
  await expect(page.locator('[data-fact="Open"]')).toContainText(
    'https://forms.example.ac.uk/ask?',
  );
  const facts = ['lang', 'entry.1', 'entry.2', 'entry.3'].map(fact);
  expect(await Promise.all(facts)).toEqual(['en', 'mentoring', ANSWER, 'Account A']);
  expect(await fact('Open')).toMatch(/#start$/);
  // Left blank, it is not in the address at all.
  await expect(page.locator('[data-fact="entry.4"]')).toHaveCount(0);
  const whole = await page.evaluate(() => navigator.clipboard.readText());
  await expect(tab.locator('.request-text')).toHaveText(whole, { useInnerText: true });
  expect(whole).toContain(ANSWER);
});

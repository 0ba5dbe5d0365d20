import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { aRequest, webhook } from '../../../scripts/drive/rows';
import { until } from '../../../scripts/drive/worker-extension';
import type { Fault } from '../../../scripts/inbox/faults';
import { type Inbox, serveInbox } from '../../../scripts/inbox/server';
import type { Reason, RequestState } from '../../../src/request/request';
import { en } from '../../../src/text/en';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';

const CASES: [Fault, RequestState, Reason][] = [
  ['bad-request', 'refused', 'bad-request'],
  ['unauthorised', 'refused', 'unauthorised'],
  ['forbidden', 'refused', 'forbidden'],
  ['not-found', 'refused', 'not-found'],
  ['too-large', 'refused', 'receiver-too-large'],
  ['web-page', 'uncertain', 'web-page'],
  ['malformed', 'uncertain', 'unreadable'],
  ['redirect', 'uncertain', 'redirect'],
  ['drop-after', 'uncertain', 'no-answer'],
];

test('every bad receiver has a message of its own, which says what to do', {
  tag: '@soak',
}, async ({ running }) => {
  test.setTimeout(90_000);
  const inbox = await serveInbox({ port: 0 });
  const untrusted = await serveUntrusted();
  try {
    const page = await running.window();
    const seen = new Set<string>();
    const show = async (url: string, state: RequestState, reason: Reason) => {
      const row = aRequest({ route: webhook(url), createdAt: Date.now(), dueAt: Date.now() });
      await page.evaluate((r) => tools.save(r), row);
      await page.evaluate(() => tools.wake());
      const ended = await until(async () => {
        const now = await page.evaluate((id) => tools.store.get('requests', id), row.id);
        return now?.reason && now.state !== 'sending' ? now : undefined;
      });
      expect([ended.state, ended.reason]).toEqual([state, reason]);
      const screen = await running.screen(`requests/${row.id}`);
      const text = en.requests.reasons[reason](new URL(url).host);
      await expect(screen.getByText(text)).toBeVisible();
      await expect(screen.getByRole('heading', { name: en.requests.states[state] })).toBeVisible();
      if (reason === 'bad-request') {
        await expect(screen.getByText('The field “unit” is not one of ours.')).toBeVisible();
      }
      // Whatever happened, the whole text can be taken from here.
      const whole = screen.getByText('The whole text.');
      if (await whole.isHidden()) await screen.locator('.request-words > summary').click();
      await expect(whole).toBeVisible();
      await screen.close();
      seen.add(text);
    };
    for (const [fault, state, reason] of CASES) {
      inbox.setFault(fault);
      const before = inbox.posts;
      await show(inbox.url, state, reason);
      // Chromium itself sends what broke off a second time, under the same key.
      expect([fault, inbox.posts - before]).toEqual([fault, fault.startsWith('drop') ? 2 : 1]);
    }
    await repeated(page, inbox);
    await show(untrusted.url, 'waiting', 'unreachable');
    expect(seen.size).toBe(CASES.length + 1);
  } finally {
    await inbox.close();
    await untrusted.close();
  }
});

/** A line that breaks once is mended by the browser before anybody hears of it; the key keeps out what
 * came twice. */
async function repeated(page: Page, inbox: Inbox) {
  inbox.setFault('drop-after-once');
  const row = aRequest({ route: webhook(inbox.url), createdAt: Date.now(), dueAt: Date.now() });
  await page.evaluate((r) => tools.save(r), row);
  await page.evaluate(() => tools.wake());
  const state = () => page.evaluate((id) => tools.store.get('requests', id), row.id);
  await until(async () => (await state())?.state === 'delivered');
  expect(inbox.arrivals.get(row.id)).toBe(2);
  expect(inbox.received.filter(({ id }) => id === row.id)).toHaveLength(1);
}

/** An https server with a certificate that nobody vouches for. */
async function serveUntrusted() {
  const server = createServer(makeCertificate(), (_req, res) => res.writeHead(202).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/requests`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

import { expect } from '@playwright/test';
import { aRequest, webhook } from '../../../scripts/drive/rows';
import { until } from '../../../scripts/drive/worker-extension';
import { serveInbox } from '../../../scripts/inbox/server';
import { test } from '../fixtures';

const ROUNDS = process.env.WAYMARK_SOAK ? 500 : 25;
const TOGETHER = 25;

test(`three windows and the worker race over one outbox, ${ROUNDS} rounds`, async ({ running }) => {
  test.setTimeout(240_000);
  const inbox = await serveInbox({ port: 0 });
  try {
    const windows = await Promise.all([running.window(), running.window(), running.window()]);
    const [one] = windows;
    const sent: string[] = [];
    for (let round = 0; round < ROUNDS; round += TOGETHER) {
      const rows = Array.from({ length: TOGETHER }, () =>
        aRequest({ route: webhook(inbox.url), createdAt: Date.now(), dueAt: Date.now() }),
      );
      sent.push(...rows.map((row) => row.id));
      // Each round is one request that all four go for at once.
      await one.evaluate(async (all) => {
        for (const row of all) await tools.put([row]);
      }, rows);
      await Promise.all([
        ...windows.map((page, i) => page.evaluate((owner) => tools.deliver(owner), `window-${i}`)),
        one.evaluate(() => tools.wake()),
      ]);
    }
    await until(
      async () =>
        (await one.evaluate(() => tools.store.requestsBy('dueAt', Infinity, 1))).length === 0,
    );
    const rows = await one.evaluate(() => tools.store.all('requests'));
    expect(rows.filter((row) => row.state !== 'delivered')).toEqual([]);
    expect(inbox.posts).toBe(ROUNDS);
    expect(inbox.received.map((wire) => wire.id).sort()).toEqual([...sent].sort());
  } finally {
    await inbox.close();
  }
});

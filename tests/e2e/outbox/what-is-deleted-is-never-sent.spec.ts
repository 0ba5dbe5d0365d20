/** The worker is another process: it is at the requests while the person deletes them. What it writes
 * down may land after they are gone, and must bring none of them back, nor send one. */
import { expect, type Page } from '@playwright/test';
import { aRequest, seeded, seedOfRun, webhook } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  pause,
  prepareExtension,
  removeFolder,
} from '../../../scripts/drive/worker-extension';
import { type Inbox, serveInbox } from '../../../scripts/inbox/server';
import { test } from '../fixtures';
import { copiesIn } from './copies';

/** Requests deleted one by one, so many in the hands of the worker at once. */
const ONES = process.env.WAYMARK_SOAK ? 1000 : 20;
const AT_ONCE = 20;
const EVERYTHING = process.env.WAYMARK_SOAK ? 200 : 2;
const STARTS = process.env.WAYMARK_SOAK ? 2 : 1;
/** A try takes about so long; deleted within it, most were what the worker was writing about. */
const SPREAD = 150;
/** What had left before it was deleted has arrived by then. */
const IN_FLIGHT = 1500;

const some = (url: string) =>
  Array.from({ length: AT_ONCE }, () =>
    aRequest({ route: webhook(url), createdAt: Date.now(), dueAt: Date.now() }),
  );

/** Has the worker take them, and `act` meanwhile; returns how many came to the receiver until then. */
async function whileAtIt(page: Page, inbox: Inbox, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate((rows) => tools.put(rows), some(inbox.url));
  await page.evaluate(() => void tools.wake());
  await act();
}

/** What is anywhere after more starts, and what is sent then, also a good while later. */
async function afterStarts(extension: string, profile: string, inbox: Inbox) {
  const before = [...inbox.arrivals.values()].reduce((sum, times) => sum + times, 0);
  let left = { rows: -1, copies: -1 };
  for (let start = 0; start < STARTS; start++) {
    const running = await launch(extension, profile);
    const page = await running.window();
    await page.evaluate(() => tools.wake());
    await pause(IN_FLIGHT);
    await page.evaluate(() => tools.deliver('later', 3_700_000));
    left = {
      rows: await page.evaluate(() => tools.store.count('requests')),
      copies: (await copiesIn(page)).length,
    };
    await running.close();
  }
  const after = [...inbox.arrivals.values()].reduce((sum, times) => sum + times, 0);
  return { ...left, sent: after - before };
}

for (const [name, rounds] of [
  [`${ONES} requests, each deleted while the worker is at it`, ONES / AT_ONCE],
  [`everything deleted ${EVERYTHING} times while the worker is at it`, EVERYTHING],
] as const) {
  const tag = name.startsWith('everything') ? ['@soak'] : [];
  test(`${name}: 0 rows, 0 copies, 0 sent afterwards`, { tag }, async () => {
    test.setTimeout(60_000 + rounds * 6000);
    const seed = seedOfRun();
    const random = seeded(seed);
    const profile = newProfile();
    const inbox = await serveInbox({ port: 0 });
    const extension = await prepareExtension();
    try {
      const running = await launch(extension, profile);
      const page = await running.window();
      for (let round = 0; round < rounds; round++) {
        // Taken, or to be tried again a while later: each is written down in several steps.
        inbox.setFault(round % 2 === 0 ? 'busy' : 'none');
        const rest = Array.from({ length: AT_ONCE }, () => random() * SPREAD);
        await whileAtIt(page, inbox, () =>
          rounds === EVERYTHING && name.startsWith('everything')
            ? page.evaluate(async (ms) => {
                await new Promise((resolve) => setTimeout(resolve, ms));
                await tools.store.clear();
              }, rest[0] as number)
            : page.evaluate(async (waits) => {
                const rows = await tools.store.all('requests');
                await Promise.all(
                  rows.map(async ({ id }, i) => {
                    await new Promise((resolve) => setTimeout(resolve, waits[i]));
                    await tools.store.remove('requests', id);
                  }),
                );
              }, rest),
        );
        expect(await page.evaluate(() => tools.store.count('requests'))).toBe(0);
      }
      await pause(IN_FLIGHT);
      inbox.setFault('none');
      await running.close();
      const arrived = [...inbox.arrivals.values()].reduce((sum, times) => sum + times, 0);
      const after = await afterStarts(extension, profile, inbox);
      expect(after, `seed ${seed}`).toEqual({ rows: 0, copies: 0, sent: 0 });
      console.log(
        `seed ${seed}: ${name}: ${arrived} had left before; then 0 rows, 0 copies, 0 sent after ${STARTS} more starts`,
      );
    } finally {
      await inbox.close();
      removeFolder(profile);
      removeFolder(extension);
    }
  });
}

import { expect, test } from '@playwright/test';
import { serveInbox } from '../../../scripts/inbox/server';
import { aRequest, seeded, seedOfRun, webhook } from '../../outbox/rows';
import { launch, newProfile, pause, prepareExtension, removeFolder, until } from './extension';

const KILLS = process.env.WAYMARK_SOAK ? 100 : 10;

test(`SIGKILL at ${KILLS} random moments around Send: nothing confirmed is missing, nothing is sent twice`, async () => {
  test.setTimeout(30_000 + KILLS * 12_000);
  const seed = seedOfRun();
  const random = seeded(seed);
  const extension = await prepareExtension();
  const profile = newProfile();
  const inbox = await serveInbox({ port: 0 });
  const confirmed: string[] = [];
  const begun: string[] = [];
  let restored = 0;
  try {
    for (let i = 0; i < KILLS; i++) {
      const running = await launch(extension, profile);
      const page = await running.window();
      await page.exposeFunction('confirm_', (id: string) => void confirmed.push(id));
      const row = aRequest({ route: webhook(inbox.url), createdAt: Date.now(), dueAt: Date.now() });
      begun.push(row.id);
      const kill = running.aim();
      // What Send does: save, say that it is saved, wake the worker.
      page
        .evaluate(async (r) => {
          await tools.save(r);
          await (globalThis as unknown as { confirm_(id: string): Promise<void> }).confirm_(r.id);
          await tools.wake();
        }, row)
        .catch(() => undefined);
      await pause(random() * 60);
      await kill();
    }
    const running = await launch(extension, profile);
    const page = await running.window();
    restored = (await page.evaluate(() => tools.keeping())).loss?.restored ?? 0;
    const rows = await page.evaluate(() => tools.store.all('requests'));
    const here = new Set(rows.map((row) => row.id));
    expect(confirmed.filter((id) => !here.has(id))).toEqual([]);

    // What a kill left half-done ends when its lease does; what is then in doubt, the person resends.
    const open = () => page.evaluate(() => tools.store.page('dueAt', Infinity, 1));
    await page.evaluate(() => tools.wake());
    await pause(1000);
    await page.evaluate(() => tools.deliver('later', 61_000));
    await until(async () => (await open()).length === 0);
    const uncertain = (await page.evaluate(() => tools.store.all('requests'))).filter(
      (row) => row.state === 'uncertain',
    );
    const sentBefore = inbox.posts;
    expect(sentBefore - inbox.received.length, 'sent twice without the person').toBe(0);
    for (const row of uncertain) await page.evaluate((id) => tools.resend(id), row.id);
    await page.evaluate(() => tools.wake());
    await until(async () => (await open()).length === 0);
    const ended = await page.evaluate(() => tools.store.all('requests'));
    expect(ended.filter((row) => row.state !== 'delivered')).toEqual([]);
    const there = inbox.received.map((wire) => wire.id);
    expect(confirmed.filter((id) => !there.includes(id))).toEqual([]);
    console.log(
      `seed ${seed}: ${KILLS} kills, ${confirmed.length} confirmed, ${here.size} of ${begun.length} saved, ${uncertain.length} in doubt, ${restored} brought back from the safe copy, 0 missing, 0 twice`,
    );
    await running.close();
  } finally {
    await inbox.close();
    removeFolder(profile);
    removeFolder(extension);
  }
});

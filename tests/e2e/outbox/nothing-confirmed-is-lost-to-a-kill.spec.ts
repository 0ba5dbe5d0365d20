import { expect, type Page } from '@playwright/test';
import { aRequest, seeded, seedOfRun } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  pause,
  prepareExtension,
  removeFolder,
  until,
} from '../../../scripts/drive/worker-extension';
import { packForInbox } from '../../../scripts/inbox/pack';
import { serveInbox } from '../../../scripts/inbox/server';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { pack } from '../help/pack';

const KILLS = process.env.WAYMARK_SOAK ? 100 : 1;
/** From before the click on Send until after the answer, which the receiver takes its time over. */
const SPREAD = 1500;
const CLICK = 300;
const ANSWER = 500;

const SEND = { name: en.review.sendNow, exact: true } as const;
const draftOf = (change: string) => ({
  id: 'draft' as const,
  answers: { ...aRequest().answers, unit: pack.request.units[0]?.id ?? '', topics: [], change },
  at: Date.now(),
});

/** After a kill, what was in the form is there once: as the draft, or as a request. */
async function findOnce(page: Page, change: string, confirmed: boolean, where: string) {
  const [draft, rows] = await page.evaluate(() =>
    Promise.all([tools.store.get('drafts', 'draft'), tools.store.all('requests')]),
  );
  const drafts = draft?.answers.change === change ? 1 : 0;
  const requests = rows.filter((row) => row.answers.change === change).length;
  expect([drafts, requests], where).toEqual(confirmed || drafts === 0 ? [0, 1] : [1, 0]);
  return requests;
}

test(`SIGKILL at ${KILLS} random moments around Send: nothing confirmed is missing, no draft is gone without a request, nothing is sent twice`, async () => {
  test.setTimeout(30_000 + KILLS * 20_000);
  const seed = seedOfRun();
  const random = seeded(seed);
  const profile = newProfile();
  const inbox = await serveInbox({ port: 0, slow: ANSWER });
  inbox.setFault('slow');
  const extension = await prepareExtension(packForInbox(inbox.url));
  let confirmed = 0;
  let saved = 0;
  let restored = 0;
  try {
    let last: { change: string; confirmed: boolean } | undefined;
    for (let i = 0; i < KILLS; i++) {
      const where = `seed ${seed}, kill ${i}`;
      const running = await launch(extension, profile);
      const page = await running.window();
      if (last) saved += await findOnce(page, last.change, last.confirmed, where);
      const draft = draftOf(`What was written in round ${i}`);
      await page.evaluate((d) => tools.store.putBeforeUnload('drafts', d), draft);
      const screen = await running.screen('ask/review');
      await screen.getByRole('button', SEND).waitFor();

      const mine = { change: draft.answers.change, confirmed: false };
      last = mine;
      const kill = running.aim();
      // Spread out, so that also a few are before the click, within the save and after the answer.
      const moment = ((i + random()) / KILLS) * SPREAD;
      const person = async () => {
        await pause(CLICK);
        await screen.getByRole('button', SEND).click();
        // Here the screen says that it is saved.
        await screen.waitForURL(/#\/requests\/./);
        mine.confirmed = true;
        confirmed++;
      };
      person().catch(() => undefined);
      await pause(moment);
      await kill();
    }
    const running = await launch(extension, profile);
    const page = await running.window();
    if (last) saved += await findOnce(page, last.change, last.confirmed, `seed ${seed}, the end`);
    restored = (await page.evaluate(() => tools.persistence())).loss?.restored ?? 0;
    expect(await page.evaluate(() => tools.store.count('requests'))).toBe(saved);

    // What a kill left half-done ends when its lease does; what is then in doubt, the person resends.
    inbox.setFault('none');
    const open = () => page.evaluate(() => tools.store.requestsBy('dueAt', Infinity, 1));
    await page.evaluate(() => tools.wake());
    await pause(1000);
    await page.evaluate(() => tools.deliver('later', 61_000));
    await until(async () => (await open()).length === 0);
    const uncertain = (await page.evaluate(() => tools.store.all('requests'))).filter(
      (row) => row.state === 'uncertain',
    );
    const twice = [...inbox.arrivals].filter(([, times]) => times > 1);
    expect(twice, 'sent twice without the person').toEqual([]);
    for (const row of uncertain) await page.evaluate((id) => tools.resend(id), row.id);
    await page.evaluate(() => tools.wake());
    await until(async () => (await open()).length === 0);
    const ended = await page.evaluate(() => tools.store.all('requests'));
    expect(ended.filter((row) => row.state !== 'delivered')).toEqual([]);
    const there = inbox.received.map((wire) => wire.id).sort();
    expect(there).toEqual(ended.map((row) => row.id).sort());
    console.log(
      `seed ${seed}: ${KILLS} kills, ${confirmed} confirmed, ${saved} saved, ${KILLS - saved} still a draft, ${uncertain.length} in doubt, ${restored} brought back from the safe copy, 0 missing, 0 twice`,
    );
    await running.close();
  } finally {
    await inbox.close();
    removeFolder(profile);
    removeFolder(extension);
  }
});

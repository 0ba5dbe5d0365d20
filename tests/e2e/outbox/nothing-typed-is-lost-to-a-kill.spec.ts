import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { EXTENSION, recordLinks } from '../../../scripts/drive/extension';
import { seeded, seedOfRun } from '../../../scripts/drive/rows';
import { fillIn } from '../../../scripts/drive/teams';
import { launch, newProfile, removeFolder } from '../../../scripts/drive/worker-extension';
import { referenceFor } from '../../../src/request/request';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { BACK_ENDS, GRACE, mayBeThere, type Typed, typeAtRandom } from '../killed-while-typing';

const KILLS = process.env.WAYMARK_SOAK ? 100 : 2;

/** Which one the browser really used, as its files say. */
function backEndOf(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.some((file) => readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3'))
    return 'SQLite';
  return files.some((file) => file.includes('.leveldb')) ? 'LevelDB' : 'unknown';
}

for (const [name, args] of Object.entries(BACK_ENDS)) {
  // What browsers have today in each run, and what comes to them in the long one.
  const tag = name === 'LevelDB' ? [] : ['@soak'];
  test(`${name}: SIGKILL at ${KILLS} moments of typing: nothing older than ${GRACE} ms is lost, and no request that was called saved`, {
    tag,
  }, async () => {
    test.setTimeout(30_000 + KILLS * 12_000);
    const seed = seedOfRun();
    const random = seeded(seed);
    const profile = newProfile();
    /** References of the requests that a screen said were saved. */
    const saved: string[] = [];
    let texts: readonly Typed[] = [{ text: '', at: 0 }];
    let killedAt = 0;
    let typed = 0;
    try {
      for (let round = 0; round <= KILLS; round++) {
        const running = await launch(EXTENSION, profile, { args });
        const page = await running.screen('ask');
        const box = page.locator('#change');
        await box.waitFor();
        const found = await box.inputValue();
        expect(mayBeThere(texts, killedAt), `seed ${seed}, round ${round}`).toContain(found);
        if (round === KILLS) {
          await page.goto(page.url().replace(/#.*/, '#/requests'));
          await expect(page.getByText(saved.at(-1) ?? '')).toBeVisible();
          // The list shows ten at first.
          const more = page.getByRole('button', { name: en.requests.more });
          while (await more.isVisible()) await more.click();
          for (const reference of saved) await expect(page.getByText(reference)).toBeVisible();
          await running.close();
          break;
        }

        const kill = running.aim();
        if (round % 5 === 1) {
          await recordLinks(page);
          await fillIn(page);
          await page.getByRole('button', { name: en.ask.review }).click();
          await page.getByRole('button', { name: en.review.openMail }).click();
          await page.getByText(en.requests.states.ready).first().waitFor();
          // Nothing is asked of the page after it: what it says now must already be true.
          await kill();
          saved.push(referenceFor(page.url().split('/').at(-1) ?? ''));
          texts = [{ text: '', at: 0 }];
        } else {
          await box.focus();
          texts = await typeAtRandom(page, random, found);
          typed += texts.length - 1;
          killedAt = Date.now();
          await kill();
        }
      }
      expect(backEndOf(profile)).toBe(name);
      console.log(
        `${name}, seed ${seed}: ${KILLS} kills, ${typed} characters typed, ${saved.length} requests called saved, 0 lost`,
      );
    } finally {
      removeFolder(profile);
    }
  });
}

import { expect } from '@playwright/test';
import { EXTENSION } from '../../../scripts/drive/extension';
import { seeded, seedOfRun } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  originOf,
  pause,
  removeFolder,
} from '../../../scripts/drive/worker-extension';
import { test } from '../fixtures';
import { goToPart } from './studio';

/** Of each of the browser's two kinds of database. */
const KILLS = process.env.WAYMARK_SOAK ? 100 : 5;
/** What an author may lose of the last words before a crash. */
const GRACE = 300;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz éŵ’,.';
const BACK_ENDS = {
  LevelDB: ['--disable-features=IdbSqliteOnDiskRollout'],
  SQLite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
};
const FIELD = '#field-explain-intro';

for (const [name, args] of Object.entries(BACK_ENDS)) {
  test(`${name}: SIGKILL at ${KILLS} moments of writing a pack: nothing older than ${GRACE} ms is lost, nor a step back`, async () => {
    test.setTimeout(30_000 + KILLS * 12_000);
    const seed = seedOfRun();
    const random = seeded(seed);
    const profile = newProfile();
    // What the field held, and since when.
    let texts = [{ text: '', at: 0 }];
    let killedAt = 0;
    let typed = 0;
    try {
      for (let round = 0; round <= KILLS; round++) {
        const where = `seed ${seed}, round ${round}`;
        const running = await launch(EXTENSION, profile, { args });
        const page = await running.context.newPage();
        await page.goto(`${originOf(running.worker)}/studio.html`);
        const begin = round === 0 ? 'Begin from the example' : /^Go on where you were/;
        await page.getByRole('button', { name: begin }).click();
        // Then it shows where it begins, and leads nobody elsewhere any more.
        await page.locator(round === 0 ? '#field-organisation-name' : '.studio-sections').waitFor();
        await goToPart(page, 'explain');
        const field = page.locator(FIELD);
        const found = await field.inputValue();
        if (round > 0) {
          // The last text that is old enough to be safe, or a newer one.
          const safe = texts.findLastIndex(({ at }) => at <= killedAt - GRACE);
          expect(
            texts.slice(safe).map(({ text }) => text),
            where,
          ).toContain(found);
          await expect(page.getByRole('button', { name: 'Undo' }), where).toBeEnabled();
        }
        if (round === KILLS) {
          // One field is one step: what was there at first is there again.
          await page.getByRole('button', { name: 'Undo' }).click();
          await expect(field).not.toHaveValue(found);
          await running.close();
          break;
        }
        const kill = running.aim();
        texts = [{ text: found, at: 0 }];
        await field.focus();
        await page.keyboard.press('Control+End');
        const end = Date.now() + 100 + random() * 500;
        // On a slow machine a letter takes longer than what may be lost.
        while (Date.now() < end || texts.length < 6) {
          const letter = LETTERS[Math.floor(random() * LETTERS.length)] as string;
          const text = `${texts.at(-1)?.text}${letter}`;
          await page.keyboard.type(letter);
          texts.push({ text, at: Date.now() });
          typed++;
          await pause(random() * 120);
        }
        killedAt = Date.now();
        await kill();
      }
      console.log(`${name}, seed ${seed}: ${KILLS} kills, ${typed} characters typed, 0 lost`);
    } finally {
      removeFolder(profile);
    }
  });
}

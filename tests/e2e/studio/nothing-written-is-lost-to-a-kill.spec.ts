import { expect } from '@playwright/test';
import { EXTENSION } from '../../../scripts/drive/extension';
import { seeded, seedOfRun } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  originOf,
  removeFolder,
} from '../../../scripts/drive/worker-extension';
import { test } from '../fixtures';
import { BACK_ENDS, GRACE, mayBeThere, type Typed, typeAtRandom } from '../killed-while-typing';
import { goToPart } from './studio';

/** Of each of the browser's two kinds of database. */
const KILLS = process.env.WAYMARK_SOAK ? 100 : 1;
const FIELD = '#field-explain-intro';

for (const [name, args] of Object.entries(BACK_ENDS)) {
  const tag = name === 'LevelDB' ? [] : ['@soak'];
  test(`${name}: SIGKILL at ${KILLS} moments of writing a pack: nothing older than ${GRACE} ms is lost, nor a step back`, {
    tag,
  }, async () => {
    test.setTimeout(30_000 + KILLS * 12_000);
    const seed = seedOfRun();
    const random = seeded(seed);
    const profile = newProfile();
    let texts: readonly Typed[] = [];
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
          expect(mayBeThere(texts, killedAt), where).toContain(found);
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
        await field.focus();
        texts = await typeAtRandom(page, random, found, 5);
        typed += texts.length - 1;
        killedAt = Date.now();
        await kill();
      }
      console.log(`${name}, seed ${seed}: ${KILLS} kills, ${typed} characters typed, 0 lost`);
    } finally {
      removeFolder(profile);
    }
  });
}

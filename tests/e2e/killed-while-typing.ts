/** Somebody types, and the browser is killed: what they typed, and what of it must be there. */
import type { Page } from '@playwright/test';
import { pause } from '../../scripts/drive/worker-extension';

/** Milliseconds: what may be lost of the last words before a crash. */
export const GRACE = 300;
/** The browser's two kinds of database, by what makes it take one. */
export const BACK_ENDS = {
  LevelDB: ['--disable-features=IdbSqliteOnDiskRollout'],
  SQLite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz éŵ’,.';

/** What a box held, and since when. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** Types at the end of the box in focus, which held `found`, for a random time; at least `least` letters, because on a
 * slow machine one takes longer than what may be lost. */
export async function typeAtRandom(
  page: Page,
  random: () => number,
  found: string,
  least = 0,
): Promise<Typed[]> {
  const texts: Typed[] = [{ text: found, at: 0 }];
  await page.keyboard.press('Control+End');
  const end = Date.now() + 100 + random() * 500;
  while (Date.now() < end || texts.length <= least) {
    const letter = LETTERS[Math.floor(random() * LETTERS.length)] as string;
    await page.keyboard.type(letter);
    texts.push({ text: `${texts.at(-1)?.text}${letter}`, at: Date.now() });
    await pause(random() * 120);
  }
  return texts;
}

/** The last text that is old enough to be safe, and those after it. */
export const mayBeThere = (texts: readonly Typed[], killedAt: number): string[] =>
  texts.slice(texts.findLastIndex(({ at }) => at <= killedAt - GRACE)).map(({ text }) => text);

/** What an older Waymark kept, this one reads and goes on with, and the older one again after it: nothing
 * is lost either way. The older one is built from the history of these sources. */
import { generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { execa, execaSync } from 'execa';
import {
  EXTENSION,
  launchExtension,
  newProfile,
  recordLinks,
} from '../../../scripts/drive/extension';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { stored } from '../help/traces';

/** From before its code was put in order. */
const OLDER = '47739a8';

test.setTimeout(240_000);

const work = mkdtempSync(join(tmpdir(), 'waymark-older-'));
const folders = { older: join(work, 'older'), newer: join(work, 'newer') };
test.beforeAll(async () => {
  const sources = join(work, 'sources');
  const { exitCode } = execaSync('git', ['cat-file', '-e', OLDER], { reject: false });
  test.skip(exitCode !== 0, 'these sources came without their history');
  mkdirSync(sources);
  await execa('git', ['archive', '-o', `${sources}.tar`, OLDER]);
  await execa('tar', ['-xf', `${sources}.tar`, '-C', sources]);
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
  await execa('wxt', ['build', '-b', 'chrome'], { preferLocal: true, cwd: sources });
  // A key of its own gives both the same id, and so the same database.
  const { publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  for (const [built, folder] of [
    [join(sources, 'dist/chrome-mv3'), folders.older],
    [EXTENSION, folders.newer],
  ] as const) {
    cpSync(built, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, key: publicKey.toString('base64') }));
  }
});
test.afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Kept {
  readonly drafts: readonly { readonly answers: { readonly change: string } }[];
  readonly requests: readonly { readonly id: string; readonly state: string }[];
  readonly settings: readonly object[];
  /** The safe copy. */
  readonly copy: Record<string, unknown>;
}

async function kept(page: Page): Promise<Kept> {
  const { rows, extension } = JSON.parse(await stored(page)).here;
  const of = (table: string) => rows[`waymark-extension/${table}`]?.[1] ?? [];
  return {
    drafts: of('drafts'),
    requests: of('requests'),
    settings: of('settings'),
    copy: extension.local,
  };
}

/** A draft of the older one has no id of the request that it becomes; this one gives it one, with a moment that
 * tells two windows which is the later (`take` in `src/ask/draft-autosave.ts`). */
const withoutIdOfDraft = (all: Kept): unknown =>
  JSON.parse(JSON.stringify(all), (_, value) => {
    if (value?.id !== 'draft') return value;
    const { request: _id, at: _at, ...rest } = value;
    return rest;
  });

/** Asks for mentoring in one's own mail program, and says that it was sent. */
async function ask(page: Page, change: string): Promise<void> {
  await page.locator('#change').fill(change);
  await page.locator('input[type=radio][value=mentoring]').check();
  await page.locator('#name').fill('A member of staff');
  await page.locator('#email').fill('staff@example.ac.uk');
  await page.locator('#unit').selectOption({ index: 1 });
  await page.locator('button[type=submit]').click();
  await page.locator('main .facts').waitFor();
  await recordLinks(page);
  await page.locator('main .button.main').click();
  await page.getByRole('button', { name: en.requests.yesSent }).click();
  await expect.poll(async () => (await kept(page)).requests.at(-1)?.state).toBe('told');
}

/** Begins another, and stops in the middle of a word. */
async function begin(page: Page, change: string): Promise<void> {
  await page.locator('#change').fill(change);
  const copied = async () => JSON.stringify((await kept(page)).copy);
  await expect.poll(copied).toContain(change);
}

const HALF = 'I would like to lead a small te';
const OTHER = 'I would like to plan my next ye';

test('a request, a draft and a choice go from the older to this one and back, and the rows are the same', {
  tag: '@soak',
}, async () => {
  const profile = newProfile();
  let last: Kept | undefined;
  for (const [i, folder] of [folders.older, folders.newer, folders.older].entries()) {
    const extension = await launchExtension(profile, { folder });
    const form = await extension.open('ask');
    if (last) {
      await expect(form.locator('#change')).toHaveValue(last.drafts[0]?.answers.change ?? '');
      expect(withoutIdOfDraft(await kept(form))).toEqual(withoutIdOfDraft(last));
      await expect(form.locator('html')).toHaveAttribute('data-theme', 'dark');
      const list = await extension.open('requests');
      for (const { id } of last.requests)
        await expect(list.locator(`a[href="#/requests/${id}"]`)).toBeVisible();
    } else {
      const settings = await extension.open('settings');
      await settings.locator('#theme').selectOption('dark');
      await settings.close();
    }
    await ask(form, `What was asked for in round ${i}`);
    const next = await extension.open('ask');
    await begin(next, `${OTHER} ${i}`);
    last = await kept(next);
    expect(last.requests.map(({ state }) => state)).toEqual(Array(i + 1).fill('told'));
    await extension.close();
  }
  rmSync(profile, { recursive: true, force: true });
});

for (const [from, to] of [
  ['older', 'newer'],
  ['newer', 'older'],
] as const) {
  test(`where the browser lost the database, the ${to} one takes what the safe copy of the ${from} one has`, {
    tag: '@soak',
  }, async () => {
    const profile = newProfile();
    const before = await launchExtension(profile, { folder: folders[from] });
    await begin(await before.open('ask'), HALF);
    await before.close();
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });
    const after = await launchExtension(profile, { folder: folders[to] });
    const form = await after.open('ask');
    await expect(form.locator('#change')).toHaveValue(HALF);
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

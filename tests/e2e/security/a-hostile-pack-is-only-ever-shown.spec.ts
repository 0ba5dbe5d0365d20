/** A pack with a hostile text in every place whose words are free, through every screen. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { unfold as unfoldGroups } from '../../../scripts/drive/guide';
import { ANSWER, openTeams, SITE, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { type HostilePack, makeHostilePack } from '../../pack/hostile-pack';
import { test } from '../fixtures';
import { sprung } from './sprung';

/** What only the search reads, an editor, whoever keeps the pack true, or whoever replies; and what is drawn. */
const NEVER_SHOWN = /^\$schema$|^replies\.|^services\..*\.source\.|\.words\.|^brand\.(logo|colour)/;

const DETAIL = '<img src=x onerror="trapped=1"> [a](javascript:trapped=1) {{7*7}}';

let pack: HostilePack['pack'];
let texts: HostilePack['texts'];
let site: string;
let teams: Teams;
test.beforeAll(async () => {
  // Takes seconds: not where the tests are only listed.
  ({ pack, texts } = makeHostilePack());
  site = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  cpSync(SITE, site, { recursive: true });
  writeFileSync(join(site, 'pack.json'), JSON.stringify(pack));
  teams = await openTeams({ siteDir: site });
});
test.afterAll(async () => {
  await teams.close();
  rmSync(site, { recursive: true });
});

test('every free text of a pack is shown as it was written, and does nothing', {
  tag: '@soak',
}, async () => {
  const { page, frame, go, look, shown } = await openWith('locale=en-gb');
  for (const route of ['', 'difference', 'choose', 'settings', 'privacy', 'terms', 'accessibility'])
    await go(route);
  await go('help');
  const ways = frame.locator('main button.way-in');
  for (let at = 0; at < pack.situations.length; at += 1) {
    await ways.nth(at).click();
    await expect(frame.locator('.chosen')).toBeVisible();
    await unfold();
    await look(`situation ${at}`);
    await go('settings');
    await go('help');
  }
  await guide();
  await request();
  expect(await sprung(page, [])).toEqual([]);

  // Letter for letter: at least one of each kind of place, in the language of the reader.
  const all = [...texts.values()].filter(
    ({ kind }) => !/\.cy$/.test(kind) && !NEVER_SHOWN.test(kind),
  );
  const seen = new Set(all.filter(({ text }) => shown().includes(text)).map(({ kind }) => kind));
  expect([...new Set(all.map(({ kind }) => kind))].filter((kind) => !seen.has(kind))).toEqual([]);

  /** What is shown on demand is made when it is unfolded. */
  async function unfold() {
    await frame.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const bodies = frame.locator('main details[open] > :not(summary)');
    await expect(bodies.first()).toBeAttached();
    await frame.evaluate(
      () => new Promise((done) => setTimeout(() => requestAnimationFrame(done))),
    );
  }

  /** Each outcome once: nothing answered, then the answers that lead there. */
  async function guide() {
    for (const at of pack.guide.questions.keys()) await go(`choose/${at + 1}`);
    for (const [at, { answers }] of pack.guide.questions.entries()) {
      const told = answers.find(({ advice, situations }) => advice && situations?.length);
      if (!told) continue;
      await go(`choose/${at + 1}`);
      await unfoldGroups(frame);
      await frame.locator(`main input[value=${told.id}]`).check();
      await go(`choose/now-${at + 1}`);
    }
    await go('choose/result');
    await frame.getByRole('button', { name: en.choose.again }).click();
    await go('choose/result');
    for (const wanted of ['mentoring', 'coaching', 'both', 'situations'] as const) {
      let lead = 0;
      for (const [at, { answers }] of pack.guide.questions.entries()) {
        const fits = answers
          .map(({ id, mentoring = 0, coaching = 0, situations = [] }) => ({
            id,
            lead: lead + mentoring - coaching,
            points: mentoring + coaching,
            hard: situations.length > 0,
          }))
          .filter(({ hard, points }) => (wanted === 'situations' ? hard && !points : points > 0));
        const distance = (one: number) =>
          wanted === 'both' ? Math.abs(one) : wanted === 'coaching' ? one : -one;
        const [best] = fits.sort((a, b) => distance(a.lead) - distance(b.lead));
        if (!best) continue;
        lead = best.lead;
        await go(`choose/${at + 1}`);
        await unfoldGroups(frame);
        await frame.locator(`main input[value=${best.id}]`).check();
      }
      await go('choose/result');
      await frame.getByRole('button', { name: en.choose.again }).click();
      await frame.getByRole('button', { name: en.choose.begin, exact: true }).waitFor();
    }
  }

  /** Filled in with hostile words in the pack's own fields, sent, refused in hostile words. */
  async function request() {
    await page.context().route('https://inbox.example.ac.uk/**', (route) =>
      route.fulfill({
        status: 400,
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        json: { reason: DETAIL },
      }),
    );
    // The guide's own texts are in the form, and on the review.
    for (const [at, { answers, many }] of pack.guide.questions.entries()) {
      const [answer, ...more] = answers.filter(({ form }) => form !== undefined);
      if (!answer) continue;
      await go(`choose/${at + 1}`);
      await unfoldGroups(frame);
      for (const { id } of many ? [answer, ...more] : [answer])
        await frame.locator(`main input[value=${id}]`).check();
    }
    await go('choose/result');
    await frame.locator('main .to-form .button').first().click();
    await frame.getByRole('heading', { name: en.ask.title }).waitFor();
    await frame.getByRole('radio', { name: en.ask.kinds.mentoring }).check();
    await frame.locator('#change').fill(ANSWER);
    await frame.locator('#unit').selectOption({ index: 1 });
    await frame.locator('[id$="campus"]').fill(DETAIL);
    await look('ask');
    await frame.getByRole('button', { name: en.ask.review }).click();
    await frame.getByRole('heading', { name: en.review.title }).waitFor();
    expect(await look('review')).toContain(DETAIL);
    await frame.getByRole('button', { name: en.review.sendNow, exact: true }).click();
    await frame.locator('q').waitFor();
    await expect(frame.locator('q')).toHaveText(DETAIL);
    await look('refused');
    await go('requests');
  }
});

test('and in Welsh', async () => {
  const { go, shown } = await openWith('locale=cy-gb');
  for (const route of ['', 'difference', 'choose', 'help', 'ask', 'privacy']) await go(route);
  const seen = [...texts.values()].filter(
    ({ kind, text }) => /\.cy$/.test(kind) && shown().includes(text),
  );
  expect(seen.length).toBeGreaterThan(120);
});

/** The tab with the hostile pack in it, at Start. */
async function openWith(scene: string) {
  const first = await teams.visit(scene);
  await expect.poll(() => stored(first.page)).toBe(pack.version);
  await first.page.reload();
  const { page, tab } = first;
  await tab.locator('.doors').waitFor();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const frame = tabOf(page);
  let all = '';
  const look = async (where: string) => {
    const text = await frame.evaluate(() =>
      [
        document.body.textContent,
        ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((e) =>
          ['aria-label', 'placeholder', 'title'].map((name) => e.getAttribute(name)),
        ),
      ].join('\n'),
    );
    all += text;
    expect(await sprung(page, dialogs), where).toEqual([]);
    return text;
  };
  const go = async (route: string) => {
    const main = frame.locator('main');
    const before = await main.textContent();
    await frame.evaluate((to) => {
      // To Start by its own link: some screens have its address, and it is no other then.
      if (to === '') document.querySelector<HTMLElement>('.brand')?.click();
      else location.hash = `#/${to}`;
    }, route);
    if (route !== '') await expect(main).not.toHaveText(before ?? '');
    await frame.locator('main h1').waitFor();
    await look(route);
  };
  return { page, frame, go, look, shown: () => all };
}

function tabOf(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().includes('/tab/'));
  if (!found) throw new Error('no tab');
  return found;
}

/** The version of the pack that the tab has kept; `undefined` before. */
const stored = (page: Page) =>
  tabOf(page).evaluate(async () => {
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name));
      try {
        if (!database.objectStoreNames.contains('packs')) continue;
        const row = await read(database.transaction('packs').objectStore('packs').get('pack'));
        if (row) return JSON.parse(row.text).version as number;
      } finally {
        database.close();
      }
    }
    return undefined;
  });

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { en } from '../../../src/text/en';
import { HOSTILE_TEXTS } from '../../hostile-texts';
import { EXTENSION, launchExtension, newProfile, recordLinks } from '../extension';
import { openTeams, reachReview, SITE } from '../teams/stage';
import { launchWatchedProfile } from '../watched';

const ONE_LINE = HOSTILE_TEXTS.filter((text) => !/[\r\n]/.test(text));

/** What went wrong so far: dialogs, traps that sprang, elements that came out of a text. */
async function sprung(page: Page, dialogs: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [...dialogs];
  for (const frame of page.frames()) {
    found.push(
      ...(await frame.evaluate(() => [
        ...('trapped' in globalThis ? ['a trap'] : []),
        ...[...document.querySelectorAll('img[src=x], iframe[srcdoc], svg[onload], [onerror]')].map(
          (element) => element.outerHTML,
        ),
        ...[...document.querySelectorAll('a')]
          .map((link) => link.protocol)
          .filter((protocol) => !/^(https?|mailto|tel|sms|chrome-extension):$/.test(protocol)),
      ])),
    );
  }
  return found;
}

test('what somebody types is shown as it was typed, and does nothing', async () => {
  const extension = await launchExtension();
  const page = await extension.open('ask');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const records = await recordLinks(page);
  // As many at once as there are fields.
  const fields = ['name', 'contact', 'when', 'language', 'adjustments', 'preferences', 'avoid'];
  await page.getByText(en.ask.sectionHow).click();
  for (let at = 0; at < ONE_LINE.length; at += fields.length) {
    const texts = ONE_LINE.slice(at, at + fields.length).map((text) => text.slice(0, 60));
    await page.getByLabel(en.ask.kinds.mentoring, { exact: true }).check();
    await page.locator('#change').fill(HOSTILE_TEXTS.slice(at, at + 4).join('\n'));
    for (const [i, text] of texts.entries()) await page.locator(`#${fields[i]}`).fill(text);
    if (texts.length < fields.length) await page.locator('#name').fill('A person');
    await page.locator('#email').fill('person@example.ac.uk');
    await page.locator('#unit').selectOption({ index: 1 });
    await page.getByRole('button', { name: en.ask.review }).click();
    await expect(page.locator('h1'), await page.locator('main').innerText()).toHaveText(
      en.review.title,
    );
    const typed = texts
      .map((text) => text.trim())
      .filter((_, i) => fields[i] !== 'name' || texts.length === fields.length);
    const holds = async () => {
      const shown = (await page.locator('main').textContent()) ?? '';
      expect(typed.filter((text) => !shown.includes(text))).toEqual([]);
      expect(await sprung(page, dialogs)).toEqual([]);
    };
    await holds();
    await page.getByRole('button', { name: en.review.openMail }).click();
    await expect(page.getByText('Ready to send')).toBeVisible();
    await holds();
    const mail = new URL((await records()).at(-1) ?? '');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    await page.evaluate(() => {
      location.hash = '#/requests';
    });
    await expect(page.locator('h1')).toHaveText(en.requests.title);
    expect(await sprung(page, dialogs)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#/ask';
    });
    await expect(page.locator('h1')).toHaveText(en.ask.title);
    const more = page.locator('details').filter({ hasText: en.ask.sectionHow });
    if ((await more.getAttribute('open')) === null) await page.getByText(en.ask.sectionHow).click();
  }
  await extension.close();
});

test('what a pack says is shown as it was written, and does nothing', async () => {
  const site = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  cpSync(SITE, site, { recursive: true });
  const trap = '<img src=x onerror="trapped=1"> {{7*7}} [a](javascript:trapped=1) &lt;';
  const file = join(site, 'pack.json');
  const pack = JSON.parse(readFileSync(file, 'utf8'));
  let marked = 0;
  // Words in a language: what is shown. As long as the check of the pack allows.
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key !== 'en' || typeof inner !== 'string') return [key, mark(inner)];
        marked += 1;
        return [key, trap];
      }),
    );
  };
  writeFileSync(file, JSON.stringify({ ...(mark(pack) as object), version: 99 }));
  expect(marked).toBeGreaterThan(200);
  const teams = await openTeams({ siteDir: site });
  try {
    const first = await teams.visit();
    await first.tab.getByRole('heading', { name: en.start.title }).waitFor();
    await first.page.close();
    const { page, tab } = await teams.visit();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const frame = () => {
      const found = page.frames().find((f) => f.url().includes('/tab/'));
      if (!found) throw new Error('no tab');
      return found;
    };
    const routes = [
      'difference',
      'choose',
      'ask',
      'help',
      'settings',
      'privacy',
      'terms',
      'accessibility',
    ];
    let shown = 0;
    const look = async (where: string) => {
      shown += ((await tab.locator('body').textContent()) ?? '').split(trap).length - 1;
      expect(await sprung(page, dialogs), where).toEqual([]);
    };
    for (const route of routes) {
      await frame().evaluate((hash) => {
        location.hash = hash;
      }, `#/${route}`);
      await tab.locator('main h1, main h2').first().waitFor();
      await page.waitForTimeout(150);
      await look(route);
      const waysIn = tab.locator('main button.way-in');
      for (let at = 0; route === 'help' && at < (await waysIn.count()); at += 1) {
        await waysIn.nth(at).click();
        await page.waitForTimeout(100);
        await look(`help, situation ${at}`);
        await frame().evaluate(() => {
          location.hash = '#/settings';
        });
        await tab.getByRole('heading', { level: 1, name: en.settings.title }).waitFor();
        await frame().evaluate(() => {
          location.hash = '#/help';
        });
        await waysIn.first().waitFor();
      }
    }
    // It was the hostile pack, in full, letter for letter.
    expect(shown).toBeGreaterThan(60);
    await toReview(frame(), tab);
    expect(await sprung(page, dialogs)).toEqual([]);
  } finally {
    await teams.close();
    rmSync(site, { recursive: true });
  }
});

async function toReview(frame: { evaluate(f: () => void): Promise<void> }, tab: FrameLocator) {
  await frame.evaluate(() => {
    location.hash = '#/';
  });
  await reachReview(tab);
}

test('another extension, or another page, says something: nobody listens', async () => {
  const other = mkdtempSync(join(tmpdir(), 'waymark-other-'));
  writeFileSync(join(other, 'other.js'), '');
  writeFileSync(
    join(other, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Another',
      version: '1',
      background: { service_worker: 'other.js' },
    }),
  );
  const both = [EXTENSION, other].join(',');
  const context = await launchWatchedProfile(newProfile(), {
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${both}`, `--load-extension=${both}`],
  });
  try {
    await expect.poll(() => context.serviceWorkers().length).toBe(2);
    const named = (file: string) => {
      const worker = context.serviceWorkers().find((w) => w.url().endsWith(file));
      if (!worker) throw new Error(`no ${file}`);
      return worker;
    };
    const id = new URL(named('background.js').url()).host;
    const answer = await named('other.js').evaluate(async (to) => {
      const { runtime } = (globalThis as unknown as { chrome: Loose }).chrome;
      const said = await runtime.sendMessage(to, 'waymark.wake').catch(String);
      const port = runtime.connect(to);
      const ended = await new Promise((done) => {
        port.onDisconnect.addListener(() => done(runtime.lastError?.message));
      });
      return { said, ended };
    }, id);
    expect(answer.said).toContain('Receiving end does not exist');
    expect(answer.ended).toContain('Receiving end does not exist');

    // A page of the web can neither open nor frame nor read any file of ours.
    const page = await context.newPage();
    await page.goto('data:text/html,<title>elsewhere</title>');
    const reached = await page.evaluate(async (origin) => {
      const files = ['popup.html', 'background.js', 'look.js', 'icon/128.png', 'manifest.json'];
      const read = files.map((file) =>
        fetch(`${origin}/${file}`).then(
          () => file,
          () => '',
        ),
      );
      return (await Promise.all(read)).filter(Boolean);
    }, `chrome-extension://${id}`);
    expect(reached).toEqual([]);
  } finally {
    await context.close();
    rmSync(other, { recursive: true });
  }
});

// biome-ignore lint/suspicious/noExplicitAny: the other extension's own API.
type Loose = any;

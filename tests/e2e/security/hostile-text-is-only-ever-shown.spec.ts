import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { EXTENSION, newProfile, recordLinks } from '../../../scripts/drive/extension';
import { aRequest, email } from '../../../scripts/drive/rows';
import { fillIn } from '../../../scripts/drive/teams';
import { launchWatchedProfile } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { HOSTILE_TEXTS } from '../../hostile-texts';
import { test } from '../fixtures';
import { shown } from '../shown';
import { sprung } from './sprung';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const ONE_LINE = HOSTILE_TEXTS.filter((text) => !/[\r\n]/.test(text));

test('what somebody types is shown as it was typed, and does nothing', async ({ extension }) => {
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
  const most = SOAK ? ONE_LINE.length : 2 * fields.length;
  for (let at = 0; at < Math.min(ONE_LINE.length, most); at += fields.length) {
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
    await expect(shown(page, 'Ready to send')).toBeVisible();
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
});

test('what a file brings in is shown as it is, and does nothing', { tag: '@soak' }, async ({
  extension,
}) => {
  const rows = HOSTILE_TEXTS.map((text) => {
    const base = aRequest({ route: email, state: 'told' });
    const short = text.slice(0, 190);
    const answers = { ...base.answers, name: short, change: text, extra: { campus: text } };
    const labels = {
      unit: short,
      topics: [short],
      meeting: [short],
      extra: [{ id: 'campus', label: short, value: text }],
    };
    return { ...base, answers, labels, message: { subject: text, body: text } };
  });
  const page = await extension.open('settings');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.locator('input[type=file]').setInputFiles({
    name: 'requests.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'waymark.export/1', requests: rows })),
  });
  await expect(shown(page, en.settings.imported(rows.length, 0))).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#/requests`);
  await expect(page.locator('h1')).toHaveText(en.requests.title);
  for (const { id, message } of rows) {
    await page.evaluate((to) => {
      location.hash = `#/requests/${to}`;
    }, id);
    // Some have line ends in them, which a test for a text would take for spaces.
    await expect.poll(() => page.locator('.request-text').textContent()).toBe(message.body);
    expect(await sprung(page, dialogs), message.subject).toEqual([]);
  }
});

test('what is handed to Outlook to compose is one letter to one address, as it was typed', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page, tab, fact } = await teams.visit('shape=outlook');
  await tab.getByRole('link', { name: en.start.ask }).click();
  await tab.getByRole('heading', { name: en.ask.title }).waitFor();
  await fillIn(tab);
  // All but the long one: the box takes 500 characters.
  const typed = HOSTILE_TEXTS.slice(0, -1).join('\n').replaceAll('\r\n', '\n');
  await tab.locator('#change').fill(typed);
  await tab.locator('#name').fill(ONE_LINE[1] ?? '');
  await tab.getByRole('button', { name: en.ask.review }).click();
  await tab.getByRole('heading', { name: en.review.title }).waitFor();
  await tab.getByRole('button', { name: en.review.openMail }).click();
  const to = page.locator('[data-fact="toRecipients"]');
  await expect(to).toHaveText('mentoring-coaching@example.ac.uk');
  const message = await fact('message');
  expect(message.replaceAll('\r\n', '\n')).toContain(typed);
  expect(message).toContain(ONE_LINE[1]);
  expect(await fact('subject')).toMatch(/^Request for mentoring \(WM-[\w-]+\)$/);
  expect(await sprung(page, [])).toEqual([]);
});

test('another extension, or another page, says something: nobody listens', {
  tag: '@soak',
}, async () => {
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

import { expect } from '@playwright/test';
import { launchExtension, newProfile, recordLinks } from '../../scripts/drive/extension';
import { en } from '../../src/text/en';
import { expectWhole, fillEveryField, throughTheGuide } from './every-field';
import { test } from './fixtures';
import { shown } from './shown';

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

const CHANGE = 'I would like to lead a small team, and to say no more often.';

// It comes near the end of all: shared out, no process is left alone with the longest of the last ones.
test.describe.configure({ mode: 'parallel' });

test('popup, guide, filled form, closed mid-word, sent, told, browser restarted: nothing is lost', async () => {
  const profile = newProfile();
  let own = await launchExtension(profile);
  let page = await own.open();

  await throughTheGuide(page);
  const box = page.getByLabel('What would you like to learn or change?');
  await box.pressSequentially(CHANGE.slice(0, 30));
  await page.close();

  page = await own.open();
  await expect(page.getByText('Continue your draft')).toBeVisible();
  await page.getByRole('link', { name: /Continue your draft/ }).click();
  const again = page.getByLabel('What would you like to learn or change?');
  await expect(again).toHaveValue(CHANGE.slice(0, 30));
  await expect(page.getByLabel('Mentoring', { exact: true })).toBeChecked();
  await again.fill(CHANGE);

  // Review finds what is missing, and takes the person there.
  await page.getByRole('button', { name: 'Check your request' }).click();
  const summary = page.getByRole('group', { name: en.ask.errorTitle(3) });
  await expect(summary).toContainText('Enter your name');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Enter your name/ }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  const answers = await fillEveryField(page, CHANGE);
  await page.getByRole('button', { name: 'Check your request' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check before you send');
  await expect(page.getByText('mentoring-coaching@example.ac.uk')).toBeVisible();
  const links = await recordLinks(page);
  await page.getByRole('button', { name: 'Open it in your email' }).click();
  await expect(shown(page, en.requests.states.ready)).toBeVisible();
  const mail = new URL((await links())[0] ?? '');
  expect(mail.pathname).toBe('mentoring-coaching@example.ac.uk');
  await expectWhole(page, mail.searchParams.get('body') ?? '', answers);
  const reference = (await page.locator('dd', { hasText: /^WM-/ }).textContent()) ?? '';
  for (const part of ['subject', 'body']) {
    expect(mail.searchParams.get(part)).toContain(reference);
  }

  await page.getByRole('button', { name: en.requests.yesSent }).click();
  await expect(shown(page, en.requests.states.told)).toBeVisible();
  expect(own.errors).toEqual([]);
  await own.close();

  own = await launchExtension(profile);
  page = await own.open('requests');
  await expect(shown(page, en.requests.states.told)).toBeVisible();
  await page.getByRole('link', { name: reference }).click();
  await expectWhole(page, mail.searchParams.get('body') ?? '', answers);
  await page.goto(page.url().replace(/#.*/, '#/'));
  await expect(page.getByText('Continue your draft')).toHaveCount(0);
  await own.close();
});

test('a text too long for an address is handed over short, and where the whole of it is, it says', {
  tag: '@soak',
}, async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const copied of [true, false]) {
    const page = await extension.open('ask');
    await page.getByLabel('Coaching', { exact: true }).check();
    await page.getByLabel('What would you like to learn or change?').fill('é'.repeat(500));
    await page.getByLabel('Your name').fill('A member of staff');
    await page.getByLabel('Your work email').fill('staff@example.ac.uk');
    await page.getByLabel('Your faculty or directorate').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Check your request' }).click();
    const links = await recordLinks(page);
    if (!copied) {
      // As in a frame that was not given the clipboard.
      await page.evaluate(() => {
        Clipboard.prototype.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'));
      });
    }
    await page.getByRole('button', { name: 'Open it in your email' }).click();
    const { didYouCopied, didYouNotCopied } = en.requests;
    await expect(shown(page, copied ? didYouCopied : didYouNotCopied)).toBeVisible();
    const [mail = ''] = await links();
    expect(mail.length).toBeLessThan(2000);
    const { short, shortNotCopied } = en.message;
    const reference = (await page.locator('dd', { hasText: /^WM-/ }).textContent()) ?? '';
    expect(new URL(mail).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
      (copied ? short : shortNotCopied)(reference),
    );
    if (copied) {
      const whole = await page.evaluate(() => navigator.clipboard.readText());
      expect(whole).toContain('é'.repeat(500));
    }
    await page.close();
  }
});

test('a draft that is not to be kept leaves nothing behind', async ({ extension }) => {
  const page = await extension.open('ask');
  await page.getByLabel('What would you like to learn or change?').fill('Only for this window');
  await page.getByLabel('Don’t keep a draft on this device').check();
  await page
    .getByLabel('What would you like to learn or change?')
    .fill('Still only for this window');
  await expect(shown(page, 'Kept in this window only')).toBeVisible();
  await page.close();
  const later = await extension.open('ask');
  await expect(later.getByLabel('What would you like to learn or change?')).toHaveValue('');
  await expect(later.getByLabel('Don’t keep a draft on this device')).toBeChecked();
  const kept = await later.evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(kept)).not.toContain('only for this window');
});

test('what is typed in one window is in the other', async ({ extension }) => {
  const [here, there] = [await extension.open('ask'), await extension.open('ask')];
  await here.getByLabel('Your name').fill('From the first window');
  await expect(there.getByLabel('Your name')).toHaveValue('From the first window');
});

test('settings change language and colours at once', { tag: '@soak' }, async ({ extension }) => {
  const page = await extension.open('settings');
  await page.getByLabel('Colours').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Language').selectOption('cy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gosodiadau a’ch data');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gosodiadau a’ch data');
  await page.getByLabel('Iaith').selectOption('en');
});

test('“don’t keep a draft”, chosen in one window, holds in every other', { tag: '@soak' }, async ({
  extension,
}) => {
  const [here, there] = [await extension.open('ask'), await extension.open('ask')];
  await here.getByLabel('Don’t keep a draft on this device').check();
  await expect(there.getByLabel('Don’t keep a draft on this device')).toBeChecked();
  await there.getByLabel('Your name').fill('Only in the second window');
  await expect(shown(there, 'Kept in this window only')).toBeVisible();
  const again = await extension.open('ask');
  await expect(again.getByLabel('Your name')).toHaveValue('');
});

test('a link in words, in the popup of any width, leads to the same screen in a tab, with the draft in it', {
  tag: '@soak',
}, async ({ extension }) => {
  const popup = await extension.open('ask');
  const link = popup.getByRole('link', { name: 'Open in a tab', exact: true });
  const menu = popup.getByRole('button', { name: 'More', exact: true });
  for (const width of [320, 400]) {
    await popup.setViewportSize({ width, height: 600 });
    await menu.click();
    await expect(link).toBeInViewport({ ratio: 1 });
    const cut = await link.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut, `at ${width}`).toBeLessThanOrEqual(0);
    await popup.keyboard.press('Escape');
  }
  await popup.getByLabel('What would you like to learn or change?').fill('With more room');
  const closed = popup.waitForEvent('close');
  const opened = extension.context.waitForEvent('page');
  await menu.click();
  // The popup closes under the click.
  await link.click().catch(() => undefined);
  await closed;
  const tab = await opened;
  await tab.setViewportSize({ width: 1200, height: 800 });
  await expect(tab).toHaveURL(/\?view=tab&at=\d+#\/ask$/);
  await expect(tab.getByLabel('What would you like to learn or change?')).toHaveValue(
    'With more room',
  );
  await expect(tab.getByRole('link', { name: 'Open in a tab' })).toHaveCount(0);

  // There is a Back of the browser's there, and it is heard.
  const title = tab.getByRole('heading', { level: 1 });
  await tab.locator('a.brand').click();
  await tab.getByRole('link', { name: /See the difference/ }).click();
  await expect(title).toHaveText('Mentoring and coaching: the difference');
  await tab.goBack();
  await expect(title).toHaveText('Mentoring, coaching, or something else?');
  await tab.goBack();
  await expect(title).toHaveText('Request mentoring or coaching');
  await expect(tab.getByLabel('What would you like to learn or change?')).toHaveValue(
    'With more room',
  );
  await tab.goForward();
  await expect(title).toHaveText('Mentoring, coaching, or something else?');
  await tab.goForward();
  await expect(title).toHaveText('Mentoring and coaching: the difference');
  // Waymark's own goes the same way, one screen at a time.
  await tab.getByRole('button', { name: 'Back' }).click();
  await expect(title).toHaveText('Mentoring, coaching, or something else?');
  await tab.reload();
  await tab.goBack();
  await expect(title).toHaveText('Request mentoring or coaching');
  expect(extension.errors).toEqual([]);
});

/** A whole tour of other help, and a guide answered with every hard situation, in the built products:
 * afterwards there is nothing to find. The extension in English, the tab in Welsh. */
import { expect, type Frame, type Page } from '@playwright/test';
import {
  type Extension,
  launchExtension,
  newProfile,
  recordLinks,
} from '../../../scripts/drive/extension';
import { unfold } from '../../../scripts/drive/guide';
import { cy } from '../../../src/text/cy';
import { type Dictionary, en } from '../../../src/text/en';
import { inLanguage, type Localised } from '../../../src/text/language';
import { test } from '../fixtures';
import { pack } from './pack';
import { filesHolding, settled, stored, type Watched, watch } from './traces';

/** A word that no file of a browser holds by itself. */
const TYPED = 'zwyxqvy bullied';

type At = Page | Frame;
interface Tongue {
  readonly words: Dictionary;
  readonly say: (text: Localised) => string;
}
const english: Tongue = { words: en, say: (text) => inLanguage(text, 'en', []) };
const welsh: Tongue = { words: cy, say: (text) => inLanguage(text, 'cy', []) };

const situation = (id: string) => pack.situations.find((s) => s.id === id)?.label ?? '';
const heading = (at: At, name: string) => at.getByRole('heading', { name, exact: true });
const open = (at: At) =>
  at.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      details.open = true;
  });

/** Reads, searches, filters and opens entries of each urgency; starts and ends on Start. */
async function tour(at: At, { words, say }: Tongue): Promise<void> {
  const text = words.help;
  await at.getByRole('link', { name: words.app.otherHelp, exact: true }).click();
  await heading(at, text.title).waitFor();
  await open(at);
  const box = at.getByRole('searchbox');
  for (const typed of ['my partner hits me', 'hunanladdiad', 'mediation', TYPED]) {
    await box.fill(typed);
    await at.locator('#answers').waitFor();
    await open(at);
  }
  await box.fill('qzxqzx');
  await heading(at, text.noMatchTitle).waitFor();
  await box.fill('');
  await at.getByRole('checkbox', { name: text.quiet }).check();
  await at.getByRole('checkbox', { name: text.quiet }).uncheck();
  await at.getByRole('button', { name: text.unsure }).click();
  await at.getByRole('combobox').selectOption('scotland');
  await at.getByRole('button', { name: text.showAll }).click();
  await at.getByRole('button', { name: text.chooseOther }).click();
  expect(pack.situations).toHaveLength(13);
  for (const { label } of pack.situations) {
    await at.getByRole('button', { name: say(label) }).click();
    await heading(at, say(label)).waitFor();
    await open(at);
    await at.getByRole('button', { name: text.chooseOther }).click();
  }
  await takeAway(at, { words, say });
  await at.locator('a.brand').click();
}

/** Copies, mails and prints an entry, and reports a problem with it. */
async function takeAway(at: At, { words, say }: Tongue): Promise<void> {
  const text = words.help;
  await at.getByRole('button', { name: say(situation('home')) }).click();
  const card = at.locator('.service.card:not(.line)').first();
  await card.locator('summary').click();
  // What prints is the browser's own, and so is what it remembers of it.
  await at.evaluate(() => {
    window.print = () => void dispatchEvent(new Event('afterprint'));
  });
  for (const name of [text.copyText, text.print, text.mailText, text.report])
    await card.getByRole('button', { name }).click();
  await card.getByRole('button', { name: text.copy }).first().click();
}

/** Answers the guide with everything that is hard, and follows it to help. */
async function askGuide(at: At, { words, say }: Tongue): Promise<void> {
  await at.getByRole('link', { name: words.start.choose }).click();
  await at.getByRole('button', { name: words.choose.begin, exact: true }).click();
  const [about] = pack.guide.questions;
  await at.locator('#about').waitFor();
  await unfold(at);
  for (const { label, situations } of about?.answers ?? []) {
    if (situations) await at.getByLabel(say(label)).check();
  }
  await at.getByRole('button', { name: words.choose.next, exact: true }).click();
  await at.getByRole('button', { name: words.choose.goOn }).click();
  for (let i = 1; i < pack.guide.questions.length; i++)
    await at.getByRole('button', { name: words.choose.skip }).click();
  await at.locator('main .reasons').first().waitFor();
  await at.getByRole('button', { name: say(situation('harassment')) }).click();
  await heading(at, say(situation('harassment'))).waitFor();
  await at.locator('a.brand').click();
}

declare const chrome: {
  omnibox: Record<string, { dispatch(...args: unknown[]): void }>;
};

/** Types into the browser's address bar and presses Enter on a situation. */
async function useAddressBar(extension: Extension): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  await extension.context.serviceWorkers()[0]?.evaluate(
    async ([typed, chosen]) => {
      chrome.omnibox.onInputStarted?.dispatch();
      await new Promise((shown) => chrome.omnibox.onInputChanged?.dispatch(typed, shown));
      chrome.omnibox.onInputEntered?.dispatch(chosen, 'newForegroundTab');
    },
    [TYPED, english.say(situation('home'))],
  );
  const page = await opened;
  await heading(page, english.say(situation('home'))).waitFor();
  return page;
}

function expectNothing(seen: Watched, { words }: Tongue): void {
  // One address and one title for Start, the guide and other support.
  expect([...seen.addresses]).toEqual(['#/']);
  expect([...seen.titles]).toEqual([words.app.name]);
  expect(seen.logged).toEqual([]);
  // Its own parts, each by its name: nothing else, and nothing said with it.
  for (const request of seen.requests)
    expect(request).toMatch(
      /^GET (chrome-extension:\/\/\w+|http:\/\/localhost:\d+)\/[\w/.-]+(\?view=tab&at=\d+)?$/,
    );
}

test('in the extension, down to the last file of the browser’s profile', {
  tag: '@soak',
}, async () => {
  const profile = newProfile();
  const extension = await launchExtension(profile);
  const page = await extension.open();
  page.setDefaultTimeout(5000);
  const links = await recordLinks(page);
  const before = await settled(page);
  const seen = await watch(page, page);
  await tour(page, english);
  await askGuide(page, english);
  expect(await links()).toHaveLength(2);
  const fromBar = await useAddressBar(extension);
  expect(fromBar.url()).toMatch(/\/popup\.html\?view=tab&at=\d+#\/$/);
  expect(await fromBar.title()).toBe(en.app.name);
  expect(await stored(page)).toBe(before);
  expectNothing(seen, english);
  await extension.close();
  expect(filesHolding(profile, 'popup.html')).not.toEqual([]);
  expect(filesHolding(profile, 'zwyxqvy')).toEqual([]);
});

test('in the tab', { tag: '@soak' }, async ({ teams }) => {
  const { page, tab, fact } = await teams.visit('locale=cy-gb');
  await tab.getByRole('heading', { name: cy.start.title }).waitFor();
  const frame = await tab
    .owner()
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (!frame) throw new Error('There is no tab');
  page.setDefaultTimeout(5000);
  const before = await settled(frame);
  const seen = await watch(page, frame);
  await tour(frame, welsh);
  // The last that was asked of Teams was to report a problem.
  expect(await fact('to')).toContain('@');
  await askGuide(frame, welsh);
  expect(await stored(frame)).toBe(before);
  expectNothing(seen, welsh);
});

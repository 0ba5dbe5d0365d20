/** A whole tour of other help, and a guide answered with every hard situation, in the built products:
 * afterwards there is nothing to find. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { en } from '../../../src/text/en';
import { launchExtension, newProfile } from '../extension';
import { openTeams } from '../teams/stage';
import { english, pack } from './pack';
import { filesHolding, settled, stored, type Watched, watch } from './traces';

const text = en.support;
/** A word that no file of a browser holds by itself. */
const TYPED = 'zwyxqvy bullied';

const heading = (at: Page | Frame, name: string) => at.getByRole('heading', { name, exact: true });
const open = (at: Page | Frame) =>
  at.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
      details.open = true;
  });

/** Reads, searches, filters and opens entries of each urgency; starts and ends on Start. */
async function tour(at: Page | Frame): Promise<void> {
  await at.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await heading(at, text.title).waitFor();
  await open(at);
  const box = at.getByRole('searchbox');
  for (const words of ['my partner hits me', 'suicidal', 'mediation', TYPED]) {
    await box.fill(words);
    await at.locator('#answers').waitFor();
    await open(at);
  }
  await box.fill('qzxqzx');
  await heading(at, text.noMatchTitle).waitFor();
  await box.fill('');
  await at.getByRole('checkbox', { name: text.quiet }).check();
  await at.getByRole('checkbox', { name: text.quiet }).uncheck();
  for (const { label } of pack.situations.slice(0, 6)) {
    await at.getByRole('button', { name: english(label) }).click();
    await heading(at, english(label)).waitFor();
    await open(at);
    await at.getByRole('combobox').selectOption('wales');
    await at.getByRole('button', { name: text.chooseOther }).click();
  }
  await at.getByRole('button', { name: text.unsure }).click();
  await at.getByRole('link', { name: en.app.name }).first().click();
}

/** Answers the guide with everything that is hard, and follows it to help. */
async function askGuide(at: Page | Frame): Promise<void> {
  await at.getByRole('link', { name: /Help me choose/ }).click();
  await at.getByRole('button', { name: en.guide.begin, exact: true }).click();
  const [about] = pack.guide.questions;
  for (const { label, situations } of about?.answers ?? []) {
    if (situations) await at.getByLabel(english(label)).check();
  }
  await at.getByRole('button', { name: en.guide.next, exact: true }).click();
  for (let i = 1; i < pack.guide.questions.length; i++)
    await at.getByRole('button', { name: en.guide.skip }).click();
  await heading(at, en.guide.supportTitle).waitFor();
  await at.getByRole('button', { name: 'Bullying, harassment or discrimination' }).click();
  await heading(at, 'Bullying, harassment or discrimination').waitFor();
  await at.getByRole('link', { name: en.app.name }).first().click();
}

function expectNothing(seen: Watched): void {
  for (const address of seen.addresses)
    expect(address).toMatch(/^#\/(help|choose(\/(\d|result))?)?$/);
  const titles = [
    english(pack.guide.opening.title),
    ...pack.guide.questions.map((q) => english(q.ask)),
  ];
  for (const title of seen.titles)
    expect([en.app.name, en.start.title, ...titles]).toContain(title);
  expect(seen.logged).toEqual([]);
  // Its own parts, each by its name: nothing else, and nothing said with it.
  for (const request of seen.requests)
    expect(request).toMatch(/^GET (chrome-extension:\/\/\w+|http:\/\/localhost:\d+)\/[\w/.-]+$/);
}

test('in the extension, down to the last file of the browser’s profile', async () => {
  const profile = newProfile();
  const extension = await launchExtension(profile);
  const page = await extension.open();
  page.setDefaultTimeout(5000);
  const before = await settled(page);
  const seen = await watch(page, page);
  await tour(page);
  await askGuide(page);
  expect(await stored(page)).toBe(before);
  expect(seen.addresses.size).toBeGreaterThan(5);
  expectNothing(seen);
  await extension.close();
  expect(filesHolding(profile, 'popup.html')).not.toEqual([]);
  expect(filesHolding(profile, 'zwyxqvy')).toEqual([]);
});

test('in the tab', async () => {
  const teams = await openTeams();
  const { page, tab } = await teams.visit();
  await tab.getByRole('heading', { name: en.start.title }).waitFor();
  const frame = await tab
    .owner()
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (!frame) throw new Error('There is no tab');
  page.setDefaultTimeout(5000);
  const before = await settled(frame);
  const seen = await watch(page, frame);
  await tour(frame);
  await askGuide(frame);
  expect(await stored(frame)).toBe(before);
  expect(seen.addresses.size).toBeGreaterThan(5);
  expectNothing(seen);
  await teams.close();
});

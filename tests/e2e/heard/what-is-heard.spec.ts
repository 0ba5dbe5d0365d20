/** Six jobs as somebody does them who listens: real keys, and what a real screen reader speaks. Words are
 * looked for in what it says, in their order; how it dresses them is its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { aRequest, keepRows } from '../../../scripts/drive/tour-rows';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { test } from '../fixtures';
import { type Ears, listen, missing } from './rig';

const lacks = missing();
test.skip(
  lacks.length > 0,
  `No screen reader was listened to: this machine lacks ${lacks.join(', ')}. On Debian: apt-get install orca at-spi2-core xvfb dbus openbox xdotool libglib2.0-bin`,
);
test.setTimeout(120_000);

let site: Awaited<ReturnType<typeof serveTeams>>;
let ears: Ears;
test.beforeAll(async () => {
  site = await serveTeams({ port: 0, siteDir: SITE });
  ears = await listen();
});
test.afterAll(async () => {
  console.log(`heard: ${ears?.all().length ?? 0} things that Orca said in six jobs`);
  await ears?.close();
  await site?.close();
});
test.afterEach(async () => {
  const folder = 'test-results/heard';
  mkdirSync(folder, { recursive: true });
  const name = test.info().title.split(':')[0];
  writeFileSync(`${folder}/${name}.txt`, `${ears.all().join('\n')}\n`);
});

/** The page anew, at a route. */
async function open(route: string, shows: string): Promise<void> {
  await ears.page.goto('about:blank');
  await ears.page.goto(`${site.url}site/tab/#/${route}`);
  await ears.page.locator(shows).first().waitFor();
  await ears.press('shift');
}
const focused = () => ears.page.evaluate(() => document.activeElement?.tagName);
const route = () => new URL(ears.page.url()).hash;

/** What of it was spoken, each as often as it was. */
const spokenOf = (spoken: readonly string[], what: RegExp) =>
  spoken.filter((one) => what.test(one));
const literally = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

test('Start: one heading, the tools each said once, the doors by their names', async () => {
  await open('', '.doors');
  const title = literally(en.start.title);
  expect(spokenOf(await ears.press('h', title), title)).toHaveLength(1);
  for (const [to, name] of [
    ['.bar .to-settings', en.app.settings],
    ['.bar .to-requests', en.app.requests],
    ['.doors a[href="#/difference"]', en.start.difference],
    ['.doors a[data-to=help]', en.app.otherHelp],
  ] as const) {
    const named = literally(name);
    expect(spokenOf(await ears.tabTo(to, named), named), name).toHaveLength(1);
  }
});

test('the guide: how far one has got, and that the way out is there now', async () => {
  await open('choose', 'main .button.main');
  await ears.tabTo('main .button.main', literally(en.choose.begin));
  await ears.press('Return');
  await ears.page.locator('#about').waitFor();
  const progress = literally(en.choose.progress(1, 7));
  const first = await ears.tabTo('.answer-group > summary', progress);
  expect(spokenOf(first, progress)).toHaveLength(1);
  await ears.tabTo('input[value=safety]', /safe/);
  const wayOut = literally(en.choose.wayOut);
  expect(spokenOf(await ears.press('space', wayOut), wayOut)).toHaveLength(1);
});

test('the form: its errors by the same words each time, in their order, and a box filled in peace', async () => {
  await open('ask', '#change');
  await ears.tabTo('#name', literally(en.ask.name));
  const summary = literally(en.ask.errorTitle(5));
  for (const time of ['first', 'second']) {
    expect(spokenOf(await ears.press('Return', summary), summary), time).not.toEqual([]);
    const { errors } = en.ask;
    for (const error of [errors.kind, errors.change, errors.name, errors.email]) {
      const next = await ears.press('Tab', literally(error));
      expect(spokenOf(next, literally(error)), `${time}: ${error}`).toHaveLength(1);
    }
    await ears.tabTo('#name', literally(en.ask.name));
  }
  await ears.press('Return', summary);
  await ears.tabTo('main .notice li:first-child a', literally(en.ask.errors.kind));
  const radio = await ears.press('Return', /Mentoring/);
  expect(spokenOf(radio, literally(en.ask.errors.kind))).not.toEqual([]);

  await ears.page.locator('#change').fill('x'.repeat(430));
  await ears.tabTo('#change', literally(en.ask.changeHint));
  const typed = await ears.press('type:yyyyyyyyyyyyyyyyyyyy', literally(en.ask.left(50)));
  expect(spokenOf(typed, /characters? left/)).toEqual([expect.stringContaining(en.ask.left(50))]);
});

test('a search: how many answers, once; Enter to them; and whose number it is', async () => {
  await open('help', '#support-search');
  await ears.tabTo('#support-search', literally(en.help.search));
  const answers = /\d+ answers/;
  expect(spokenOf(await ears.press('type:cant pay rent', answers), answers)).toHaveLength(1);
  const service = ears.page.locator('.found .service').first();
  const name = (await service.locator('h3').evaluate((h3) => h3.lastChild?.textContent)) ?? '?';
  const whose = literally(name.trim());
  expect(spokenOf(await ears.press('Return', whose), whose)).toHaveLength(1);
  await expect(service).toBeFocused();
  const number = await ears.tabTo('.found .service .contact a', whose);
  expect(spokenOf(number, whose)).not.toEqual([]);
});

test('deleting a request: that it is gone is said, and how to undo it, which leads back to it', async () => {
  await open('requests', 'main h1');
  await keepRows(ears.page.mainFrame(), { put: [['requests', aRequest('kept', {})]] });
  await open('requests/kept', '.request-facts');
  await ears.page.locator('main .beside details.part summary').click();
  // The question of the other button is said, and “no” leads back to it.
  const withdraw = 'main .beside details.part .button:first-child';
  await ears.tabTo(withdraw, literally(en.requests.withdraw));
  const asked = await ears.press('Return', literally(en.requests.withdrawNo));
  expect(spokenOf(asked, literally(en.requests.withdrawTitle)), 'the question').not.toEqual([]);
  const after = await ears.press('Escape', literally(en.requests.withdraw));
  expect(spokenOf(after, literally(en.requests.states.told))).toEqual([]);
  await expect(ears.page.locator(withdraw)).toBeFocused();

  await ears.tabTo('main .beside details.part .button:last-child', literally(en.requests.delete));
  await ears.press('Return', literally(en.undo.how));
  await expect.poll(route).toBe('#/requests');
  await expect.poll(focused).toBe('H1');
  await ears.press('ctrl+z', literally(en.undo.done));
  await expect.poll(route).toBe('#/requests/kept');
});

test('“Clear and hide”: reading backwards leaves all as it is; both Shifts hide it at once, and say so', async () => {
  await open('help', '#support-search');
  for (const back of ['shift+h', 'shift+k']) {
    for (let i = 0; i < 9; i++) await ears.press(back);
    await expect(ears.page.locator('#support-search'), back).toBeVisible();
  }
  const { took, spoken } = await ears.bothShifts(/^Done/);
  await expect(ears.page.locator('h1')).toHaveText(en.difference.title);
  expect(took).toBeLessThan(1000);
  expect(spokenOf(spoken, /^Done/)).toHaveLength(1);
  expect(await focused()).toBe('H1');

  await open('help', '#support-search');
  await ears.tabTo('.leave > button', literally(en.help.clear));
  expect(spokenOf(await ears.press('Return', /^Done/), /^Done/)).toHaveLength(1);
  expect(await focused()).toBe('H1');
});

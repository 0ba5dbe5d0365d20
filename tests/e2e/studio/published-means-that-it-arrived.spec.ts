import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { readPack } from '../../../src/pack/read';
import { studioEn } from '../../../src/text/studio-en';
import { inSoak, test } from '../fixtures';
import { DEFAULT, packWith, type Site, serveSite } from './site';
import { goToPart, keptBy, saveTo } from './studio';

const text = studioEn.publish;
const { version } = JSON.parse(DEFAULT.toString());
const NAME = 'University of Elsewhere';

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** The studio with the pack that staff have. */
async function openInUse(teams: Teams): Promise<Page> {
  site.put(DEFAULT);
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(site.studio);
  await page.getByRole('button', { name: studioEn.start.inUse }).click();
  await page.getByLabel('Name of your organisation').waitFor();
  return page;
}
const check = (page: Page) => page.getByRole('button', { name: text.look }).click();
const main = (page: Page) => page.locator('main');

test('open, edit, check, publish, read back: “Published” is said of the very bytes alone, and of each other answer what it is', async ({
  teams,
}) => {
  test.setTimeout(120_000);
  const page = await openInUse(teams);
  const asked = new Set<string>();
  page.context().on('request', (request) => asked.add(`${request.method()} ${request.url()}`));
  await page.getByLabel('Name of your organisation').fill(NAME);
  await goToPart(page, 'publish');
  await expect(main(page)).toContainText(text.sinceTheirs(version));
  await expect(main(page)).toContainText(
    'Your organisation: Name of your organisation (English) changed',
  );
  await expect(main(page)).toContainText(text.raise(version + 1));
  const saved = await saveTo(page);
  expect(readPack(saved)).toMatchObject({
    pack: { version: version + 1, organisation: { name: { en: NAME } } },
  });
  // No line changed but these, and the day.
  const lines = (bytes: Buffer) => bytes.toString().split('\n');
  const before = lines(DEFAULT);
  expect(lines(saved).length).toBe(before.length);
  expect(lines(saved).filter((line, i) => line !== before[i]).length).toBeLessThanOrEqual(3);

  const large = Buffer.alloc(3_100_000, ' ');
  const trials: [Parameters<Site['put']>[0], string][] = [
    [DEFAULT, text.older(version)],
    [404, text.problems.status('404')],
    [Buffer.from(saved.toString().replaceAll('\n', '\r\n')), text.rewritten],
    ...inSoak<[Parameters<Site['put']>[0], string]>(
      [503, text.problems.status('503')],
      [Buffer.from('<!doctype html><title>Not found</title>'), 'is not JSON'],
      [Buffer.from('{"name": "another"}'), 'is JSON, but no pack'],
      [large, text.problems.large()],
      ['broken', text.problems.unreachable()],
      [
        packWith((pack) => {
          pack.version = version + 1;
        }),
        text.other(version + 1),
      ],
      ['silent', text.problems.slow()],
    ),
  ];
  for (const [pack, words] of trials) {
    site.put(pack);
    await check(page);
    await expect(main(page), words).toContainText(words, { timeout: 20_000 });
    await expect(main(page)).not.toContainText(text.arrived);
  }
  site.put(saved);
  await check(page);
  await expect(main(page)).toContainText(text.arrived);
  await expect(main(page)).toContainText(text.nothing);

  // What comes after is a change of that, also in the next window.
  await page.reload();
  await page.getByRole('button', { name: /^Go on where you were/ }).click();
  // Going on leads there.
  await page.getByLabel('Name of your organisation').waitFor();
  await goToPart(page, 'publish');
  await expect(main(page)).toContainText(text.nothing);
  await expect(main(page)).toContainText(text.raise(version + 1));
  await goToPart(page, 'organisation');
  await page.getByLabel('Name of your organisation').fill(`${NAME}, again`);
  await goToPart(page, 'publish');
  await expect(main(page)).toContainText(text.raise(version + 2));
  await expect(main(page)).not.toContainText(text.arrived);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await goToPart(page, 'organisation');
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example University');

  // Files of the site, and the pack that it reads back.
  const strangers = [...asked].filter((one) => !one.startsWith(`GET ${site.url}site/`));
  expect(strangers.filter((one) => !/^GET (blob|data):/.test(one))).toEqual([]);
});

test('what is found out late moves nothing under the hand, and takes away nothing that was said', {
  tag: '@soak',
}, async ({ teams }) => {
  const page = await openInUse(teams);
  await page.getByLabel('Name of your organisation').fill(NAME);
  const waiting: (() => void)[] = [];
  await page.route('**/pack.json', async (route) => {
    await new Promise<void>((answer) => waiting.push(answer));
    await route.continue();
  });
  const answered = async () => {
    await expect.poll(() => waiting.length).toBe(1);
    waiting.pop()?.();
  };
  await goToPart(page, 'publish');
  await answered();
  const save = page.getByRole('button', { name: text.save, exact: true });
  await expect(save).toBeEnabled();
  const look = page.getByRole('button', { name: text.look });
  // Where it is in each frame, once the save is said: the check of what was saved comes after that.
  const places = look.evaluate(async (button) => {
    const tops = new Set<number>();
    const said = () => document.querySelector('.studio-fields > .notice') !== null;
    for (let frames = 0; frames < 90; frames += said() ? 1 : 0) {
      await new Promise(requestAnimationFrame);
      if (said()) tops.add(Math.round(button.getBoundingClientRect().top));
    }
    return [...tops];
  });
  await saveTo(page);
  expect(await places).toHaveLength(1);
  const saved = page.getByText(studioEn.saving.handed('pack.json')).first();
  await look.click();
  await expect(main(page)).toContainText(text.looking);
  await answered();
  await expect(main(page)).toContainText(text.older(version));
  await expect(main(page)).not.toContainText(text.looking);
  await expect(saved).toBeVisible();
});

test('while anything is red it is not published, what is there can be saved all the same, and nothing else is kept', async ({
  teams,
}) => {
  const page = await openInUse(teams);
  await page.getByLabel('Email address').fill('nobody');
  await goToPart(page, 'publish');
  await expect(main(page)).toContainText(text.blocked);
  await expect(page.getByRole('button', { name: text.save, exact: true })).toBeDisabled();
  const draft = await saveTo(page, studioEn.saving.save);
  expect(draft.toString()).toContain('"nobody"');
  expect(JSON.parse(draft.toString()).version).toBe(version);
  // Put there all the same, it is not what staff get.
  site.put(draft);
  await check(page);
  await expect(main(page)).toContainText(text.refused(1));
  await expect(main(page)).not.toContainText(text.arrived);
  // The keys that save a page anywhere save the pack here.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ]);
  expect(readFileSync(await download.path())).toEqual(draft);
  expect(JSON.parse(await keptBy(page)).local).toEqual({});
});

test('somebody else published meanwhile: it is said, what both changed is shown and brought together, and nothing of either is lost', {
  tag: '@soak',
}, async ({ teams }) => {
  test.setTimeout(90_000);
  const page = await openInUse(teams);
  await page.getByLabel('Name of your organisation').fill(NAME);
  await page.getByLabel('Email address').fill('mine@example.ac.uk');
  site.put(
    packWith((pack) => {
      pack.version = version + 1;
      pack.organisation.contact.email = 'theirs@example.ac.uk';
      pack.faq.splice(1, 1);
    }),
  );
  const { faq } = JSON.parse(DEFAULT.toString());
  await goToPart(page, 'publish');
  await expect(main(page)).toContainText(text.meanwhile(version + 1, version));
  await page.getByText(text.theirs).click();
  await expect(main(page)).toContainText(/: removed/);
  await page.getByText(text.yours).click();
  await expect(main(page)).toContainText(
    'Your organisation: Name of your organisation (English) changed',
  );
  await page.getByRole('button', { name: text.replay }).click();

  await expect(main(page)).toContainText(studioEn.meanwhile.both(1));
  await expect(main(page)).toContainText('mine@example.ac.uk');
  await expect(main(page)).toContainText('theirs@example.ac.uk');
  await page.getByRole('button', { name: studioEn.meanwhile.useMine }).click();
  await expect(main(page)).toContainText(studioEn.meanwhile.both(0));
  await goToPart(page, 'publish');
  await expect(main(page)).toContainText(text.raise(version + 2));
  const saved = await saveTo(page);
  const { pack } = readPack(saved);
  expect(pack).toMatchObject({
    version: version + 2,
    organisation: { name: { en: NAME }, contact: { email: 'mine@example.ac.uk' } },
  });
  expect(pack?.faq).toEqual(faq.toSpliced(1, 1));
  site.put(saved);
  await check(page);
  await expect(main(page)).toContainText(text.arrived);
  // As it was before is there, too.
  await goToPart(page, '');
  await expect(page.getByRole('button', { name: /^Go on with / })).toHaveCount(1);
});

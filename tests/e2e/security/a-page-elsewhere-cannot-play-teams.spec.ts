import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type Page } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { contextOf, greeting } from '../../../teams-app/local-host/context';
import { readScene } from '../../../teams-app/local-host/scene';
import { serveTeams } from '../../../teams-app/local-host/server';
import { test } from '../fixtures';

const SCENE = readScene(new URLSearchParams('theme=dark&account=a'));
const CONTEXT = contextOf(SCENE, { entityId: 'home', subPageId: 'privacy', appId: 'forged' });

let teams: Awaited<ReturnType<typeof serveTeams>>;
let browser: Browser;
test.beforeAll(async () => {
  teams = await serveTeams({ port: 0, siteDir: SITE });
  browser = await launchWatched({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    // Where teams-js looks whether a host is a new one of Microsoft's, as the guide for Teams says.
    asked: ['res.cdn.office.net'],
  });
});
test.afterAll(async () => {
  await browser.close();
  await teams.close();
});

/** Opens `target` as a window of its own, and answers and tells it everything that Teams would. */
async function playTeams(opener: Page, target: string): Promise<Page> {
  const opening = opener.waitForEvent('popup');
  await opener.evaluate(
    ({ target, answers, events }) => {
      const opened = window.open(target);
      const heard: string[] = [];
      Object.assign(window, { heard, said: 0 });
      const say = (message: object) => opened?.postMessage(message, '*');
      addEventListener('message', ({ data }) => {
        heard.push(data.func);
        const { id, uuidAsString, func } = data;
        say({ id, uuidAsString, args: answers[func] ?? [true] });
      });
      setInterval(() => {
        for (const event of events) say(event);
        Object.assign(window, { said: (window as unknown as { said: number }).said + 1 });
      }, 30);
    },
    {
      target,
      answers: { initialize: greeting(SCENE), getContext: [CONTEXT] } as Record<string, unknown[]>,
      events: [
        // Not asked for, by the number of the first call, too.
        { id: 0, args: greeting(SCENE) },
        { id: 1, args: [CONTEXT] },
        { func: 'themeChange', args: ['dark'] },
        { func: 'backButtonPress', args: [] },
        { func: 'load', args: [{ contentUrl: `${target}#/privacy` }] },
        { func: 'beforeUnload', args: [] },
      ],
    },
  );
  return opening;
}

/** Until it was told everything several times over since now. */
const toldOften = (opener: Page) =>
  opener.evaluate(async () => {
    const told = window as unknown as { said: number };
    const enough = told.said + 10;
    while (told.said < enough) await new Promise((done) => setTimeout(done, 30));
  });

async function elsewhere() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<title>elsewhere</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.close() };
}

test('what a page elsewhere says in the name of Teams changes nothing in the tab', async () => {
  const other = await elsewhere();
  const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light' });
  try {
    const target = `${teams.url}site/tab/?host=teams&theme=default`;
    const opener = await context.newPage();
    await opener.goto(other.url);
    const tab = await playTeams(opener, `${target}#/ask`);
    await tab.getByRole('heading', { level: 1, name: en.ask.title }).waitFor();
    // It was asked, as any opener is; its answers are the ones that do not count.
    await expect
      .poll(() => opener.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toContain('initialize');
    await toldOften(opener);
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(tab.locator('#name')).toHaveValue('');
    expect(new URL(tab.url()).hash).toBe('#/ask');
    const heard = await opener.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((func) => func !== 'initialize')).toEqual([]);

    // The same words from where Teams may be do change it: the colours, and the page.
    const near = await context.newPage();
    await near.goto(`${teams.url}site/pack.json`);
    const believing = await playTeams(near, `${target}#/ask`);
    await expect(believing.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => new URL(believing.url()).hash).not.toBe('#/ask');
  } finally {
    await context.close();
    other.close();
  }
});

test('the page that a sign-in returns to tells nothing to a page elsewhere that opens it', async () => {
  const other = await elsewhere();
  const context = await browser.newContext();
  try {
    const opener = await context.newPage();
    await opener.goto(other.url);
    await opener.evaluate(() => Object.assign(window, { told: [] as unknown[] }));
    await opener.evaluate(() =>
      addEventListener('message', ({ data }) =>
        (window as unknown as { told: unknown[] }).told.push(data),
      ),
    );
    const opening = opener.waitForEvent('popup');
    await opener.evaluate((url) => {
      window.open(url);
    }, `${teams.url}site/signed-in/#code=forged-code&state=forged`);
    const signedIn = await opening;
    // What it cannot give to one of our own pages, it drops, and closes.
    await expect.poll(() => signedIn.isClosed()).toBe(true);
    expect(await opener.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual(
      [],
    );
  } finally {
    await context.close();
    other.close();
  }
});

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { BREAKS, PROTOCOLS, type Protocol } from '../breaks';
import { makeCertificate } from '../certificate';
import { launchFirefox } from '../firefox/firefox';
import { test } from '../fixtures';
import { due, judgeRows, tally } from '../outbox/twice';
import { putRows, type Run, settledRows, tellOtherWindows } from '../rows-in-page';
import { serveGraph } from './graph';
import { BY_MAIL } from './mailbox';
import { serveTunnel } from './tunnel';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const TRIES = { chromium: SOAK ? 500 : 8, firefox: SOAK ? 50 : 8 };
const STILL = 60_000;
const LIMIT = SOAK ? 900_000 : 120_000;
const MAILBOX = 'graph.microsoft.com';
const [ROUTE] = BY_MAIL.routes;

/** The built site with a pack that sends by mail, in the local host, and a mailbox at which each POST
 * meets another break, and two none. */
async function open(protocol: Protocol) {
  const certificate = makeCertificate();
  const siteDir = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  cpSync(SITE, siteDir, { recursive: true });
  writeFileSync(join(siteDir, 'pack.json'), JSON.stringify(BY_MAIL));
  const server = await serveTeams({ port: 0, siteDir, https: certificate });
  const graph = await serveGraph(certificate, protocol);
  graph.answerWith((nth) => BREAKS[nth % (BREAKS.length + 2)] ?? { status: 202 });
  return {
    graph,
    url: server.url,
    async close() {
      graph.close();
      await server.close();
      rmSync(siteDir, { recursive: true, force: true });
    },
  };
}

/** Sends so many, and says what became of them. */
async function send(run: Run, count: number, ids: () => string[]) {
  await putRows(run, due(count, ROUTE as Parameters<typeof due>[1]));
  await tellOtherWindows(run);
  const rows = await settledRows(run, () => tellOtherWindows(run), STILL);
  expect(rows).toHaveLength(count);
  const numbers = judgeRows(rows, tally(ids()));
  expect(numbers.arrivedTwiceUnsaid, 'twice there, and it does not say so').toBe(0);
  return { rows, numbers };
}

for (const protocol of PROTOCOLS) {
  // A mailbox speaks HTTP/2.
  const tag = protocol === 'HTTP/2' ? [] : ['@soak'];
  test(`Chromium, ${protocol}: a mail whose line breaks is there once, or it says that it may be there more than once`, {
    tag,
  }, async () => {
    test.setTimeout(LIMIT);
    const { graph, url, close } = await open(protocol);
    const browser = await launchWatched({
      asked: [MAILBOX],
      args: [
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP ${MAILBOX} ${graph.host}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      ],
    });
    try {
      const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      const at = `${url}?sub=requests`;
      await page.goto(at);
      const tab = page.frameLocator('#stage iframe');
      await expect(tab.getByText(en.requests.none)).toBeVisible();
      const run: Run = (body) => page.evaluate(`(async () => { ${body} })()`);
      const { rows, numbers } = await send(run, TRIES.chromium, () =>
        graph.sent.map(({ id }) => id),
      );
      console.log(`Chromium, ${protocol}: ${graph.posts} POSTs, ${JSON.stringify(numbers)}`);
      // On HTTP/2 nothing is repeated, so there is nothing to own up to.
      if (protocol === 'HTTP/2') expect([numbers.arrivedTwice, numbers.saidTwice]).toEqual([0, 0]);
      else expect(numbers.saidTwice).toBe(rows.length);
      await expect(tab.locator('.request-link .badge:first-child').first()).toBeVisible();
      const said = new Set(await tab.locator('.request-link .badge:first-child').allTextContents());
      const { sent, sentTwice, perhapsTwice } = en.requests.mail;
      const may: string[] =
        protocol === 'HTTP/2' ? [sent, en.requests.states.uncertain] : [sentTwice, perhapsTwice];
      expect([...said].filter((words) => !may.includes(words))).toEqual([]);
    } finally {
      await browser.close();
      await close();
    }
  });
}

for (const protocol of PROTOCOLS) {
  test(`Firefox, ${protocol}: a mail whose line breaks is said to be there perhaps more than once, never just there`, {
    tag: '@soak',
  }, async () => {
    test.setTimeout(LIMIT);
    const { graph, url, close } = await open(protocol);
    const tunnel = await serveTunnel(`${MAILBOX}:443`, graph.host);
    const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
    const firefox = await launchFirefox(profile, undefined, undefined, tunnel.preferences);
    try {
      const at = `${url}?sub=requests`;
      const tab = await firefox.visit(at);
      await tab.until(
        `(await indexedDB.databases()).some((one) => one.name.startsWith('waymark-'))`,
      );
      const { rows, numbers } = await send(tab.run, TRIES.firefox, () =>
        graph.sent.map(({ id }) => id),
      );
      console.log(`Firefox, ${protocol}: ${graph.posts} POSTs, ${JSON.stringify(numbers)}`);
      expect(numbers.saidTwice).toBe(rows.length);
    } finally {
      await firefox.close();
      tunnel.close();
      await close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

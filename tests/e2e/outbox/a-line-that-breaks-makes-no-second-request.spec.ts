import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { webhook } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  prepareExtension,
  removeFolder,
} from '../../../scripts/drive/worker-extension';
import { SENT_DATA } from '../../../src/host/sent-data';
import { en } from '../../../src/text/en';
import { BREAKS, PROTOCOLS, type Protocol } from '../breaks';
import { makeCertificate } from '../certificate';
import { BUILT, launchFirefox } from '../firefox/firefox';
import { test } from '../fixtures';
import { putRows, type Run, settledRows } from '../rows-in-page';
import { serveGraph } from '../teams/graph';
import { due, judgeRows, tally } from './twice';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const TRIES = { chromium: SOAK ? 500 : 8, firefox: SOAK ? 50 : 8 };
const STILL = 60_000;
const LIMIT = SOAK ? 900_000 : 120_000;

/** A receiver at which each POST meets another break, and two none. Like a gateway, it lets nobody in who only looks. */
async function serve(protocol: Protocol) {
  const receiver = await serveGraph(makeCertificate(), protocol);
  receiver.answerWith((nth) => BREAKS[nth % (BREAKS.length + 2)] ?? { status: 202 });
  return Object.assign(receiver, { url: `https://${receiver.host}/requests` });
}
type Receiver = Awaited<ReturnType<typeof serve>>;

/** The connections that a browser holds to one host: it may repeat once on each that breaks. */
const HELD = 7;

/** Has so many delivered by the built worker, once. Nothing but the browser sends any of them twice. */
async function deliver(run: Run, receiver: Receiver, count: number, most: number) {
  await putRows(run, due(count, webhook(receiver.url)));
  const wake = () =>
    run("await (globalThis.browser ?? chrome).runtime.sendMessage('waymark.wake')");
  await wake();
  const rows = await settledRows(run, wake, STILL);
  const there = tally(receiver.sent.map(({ id }) => id));
  const numbers = judgeRows(rows, there);
  expect(rows).toHaveLength(count);
  // With its key, as the contract says: so a repeat can be told from a first.
  expect(receiver.keyless).toBe(0);
  expect(Math.max(0, ...there.values())).toBeLessThanOrEqual(most);
  return `${receiver.posts} POSTs, ${JSON.stringify(numbers)}`;
}

for (const protocol of PROTOCOLS) {
  // Over HTTP/1.1 a browser repeats more; of mails `npm test` tries the other.
  const tag = protocol === 'HTTP/1.1' ? [] : ['@soak'];
  test(`Chromium, ${protocol}: a request whose line breaks is repeated by the browser alone, under its key`, {
    tag,
  }, async () => {
    test.setTimeout(LIMIT);
    const receiver = await serve(protocol);
    const extension = await prepareExtension();
    const profile = newProfile();
    const running = await launch(extension, profile, { args: ['--ignore-certificate-errors'] });
    try {
      const page = await running.screen('requests');
      await expect(page.getByText(en.requests.none)).toBeVisible();
      const most = protocol === 'HTTP/2' ? 2 : HELD;
      const run: Run = (body) => page.evaluate(`(async () => { ${body} })()`);
      console.log(`Chromium, ${protocol}: ${await deliver(run, receiver, TRIES.chromium, most)}`);
    } finally {
      await running.close();
      receiver.close();
      removeFolder(profile);
      removeFolder(extension);
    }
  });
}

for (const protocol of PROTOCOLS) {
  test(`Firefox, ${protocol}: a request whose line breaks is repeated by the browser alone, under its key`, {
    tag: '@soak',
  }, async () => {
    test.setTimeout(LIMIT);
    const receiver = await serve(protocol);
    const extension = permitted();
    const profile = newProfile();
    const firefox = await launchFirefox(profile, undefined, extension);
    try {
      const page = await firefox.open('requests');
      await page.until(`document.body.textContent.includes(${JSON.stringify(en.requests.none)})`);
      const most = protocol === 'HTTP/2' ? 1 : HELD;
      console.log(
        `Firefox, ${protocol}: ${await deliver(page.run, receiver, TRIES.firefox, most)}`,
      );
    } finally {
      await firefox.close();
      receiver.close();
      removeFolder(profile);
      removeFolder(extension);
    }
  });
}

/** The built extension for Firefox, with leave to send to this machine. */
function permitted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-extension-'));
  cpSync(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = ['https://127.0.0.1/*'];
  manifest.browser_specific_settings.gecko.data_collection_permissions = { required: SENT_DATA };
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

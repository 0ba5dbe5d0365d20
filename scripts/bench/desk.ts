/** The desk with few requests and with many: how long until its inbox is there, and from a key or a choice to what it
 * shows. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { referenceFor } from '../../src/request/request';
import { type Wire, wireOf } from '../../src/request/wire';
import { serveTeams } from '../../teams-app/local-host/server';
import { CHROMIUM_ARGS, findChromium } from '../drive/browser';
import { aRequest } from '../drive/rows';
import { SITE } from '../drive/teams';
import type { Samples } from './table';

const FEW = 10;
const MANY = 5_000;
export const DESK_STEPS = ['opens', 'filters', 'searches'] as const;

/** Milliseconds. */
const LOOKED = 6_000;
const SEEN = 1_000;

/** Row of the table. */
const row = (step: (typeof DESK_STEPS)[number], requests: number) =>
  `desk: ${step}, ${requests} requests`;
/** What takes how many times as long with many as with few. */
export const deskRatios = DESK_STEPS.map((step) => ({
  name: `desk ${step} with ${MANY} as with ${FEW}`,
  of: row(step, MANY),
  to: row(step, FEW),
}));

export async function desk(runs: number, into: Samples): Promise<void> {
  const server = await serveTeams({ port: 0, siteDir: SITE });
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    for (const requests of [FEW, MANY]) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
      // What runs in the page comes through tsx, which wraps functions in a name that only it knows.
      await context.addInitScript('globalThis.__name = (wrapped) => wrapped');
      const address = `${server.url}site/desk/`;
      await bringIn(context, address, requests);
      // The first run warms it up.
      for (let run = 0; run <= runs; run++) {
        const page = await context.newPage();
        const opened = await opens(page, address);
        // Nobody chooses or types sooner.
        await page.waitForTimeout(SEEN);
        const filtered = await page.evaluate(toShown, ['#kind', 'coaching'] as const);
        const searched = await page.evaluate(toShown, ['#search', 'q2q'] as const);
        if (run > 0) {
          into.add(row('opens', requests), opened);
          into.add(row('filters', requests), filtered);
          into.add(row('searches', requests), searched);
        }
        await page.close();
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Of the length that requests have. */
function wires(count: number): readonly Wire[] {
  const words = readFileSync('docs/for-coordinators.md', 'utf8').replaceAll(/\s+/g, ' ');
  return Array.from({ length: count }, (_, n) => {
    const id = `${(n + 0x10000000).toString(16)}-1a2b-4c3d-8e4f-${String(n).padStart(12, '0')}`;
    const base = wireOf(aRequest({ id, reference: referenceFor(id) }));
    return {
      ...base,
      name: `Person q${n}q`,
      kind: n % 2 === 0 ? 'coaching' : 'mentoring',
      change: words.slice(n % 1000, (n % 1000) + 300),
      text: words.slice(n % 1000, (n % 1000) + 1200),
    };
  });
}

async function bringIn(context: BrowserContext, address: string, count: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}#/bring-in`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'requests.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(wires(count))),
  });
  await page.locator('#preview').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Add to the inbox' }).click();
  await page.getByRole('link', { name: 'Go to the inbox' }).waitFor({ timeout: 120_000 });
  // As somebody who looks at what they brought in: the desk puts it in order meanwhile.
  await page.waitForTimeout(LOOKED);
  await page.close();
}

/** From the address to the requests. Milliseconds. */
async function opens(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(async () => {
    while (!document.querySelector('.desk-case'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  });
}

/** In the page: from a choice or a key to the frame after the list changed. Milliseconds. */
async function toShown([selector, value]: readonly [string, string]): Promise<number> {
  const field = document.querySelector<HTMLInputElement>(selector);
  const list = () => document.querySelector('.desk-states')?.textContent;
  const before = list();
  if (!field) throw new Error('The desk is not there');
  const begun = performance.now();
  field.value = value;
  const event = field.tagName === 'SELECT' ? 'change' : 'input';
  field.dispatchEvent(new Event(event, { bubbles: true }));
  while (list() === before && performance.now() - begun < 10_000)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
}

/** From nothing to the first screen with a pack of 500 services, beside the same with the pack of the
 * build, in turns. The large one is on the device already, as it is at every start but the first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { launch, newProfile, prepareExtension, removeFolder } from '../drive/worker-extension';
import { PAINT_STEP, POPUP, readClock, slowDown, stopWatch, watched } from './places';
import type { Samples } from './table';

const SERVICES = 500;
const NAME = 'The organisation with many services';
const ADDRESS = 'https://packs.example.ac.uk/pack.json';
/** Rows of the table; `many` has the large pack. */
const packRow = (what: 'paint' | 'usable' | 'other support', many: boolean, speed: string) =>
  `popup ${what}, ${many ? `${SERVICES} services` : 'pack of the build'}${speed}`;

/** By how much the large pack holds something up, as a row of the table. */
export const packLater = (what: 'paint' | 'usable', speed: string) =>
  `popup ${what}, ${SERVICES} services − pack of the build${speed}`;

export async function packs(runs: number, into: Samples): Promise<void> {
  const extension = await prepareExtension();
  const profile = newProfile();
  // What the administrator's policy says, for each page of its own; all else is the same.
  writePage(extension, 'small', {});
  writePage(extension, 'large', { packUrl: ADDRESS });
  const running = await launch(extension, profile);
  try {
    await running.context.addInitScript('globalThis.__name = (wrapped) => wrapped');
    const window = await running.window();
    await window.evaluate(keep, { text: largePack(), from: ADDRESS });
    const origin = `chrome-extension://${new URL(window.url()).host}`;
    // The first round warms the disk and the browser up.
    for (let run = 0; run <= runs; run++) {
      // Nothing is to be fetched meanwhile.
      await window.evaluate(lookedNow);
      // Each is first in turn, so that what the one leaves behind falls on both.
      const turns = run % 2 === 0 ? ['small', 'large'] : ['large', 'small'];
      for (const slower of [1, 4])
        await takeBoth(running.context, origin, turns, {
          slower,
          into: run === 0 ? undefined : into,
        });
    }
  } finally {
    await running.close();
    for (const path of [extension, profile]) removeFolder(path);
  }
}

function writePage(extension: string, name: string, policy: object): void {
  const script = `chrome.storage.managed.get = async () => (${JSON.stringify(policy)});`;
  writeFileSync(join(extension, `${name}.js`), script);
  writeFileSync(join(extension, 'measure.js'), stopWatch);
  const page = watched(readFileSync(join(extension, 'popup.html'), 'utf8'), '/');
  const listed = page.replace('<head>', `<head><script src="/${name}.js"></script>`);
  writeFileSync(join(extension, `${name}.html`), listed);
}

async function open(here: Page, address: string, slower: number) {
  await here.setViewportSize(POPUP);
  await slowDown(here, slower);
  await here.goto(address);
  const first = await here.evaluate(readClock);
  // From another document, so that it starts anew.
  await here.goto('about:blank');
  await here.goto(`${address}#/help`);
  return { ...first, 'other support': await here.evaluate(supportShown) };
}

type Seen = Awaited<ReturnType<typeof open>>;

interface Taking {
  readonly slower: number;
  /** Without it, the pack is looked at instead: otherwise one might be measured twice. */
  readonly into: Samples | undefined;
}

async function takeBoth(
  context: BrowserContext,
  origin: string,
  turns: readonly string[],
  taking: Taking,
): Promise<void> {
  const pair: Record<string, Seen> = {};
  for (const name of turns) {
    const here = await context.newPage();
    const seen = await open(here, `${origin}/${name}.html`, taking.slower);
    pair[name] = seen;
    await take(here, seen, name === 'large', taking);
  }
  compare(pair, taking);
}

async function take(page: Page, seen: Seen, large: boolean, { slower, into }: Taking) {
  if (!into) await mustBe(page, large);
  for (const what of ['paint', 'usable', 'other support'] as const) {
    const step = what === 'paint' ? PAINT_STEP : 0;
    into?.add(packRow(what, large, speedOf(slower)), seen[what], 'ms', step);
  }
  await page.close();
}

function compare({ large, small }: Record<string, Seen>, { slower, into }: Taking): void {
  for (const what of ['paint', 'usable'] as const) {
    if (large && small)
      into?.difference(packLater(what, speedOf(slower)), large[what] - small[what]);
  }
}

const speedOf = (slower: number) => (slower === 1 ? '' : ', 4× slower');

function largePack(): string {
  const more = Array.from({ length: SERVICES - defaultPack.services.length }, (_, i) => ({
    ...defaultPack.services[i % defaultPack.services.length],
    id: `more-${i}`,
  }));
  const organisation = { ...defaultPack.organisation, name: NAME };
  return JSON.stringify({
    ...defaultPack,
    organisation,
    services: [...defaultPack.services, ...more],
  });
}

async function mustBe(page: Page, large: boolean): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  const about = page.locator('section', { has: page.locator('#settings-about') });
  const said = (await about.textContent()) ?? '';
  if (said.includes(NAME) !== large)
    throw new Error(`Not the pack that was to be measured: ${said}`);
}

// What follows runs in a page.

async function keep({ text, from }: { text: string; from: string }): Promise<void> {
  const row = { id: 'pack', text, version: 1, from, fetchedAt: 1, triedFrom: from } as const;
  await tools.store.change(['packs'], async (rows) =>
    rows.put('packs', { ...row, triedAt: Date.now() }),
  );
}

async function lookedNow(): Promise<void> {
  await tools.store.change(['packs'], async (rows) => {
    const row = await rows.get('packs', 'pack');
    if (row) rows.put('packs', { ...row, triedAt: Date.now() });
  });
}

async function supportShown(): Promise<number> {
  while (!document.getElementById('support-search')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now();
}

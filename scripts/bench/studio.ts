/** From a key in a field of the studio to the preview that shows it, with a pack of few services and of as many as one
 * may have. */
import { chromium, type Page } from '@playwright/test';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { serveTeams } from '../../teams-app/local-host/server';
import { CHROMIUM_ARGS, findChromium } from '../drive/browser';
import { SITE } from '../drive/teams';
import type { Samples } from './table';

const FEW = 30;
const MANY = 600;
/** Keys for a run. */
const KEYS = 3;

/** Row of the table. */
const row = (services: number) => `studio: a key to its preview, ${services} services`;

/** What is promised, in milliseconds. */
export const PREVIEW_LIMITS = [
  { row: row(FEW), limit: 300 },
  { row: row(MANY), limit: 1000 },
] as const;

export async function studio(runs: number, into: Samples): Promise<void> {
  const server = await serveTeams({ port: 0, siteDir: SITE });
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    for (const services of [FEW, MANY]) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
      // What runs in the page comes through tsx, which wraps functions in a name that only it knows.
      await page.addInitScript('globalThis.__name = (wrapped) => wrapped');
      await page.goto(`${server.url}site/studio/`);
      await openPack(page, services);
      // The first run warms it up, by one key.
      for (let run = 0; run <= runs; run++) {
        for (let key = 0; key < (run > 0 ? KEYS : 1); key++) {
          const took = await page.evaluate(keyToPreview);
          if (run > 0) into.add(row(services), took);
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPack(page: Page, services: number): Promise<void> {
  const kept = defaultPack.services.slice(0, services);
  const more = Array.from({ length: services - kept.length }, (_, i) => ({
    ...defaultPack.services[i % defaultPack.services.length],
    id: `more-${i}`,
  }));
  const pack = { ...defaultPack, services: [...kept, ...more] };
  await page.locator('input[type=file]').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await page.locator('#field-organisation-name').waitFor();
  await page.frameLocator('.studio-preview iframe').locator('.who').waitFor();
}

/** In the page. Milliseconds. */
async function keyToPreview(): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#field-organisation-name');
  const frame = document.querySelector<HTMLIFrameElement>('.studio-preview iframe');
  if (!field || !frame) throw new Error('The studio is not there');
  // Whatever the key before is still doing has ended.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const begun = performance.now();
  field.value = field.value.endsWith('x') ? field.value.slice(0, -1) : `${field.value}x`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  while (frame.contentDocument?.querySelector('.who')?.textContent !== field.value) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - begun;
}

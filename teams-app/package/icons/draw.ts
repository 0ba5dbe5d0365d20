/** Draws the icons' PNGs from their SVGs, with Chromium. Run by hand after changing a drawing:
 * `npx tsx teams-app/package/icons/draw.ts`. The PNGs are kept, because a build must not need a
 * browser, and two versions of one smooth an edge differently. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, size] of Object.entries({ color: 192, outline: 32 })) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${name}.png`, import.meta.url), png);
}
await browser.close();

/** Draws the extension's icons from one SVG: `npx tsx scripts/icons.ts` after changing it. */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './drive/browser';
import { withFewColours } from './pictures/few-colours';
import { withPalette } from './pictures/palette';

const icon = (
  size: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#4f52b2"/>
  <g fill="none" stroke="#fff" stroke-width="2.600" stroke-linecap="round" stroke-linejoin="round">
    <path d="M16 5v22"/><path d="M16 7.500h7.500l3 3-3 3H16"/><path d="M16 15.500H8.500l-3 3 3 3H16"/>
  </g></svg>`;

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon(size)}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(
    new URL(`../public/icon/${size}.png`, import.meta.url),
    withPalette(withFewColours(png)),
  );
}
await browser.close();

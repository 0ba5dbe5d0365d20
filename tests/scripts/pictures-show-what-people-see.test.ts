import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/drive/browser';
import { insistOnSegoe, standInForSegoe } from '../../scripts/pictures/font';

const before = process.env.FONTCONFIG_FILE;
afterEach(() => {
  if (before === undefined) delete process.env.FONTCONFIG_FILE;
  else process.env.FONTCONFIG_FILE = before;
});

async function ask(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: CHROMIUM_ARGS,
  });
  try {
    await insistOnSegoe((await browser.newPage()) as never);
  } finally {
    await browser.close();
  }
}

const OPEN_SANS = '/usr/share/fonts/truetype/open-sans';

test.runIf(process.platform === 'linux')(
  'without a font like Segoe UI none is taken, and what to install is said',
  async () => {
    const bare = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'fonts.conf');
    writeFileSync(bare, '<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>');
    process.env.FONTCONFIG_FILE = bare;
    await expect(ask()).rejects.toThrow('fonts-open-sans');
  },
);

test.runIf(existsSync(OPEN_SANS))('with one they are', async () => {
  standInForSegoe();
  await ask();
});

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
test.each(pages)('every picture in %s is there', (page) => {
  const text = readFileSync(page, 'utf8');
  const shown = [...text.matchAll(/(?:src="|!\[[^\]]*\]\()([^")]+\.png)/g)].map(([, path]) => path);
  expect(shown.filter((path) => !existsSync(join(dirname(page), path ?? '')))).toEqual([]);
});

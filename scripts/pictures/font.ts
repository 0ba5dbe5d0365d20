/** The font of the pictures: Segoe UI, that of Windows and Teams, or one that looks like it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Debian has it: `fonts-open-sans`. */
const LIKE_SEGOE = 'Open Sans';

/** Lets each browser that is started from here on draw “Segoe UI” with a font that looks like it (where there
 * is fontconfig; elsewhere nothing happens). */
export function standInForSegoe(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-fonts-')), 'fonts.conf');
  // An alias is not enough: Chromium takes another family for one only where its name is put in the place of
  // the one that was asked for, as strong as that.
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <match target="pattern">
    <test name="family"><string>Segoe UI</string></test>
    <edit name="family" mode="assign" binding="same"><string>${LIKE_SEGOE}</string></edit>
  </match>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}

/** Throws, saying what to install, where that page would draw “Segoe UI” with whatever there is. */
export async function insistOnSegoe(page: Page): Promise<void> {
  const there = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    // A font that is not there falls back to the next: two that differ cannot both be that of Segoe UI.
    const [asMono, asSerif, mono, serif] = [
      "'Segoe UI', monospace",
      "'Segoe UI', serif",
      'monospace',
      'serif',
    ].map((family) => {
      context.font = `40px ${family}`;
      return context.measureText('Mentoring, coaching, 0123456789').width;
    });
    return asMono === asSerif && mono !== serif;
  });
  if (there) return;
  throw new Error(
    `The pictures show Waymark as people see it, in Segoe UI. There is no font like it here: install ${LIKE_SEGOE} (on Debian: apt-get install fonts-open-sans), then try again.`,
  );
}

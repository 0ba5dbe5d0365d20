import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const NAME = 'waymark-run-';

/** Whatever this process, and each that it starts, puts among temporary files from here on lies in one folder,
 * and goes as this process ends: copies of a build, profiles, and what a browser that was killed leaves. A process
 * that such a one started uses its folder. */
export function temporaryTogether(): void {
  if (basename(tmpdir()).startsWith(NAME)) return;
  const folder = mkdtempSync(join(tmpdir(), NAME));
  // The first is that of Unix, the others are those of Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

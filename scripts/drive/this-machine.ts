import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that may reach servers on this machine, as `npm start` builds it: what
 * is shipped reaches https alone. The caller removes the folder. */
export function mayReachThisMachine(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-extension-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const wider = manifest.replace(
    "connect-src 'self' https:;",
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:*;",
  );
  if (wider === manifest) throw new Error(`${file} does not say connect-src 'self' https:`);
  writeFileSync(file, wider);
  return folder;
}

/** `npm run build -- [--site https://…]`: everything that is deployed, into dist/. The same commit
 * gives the same bytes. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { buildTeams } from '../teams-app/build';

export interface BuildOptions {
  /** Where the Teams site will be served. */
  readonly site?: string | undefined;
}

/** The extension for Chrome and Edge, the one for Firefox, the Teams site and its package. */
export async function buildAll({ site }: BuildOptions): Promise<void> {
  await build({ browser: 'chrome' });
  await build({ browser: 'firefox', manifestVersion: 3 });
  await buildTeams({ site });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { site: { type: 'string' } } });
  await buildAll(values);
}

/** `npm run build`: everything that is deployed, into dist/. The same commit and options give the same
 * bytes. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { TeamsBuild } from './build-teams';
import { writeNotices } from './notices';
import { optionsOr } from './options';
import { smallOnce } from './small-once';

const HELP = `  npm run build -- [options]        everything that is deployed, into dist/
    --site https://way.example      where the Teams site will be served
    --pack my-pack.json             the pack to build in, instead of the default one
    --name NAME  --accent #rrggbb   what Teams calls it, and the colour behind its icon there; else the
                                    pack's programme and colour, where it has a "brand"
    --developer NAME                who Teams says made it
    --id GUID  --client-id GUID     the Teams app's own id; your app registration`;

interface Options extends TeamsBuild {
  readonly pack?: string | undefined;
  /** Says only what is wrong, not each file that it writes. */
  readonly quiet?: boolean | undefined;
}

const nothing = () => {};
const QUIET = {
  level: 1,
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

/** The extension for Chrome and Edge, the one for Firefox, the Teams site and its package. All carry the
 * pack in the file that `pack` names, or the default one. */
export async function buildAll({ pack, quiet, ...options }: Options): Promise<void> {
  // The configurations of the two builds read it: nothing else reaches into them.
  if (pack !== undefined) process.env.WAYMARK_PACK = pack;
  // They take seconds to load, and who asks for the options need not wait for them.
  const { build } = await import('wxt');
  const { buildTeams } = await import('./build-teams');
  const logger = quiet ? { logger: QUIET } : {};
  // Here, because WXT reads its configuration anew for each browser.
  const shared = { ...logger, vite: () => ({ plugins: [smallOnce()] }) };
  await build({ browser: 'chrome', ...shared });
  await build({ browser: 'firefox', manifestVersion: 3, ...shared });
  for (const folder of ['dist/chrome-mv3', 'dist/firefox-mv3']) writeNotices(folder);
  await buildTeams(options);
}

/** The options of the command line. Throws on one that it does not know. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      site: text,
      id: text,
      developer: text,
      name: text,
      accent: text,
      'client-id': text,
      pack: text,
    },
  });
  const { 'client-id': clientId, ...rest } = values;
  return { ...rest, clientId };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = optionsOr(HELP, () => readOptions(process.argv.slice(2)));
  await buildAll(options).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

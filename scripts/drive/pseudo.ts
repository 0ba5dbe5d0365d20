/** Builds both front doors with a pseudo-language beside English and Welsh, into a folder of their
 * own: it is for tests and for pictures, and is never shipped. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as buildSite, type Plugin } from 'vite';
import { build as buildExtension } from 'wxt';
import { builtInPack, packToBuild } from '../pack/live';
import { prerenderPlugin } from '../prerender';
import { trimLibraries } from '../trim-libraries';
import { PSEUDO, pseudoText } from './pseudo-words';

export const LANGUAGES = ['en', 'cy', PSEUDO] as const;
const SITE = 'dist/teams/site';

export interface PseudoBuild {
  /** The extension for Chromium, unpacked. */
  readonly extension: string;
  /** The Teams site. */
  readonly site: string;
  /** Folder of both; whoever asked for the build removes it. */
  readonly folder: string;
}

/** Needs dist/ only for the headers of the site. `only`: that door is built, and the other is not there. */
export async function buildPseudo(only?: 'extension' | 'site'): Promise<PseudoBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pseudo-'));
  const packFile = join(folder, 'pack.json');
  writeFileSync(packFile, JSON.stringify(pseudoPack('src/pack/default/pack.json')));
  const site = join(folder, 'site');
  if (only !== 'site') await buildItsExtension(folder, packFile);
  if (only !== 'extension') await buildItsSite(site, packFile);
  return { extension: join(folder, 'chrome-mv3'), site, folder };
}

async function buildItsExtension(folder: string, packFile: string): Promise<void> {
  const before = process.env.WAYMARK_PACK;
  process.env.WAYMARK_PACK = packFile;
  try {
    await buildExtension({
      browser: 'chrome',
      outDir: folder,
      logger: silent,
      vite: () => ({ plugins: [speakPseudo()], logLevel: 'error' }),
    });
  } finally {
    if (before === undefined) delete process.env.WAYMARK_PACK;
    else process.env.WAYMARK_PACK = before;
  }
}

async function buildItsSite(site: string, packFile: string): Promise<void> {
  const carried = packToBuild(packFile);
  await buildSite({
    configFile: resolve('scripts/build-teams.vite.config.ts'),
    plugins: [
      trimLibraries(),
      speakPseudo(),
      builtInPack(carried),
      prerenderPlugin({ popup: false, carried }),
    ],
    build: {
      outDir: site,
      rollupOptions: {
        input: ['tab', 'configure'].map((p) => resolve(`teams-app/${p}/index.html`)),
      },
    },
    logLevel: 'error',
  });
  copyFileSync(packFile, join(site, 'pack.json'));
  copyFileSync(join(SITE, '_headers'), join(site, '_headers'));
}

const none = () => {};
const silent = {
  debug: none,
  log: none,
  info: none,
  warn: none,
  error: none,
  fatal: none,
  success: none,
  level: 0,
};

/** Adds the pseudo-language to the two modules that know which languages there are. */
function speakPseudo(): Plugin {
  const changes: readonly [file: string, from: string, to: string][] = [
    [
      'src/text/pick-language.ts',
      "{ tag: 'cy', name: 'Cymraeg' },",
      `{ tag: 'cy', name: 'Cymraeg' }, { tag: '${PSEUDO}', name: '${PSEUDO}' }`,
    ],
    [
      'src/text/language.tsx',
      "if (tag === 'cy')",
      `if (tag === '${PSEUDO}')
         return (await import('${resolve('scripts/drive/pseudo-words.ts')}')).pseudoWords((await import('./en')).en);
       if (tag === 'cy')`,
    ],
  ];
  return {
    name: 'waymark-pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      const change = changes.find(([file]) => id.split('?', 1)[0]?.endsWith(file));
      if (!change) return undefined;
      const [file, from, to] = change;
      if (!code.includes(from)) throw new Error(`${file} no longer says: ${from}`);
      return code.replace(from, () => to);
    },
  };
}

const LINE = 160;
const PARAGRAPH = 1200;

/** The pack with every string that is there in languages also in the pseudo one. */
function pseudoPack(file: string): object {
  const turn = (text: string) => pseudoText(text, text.length <= LINE ? LINE : PARAGRAPH);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { en } = value as { en?: string | string[] };
    if (en === undefined)
      return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, walk(inner)]));
    return {
      ...value,
      [PSEUDO]: typeof en === 'string' ? turn(en) : en.map((word) => pseudoText(word, 60)),
    };
  };
  return { ...(walk(JSON.parse(readFileSync(file, 'utf8'))) as object), languages: LANGUAGES };
}

/** Builds both front doors with two pseudo-languages beside English and Welsh, into a folder of their
 * own: they are for tests and for pictures, and are never shipped. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as buildSite, type Plugin } from 'vite';
import { build as buildExtension } from 'wxt';
import { firstScreenPlugin } from '../../../scripts/first-screen';
import { builtInPack, packToBuild } from '../../../scripts/pack/live';
import { trimLibraries } from '../../../scripts/trim-libraries';
import { type Pseudo, pseudoText } from './pseudo-words';

export const LANGUAGES = ['en', 'cy', 'qps', 'he'] as const;
const PSEUDO: readonly Pseudo[] = ['qps', 'he'];
const SITE = 'dist/teams/site';

export interface PseudoBuild {
  /** The extension for Chromium, unpacked. */
  readonly extension: string;
  /** The Teams site. */
  readonly site: string;
  /** Folder of both; whoever asked for the build removes it. */
  readonly folder: string;
}

/** Needs dist/ only for the headers of the site. */
export async function buildPseudo(): Promise<PseudoBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pseudo-'));
  const packFile = join(folder, 'pack.json');
  writeFileSync(packFile, JSON.stringify(pseudoPack('src/pack/default/pack.json')));
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
  const site = join(folder, 'site');
  const carried = packToBuild(packFile);
  await buildSite({
    configFile: resolve('scripts/teams.vite.config.ts'),
    plugins: [
      trimLibraries(),
      speakPseudo(),
      builtInPack(carried),
      firstScreenPlugin({ popup: false, pack: carried.pack }),
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
  return { extension: join(folder, 'chrome-mv3'), site, folder };
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

/** Adds the pseudo-languages to the two modules that know which languages there are. */
function speakPseudo(): Plugin {
  const changes: readonly [file: string, from: string, to: string][] = [
    [
      'src/text/pick-language.ts',
      "{ tag: 'cy', name: 'Cymraeg' },",
      `{ tag: 'cy', name: 'Cymraeg' }, ${PSEUDO.map((tag) => `{ tag: '${tag}', name: '${tag}' }`)}`,
    ],
    [
      'src/text/language.tsx',
      "if (tag === 'cy')",
      `if (${JSON.stringify(PSEUDO)}.includes(tag))
         return (await import('${resolve('tests/e2e/languages/pseudo-words.ts')}')).pseudoWords((await import('./en')).en, tag as never);
       if (tag === 'cy')`,
    ],
  ];
  return {
    name: 'waymark-pseudo-languages',
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

/** The pack with every string that is there in languages also in the pseudo ones. */
function pseudoPack(file: string): object {
  const turn = (text: string, tag: Pseudo) =>
    pseudoText(text, tag, text.length <= LINE ? LINE : PARAGRAPH);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { en } = value as { en?: string | string[] };
    if (en === undefined)
      return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, walk(inner)]));
    const said = (tag: Pseudo) =>
      typeof en === 'string' ? turn(en, tag) : en.map((word) => pseudoText(word, tag, 60));
    return { ...value, ...Object.fromEntries(PSEUDO.map((tag) => [tag, said(tag)])) };
  };
  return { ...(walk(JSON.parse(readFileSync(file, 'utf8'))) as object), languages: LANGUAGES };
}

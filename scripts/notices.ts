/** The licences of what is shipped, into what is shipped: each says that its notice goes with every copy.
 * Vite's own lists say what is in each bundle. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of Vite's `build.license`, written as JSON. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

const LIST = /^licences-.*\.json$/;

/** What Vite is told for one of the builds into a folder: its list goes there, until `writeNotices`. */
export const licenceList = (build: string) => ({ fileName: `licences-${build}.json` });

/** Of the tools, what Vite's lists find in a bundle. */
export const BUNDLED_TOOLS = ['wxt', '@wxt-dev/browser'];

/** In no list of Vite's: its own helper in every bundle, the colours that were copied into
 * `src/ui/tokens.css`, and the icons that stand in the page. */
export const BESIDE = ['vite', '@fluentui/tokens', '@fluentui/svg-icons'];

/** What says that it is under the MIT licence and comes without its text, which is that of our own: whose it is. */
const MIT_BY: Readonly<Record<string, string>> = {
  '@fluentui/svg-icons': 'Microsoft Corporation',
};

/** Packages that come without a licence of their own, and the project that they are part of. */
const PART_OF: Readonly<Record<string, string>> = {
  '@wxt-dev/browser': 'wxt',
  'jsx-runtime': 'preact',
  'preact-hooks': 'preact',
};

const CONTAINS = 'Waymark contains what is listed here, each under its own licence.\n';
const LINE = `\n${'-'.repeat(72)}\n\n`;

/** Turns the lists in that folder into `LICENSE.txt`, below our own licence: in one file, what most say is packed once.
 * Throws for a package without a licence text: it must not be shipped so. */
export function writeNotices(folder: string): void {
  const lists = readdirSync(folder).filter((name) => LIST.test(name));
  const found = lists.flatMap((name): Licence[] =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  if (found.length === 0) throw new Error(`${folder} has no list of what is bundled`);
  const whole = [...found, ...BESIDE.map(installed)].map((one) =>
    one.text ? one : installed(PART_OF[one.name] ?? one.name),
  );
  const parts = [...new Map(whole.map((one) => [one.name, one])).values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, identifier, text }) => {
      if (!text) throw new Error(`${name} has no licence text: name its project in PART_OF`);
      return `${name} ${version} (${identifier})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
    });
  writeFileSync(
    join(folder, 'LICENSE.txt'),
    [readFileSync('LICENSE', 'utf8'), CONTAINS, ...parts].join(LINE),
  );
  for (const name of lists) rmSync(join(folder, name));
}

function installed(name: string): Licence {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file ? itsOwn(readFileSync(join(folder, file), 'utf8')) : mitBy(MIT_BY[name]);
  return { name, version, identifier: license, ...(text ? { text } : {}) };
}

/** Vite adds what its command line is made of, 2,000 lines: none of it is in what it builds. */
const itsOwn = (text: string) => text.split(/^# Licenses of bundled dependencies$/m)[0];

const mitBy = (whose: string | undefined) =>
  whose && readFileSync('LICENSE', 'utf8').replace(/(?<=^Copyright \(c\) ).*/m, whose);

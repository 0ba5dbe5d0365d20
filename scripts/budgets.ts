/** `npx tsx scripts/budgets.ts [dist]`: what a person must load before the first screen works, against what
 * it may weigh. Part of `npm test`. Sizes are of what the build wrote, gzipped at level 9; kB is 1000
 * bytes. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parseAst } from 'vite';
import { stylesIn } from './prerender';
import { extensionZip, filesIn } from './release/extension-zip';

const POPUP_JS = 22;
const POPUP_CSS = 8;
/** With teams-js, which the tab asks for at once but does not wait for. */
const TAB_JS = 45;
/** 75 of it is the studio. */
const EXTENSION_ZIP = 300;
/** Of the page for authors, script and styles: nothing of it is on the way of staff. */
const STUDIO = 70;
/** Of the page for whoever answers requests, script and styles: it is on no way of staff either. */
const DESK = 80;

export interface Line {
  readonly what: string;
  readonly bytes: number;
  /** kB */
  readonly limit: number;
  /** The heaviest first. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
  readonly advice: string;
}

const LATER =
  'Something new is on the way to the first screen: import it where it is used, with lazyScreen() or import().';
const OWN_STYLES = 'Give the screen its own file of styles.';

/** Measures the build in `dist`. Rejects where a build is missing. */
export async function measure(dist: string): Promise<Line[]> {
  const line = (what: string, files: readonly string[], limit: number, advice = LATER): Line => {
    const parts = files
      .map((file) => [file.slice(resolve(dist).length + 1), gzipped(readFileSync(file))] as const)
      .sort(([, a], [, b]) => b - a);
    return { what, parts, limit, advice, bytes: sum(parts) };
  };
  const extension = async (browser: string): Promise<Line[]> => {
    const root = resolve(dist, `${browser}-mv3`);
    const { js, css, inside } = firstLoad(join(root, 'popup.html'), root, ['popup.']);
    const styles = line(`${browser}: popup, styles`, css, POPUP_CSS, OWN_STYLES);
    return [
      line(`${browser}: popup, script`, js, POPUP_JS),
      {
        ...styles,
        bytes: styles.bytes + gzipped(inside),
        parts: [['styles in popup.html', gzipped(inside)], ...styles.parts],
      },
      await zipped(`${browser}: package`, root),
    ];
  };
  const site = resolve(dist, 'teams/site');
  const tab = firstLoad(join(site, 'tab/index.html'), site, ['teams-js']);
  const studio = firstLoad(join(site, 'studio/index.html'), site);
  const desk = firstLoad(join(site, 'desk/index.html'), site);
  return [
    ...(await extension('chrome')),
    ...(await extension('firefox')),
    line('Teams tab, script', tab.js, TAB_JS),
    line('studio', [...studio.js, ...studio.css], STUDIO),
    line('desk', [...desk.js, ...desk.css], DESK),
  ];
}

const SCRIPT = /<script\b(?![^>]*\btype="module")[^>]*\bsrc="([^"]*)"/g;
const MODULE = /<script\b(?=[^>]*\btype="module")[^>]*\bsrc="([^"]*)"/g;
const PRELOAD = /<link\b(?=[^>]*\brel="modulepreload")[^>]*\bhref="([^"]*)"/g;
const STYLES = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]*)"/g;

interface FirstLoad {
  readonly js: string[];
  readonly css: string[];
  /** The styles that stand in the page itself. */
  readonly inside: string;
}

/** The files that a page loads of itself: its scripts and preloads, and whatever these import statically;
 * the app, which the script before the first frame (the one that is no module) brings in; its styles.
 * `asWell`: dynamic imports that count too, by the beginning of their file's name. Throws where one of
 * these is not found. */
export function firstLoad(page: string, root: string, asWell: readonly string[] = []): FirstLoad {
  const html = readFileSync(page, 'utf8');
  const at = (from: string, address: string) =>
    address.startsWith('/') ? join(root, address) : resolve(dirname(from), address);
  const files = (tag: RegExp) =>
    [...html.matchAll(tag)].map(([, address = '']) => at(page, address));
  const isAsWell = (file: string) => asWell.some((start) => basename(file).startsWith(start));

  const js = new Set<string>();
  const follow = (file: string, counts: (file: string) => boolean) => {
    if (js.has(file)) return;
    js.add(file);
    const { fixed, onDemand } = importsOf(readFileSync(file, 'utf8'));
    for (const name of [...fixed, ...onDemand.filter(counts)]) follow(at(file, name), isAsWell);
  };
  for (const file of files(SCRIPT)) follow(file, () => true);
  for (const file of [...files(MODULE), ...files(PRELOAD)]) follow(file, isAsWell);
  for (const start of asWell) {
    if (![...js].some((file) => basename(file).startsWith(start)))
      throw new Error(`${page} no longer leads to ${start}: what it weighs is not counted`);
  }
  return {
    js: [...js],
    css: [...new Set(files(STYLES))],
    inside: stylesIn(html).join(''),
  };
}

/** What a script imports as it starts, and what it may import later, as it writes them. */
export function importsOf(code: string): { fixed: string[]; onDemand: string[] } {
  const fixed: string[] = [];
  const onDemand: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, source } = node as { type?: string; source?: { value?: unknown } };
    if (typeof source?.value === 'string')
      (type === 'ImportExpression' ? onDemand : fixed).push(source.value);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code).body);
  return { fixed, onDemand };
}

/** As a release packs it; the files as they weigh in there. */
async function zipped(what: string, root: string): Promise<Line> {
  const zip = await extensionZip(filesIn(root));
  const parts: [string, number][] = [];
  unzipSync(zip, {
    filter: ({ name, size }) => {
      parts.push([name, size]);
      return false;
    },
  });
  parts.sort(([, a], [, b]) => b - a);
  const advice = 'Look at the heaviest files: a dependency may come whole where a part would do.';
  return { what, parts, limit: EXTENSION_ZIP, advice, bytes: zip.length };
}

const gzipped = (content: string | Buffer) =>
  content.length && gzipSync(content, { level: 9 }).length;
const sum = (parts: Line['parts']) => parts.reduce((total, [, bytes]) => total + bytes, 0);
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);

export const isOver = ({ bytes, limit }: Line): boolean => bytes > limit * 1000;

/** The table, and under it what to do about each line that is over. */
export function report(lines: readonly Line[]): string {
  return [
    `${'first load, compressed'.padEnd(28)}     kB   limit`,
    ...lines.map((line) =>
      [
        line.what.padEnd(28),
        kB(line.bytes),
        kB(line.limit * 1000),
        isOver(line) ? 'OVER' : '',
      ].join(' '),
    ),
    ...lines
      .filter(isOver)
      .flatMap(({ what, parts, advice, bytes, limit }) => [
        `\n${what} is ${kB(bytes - limit * 1000).trim()} kB over. ${advice} The heaviest:`,
        ...parts.slice(0, 8).map(([file, size]) => `${kB(size)}  ${file}`),
      ]),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = await measure(process.argv[2] ?? 'dist');
  console.log(report(lines));
  process.exit(lines.some(isOver) ? 1 : 0);
}

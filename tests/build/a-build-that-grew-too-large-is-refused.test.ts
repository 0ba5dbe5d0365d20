import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execaSync } from 'execa';
import { expect, test } from 'vitest';
import { firstLoad, importsOf, isOver, measure, report } from '../../scripts/budgets';

/** Bytes that no compression makes smaller, as a script. */
const weight = (kB: number) => `export const w='${randomBytes(kB * 1000).toString('base64')}';`;

const page = (styles: string) =>
  `<script src="/look.js"></script><style>${styles}</style><link rel="stylesheet" crossorigin href="/assets/popup.css">`;

/** A small build in the shape of ours; `more` replaces or adds files. */
function build(more: Record<string, string> = {}): string {
  const dist = mkdtempSync(join(tmpdir(), 'waymark-budgets-'));
  const extension = {
    'popup.html': page('a{color:red}'),
    'look.js': 'later().then(()=>import("./chunks/popup.js"))',
    'chunks/popup.js': 'import"./base.js";import("./later.js")',
    'chunks/base.js': 'export{w as default}from"./deep.js";',
    'chunks/deep.js': weight(2),
    'chunks/later.js': weight(40),
    'assets/popup.css': 'a{color:red}',
  };
  const tab = {
    'desk/index.html': '<script type="module" src="../assets/base.js"></script>',
    'studio/index.html': '<script type="module" src="../assets/base.js"></script>',
    'tab/index.html':
      '<script src="../assets/look-x.js"></script><link rel="modulepreload" href="../assets/ahead.js"><link rel="stylesheet" href="../assets/tab.css">',
    'assets/look-x.js': 'later().then(()=>import("./tab.js"))',
    'assets/tab.js':
      'import"./base.js";const t=()=>import("./teams-js-x.js"),s=()=>import("./later.js")',
    'assets/base.js': weight(10),
    'assets/ahead.js': weight(1),
    'assets/teams-js-x.js': 'import"./log.js";',
    'assets/log.js': weight(20),
    'assets/later.js': weight(90),
    'assets/tab.css': 'a{color:red}',
  };
  const at = (folder: string, files: Record<string, string>) =>
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  for (const [name, text] of [
    ...at('chrome-mv3', extension),
    ...at('firefox-mv3', extension),
    ...at('teams/site', tab),
    ...Object.entries(more),
  ]) {
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return dist;
}

const over = async (dist: string) => (await measure(dist)).filter(isOver).map(({ what }) => what);

test('a build within its budgets passes, however much there is to load later', async () => {
  expect(await over(build())).toEqual([]);
});

test('what an imported file imports counts, in the popup', async () => {
  const dist = build({ 'chrome-mv3/chunks/deep.js': weight(23) });
  expect(await over(dist)).toEqual(['chrome: popup, script']);
  expect(report(await measure(dist))).toMatch(
    /kB over.*lazyScreen\(\).*\n.*chrome-mv3\/chunks\/deep\.js/,
  );
});

test('what teams-js brings counts in the tab, and cannot be lost from sight', async () => {
  expect(await over(build({ 'teams/site/assets/log.js': weight(40) }))).toEqual([
    'Teams tab, script',
  ]);
  const lost = build({ 'teams/site/assets/tab.js': 'import"./base.js";' });
  await expect(measure(lost)).rejects.toThrow(/no longer leads to teams-js/);
});

test('what the page has fetched ahead counts, whoever imports it', async () => {
  expect(await over(build({ 'teams/site/assets/ahead.js': weight(40) }))).toEqual([
    'Teams tab, script',
  ]);
});

test('styles and the whole package have budgets of their own', async () => {
  const styles = build({ 'firefox-mv3/assets/popup.css': weight(9) });
  expect(await over(styles)).toEqual(['firefox: popup, styles']);
  const inside = build({ 'chrome-mv3/popup.html': page(weight(9)) });
  expect(await over(inside)).toEqual(['chrome: popup, styles']);
  const whole = build({ 'chrome-mv3/chunks/later.js': weight(380) });
  expect(await over(whole)).toEqual(['chrome: package']);
});

test('the command itself ends badly when something is over', () => {
  const run = (dist: string) =>
    execaSync(process.execPath, ['--import', 'tsx', 'scripts/budgets.ts', dist]);
  expect(() => run(build({ 'chrome-mv3/chunks/deep.js': weight(30) }))).toThrow(/Command failed/);
});

test('every way to write an import is seen', () => {
  const code =
    'import"./a.js";import{x}from"./b.js";export*from"./c.js";export{y}from"./d.js";f(()=>import("./e.js"))';
  expect(importsOf(code)).toEqual({
    fixed: ['./a.js', './b.js', './c.js', './d.js'],
    onDemand: ['./e.js'],
  });
  const dist = build();
  const { js } = firstLoad(join(dist, 'chrome-mv3/popup.html'), join(dist, 'chrome-mv3'), [
    'popup.',
  ]);
  expect(js.map((file) => file.slice(dist.length + 12))).toEqual([
    'look.js',
    'chunks/popup.js',
    'chunks/base.js',
    'chunks/deep.js',
  ]);
});

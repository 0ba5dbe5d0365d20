/** `npm run release -- [--site https://…] [--without-tests]`: everything that goes to the stores and the
 * servers, into release/. Builds twice from clean and refuses to go on when a byte differs; the same
 * commit, Node and options give the same files. What it takes beside `npm run build`, it takes too. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { zip } from '../teams-app/package/zip';
import { readOptions } from './build';
import { optionsOr } from './options';
import { starterFiles } from './pack/starter';
import { changesOf } from './release/changes';
import { extensionZip, filesIn } from './release/extension-zip';
import { billOfMaterials } from './release/materials';
import { run } from './run';

const HELP = `  npm run release -- [options]      what goes to the stores and servers, into release/
    --without-tests                 does not run npm test
    and those of npm run build:     npm run build -- --help`;

const { withoutTests, options } = optionsOr(HELP, () => {
  const given = process.argv.slice(2);
  const options = given.filter((word) => word !== '--without-tests');
  readOptions(options);
  return { withoutTests: options.length < given.length, options };
});
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const changes = changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
const unsaved = git('status', '--porcelain').toString().trim();
if (unsaved) stop(`Commit first, so that the release is of a commit:\n${unsaved}`);

const first = buildFromClean();
// The tests leave dist/ as their own build wrote it, for their own address.
if (!withoutTests) mustRun('tsx', ['scripts/test.ts']);
const second = buildFromClean();
const differing = Object.keys({ ...first, ...second }).filter(
  (name) => first[name] !== second[name],
);
if (differing.length > 0) stop(`Two builds differ in:\n${differing.join('\n')}`);
console.log(`Two builds from clean: ${Object.keys(first).length} files, byte for byte the same.`);

const chrome = await extensionZip(filesIn('dist/chrome-mv3'));
const files: Record<string, Buffer> = {
  [`waymark-${version}-chrome.zip`]: chrome,
  [`waymark-${version}-edge.zip`]: chrome,
  [`waymark-${version}-firefox.zip`]: await extensionZip(filesIn('dist/firefox-mv3')),
  [`waymark-${version}-firefox-sources.zip`]: zip(sources()),
  [`waymark-${version}-teams.zip`]: readFileSync('dist/teams/waymark-teams.zip'),
  [`waymark-${version}-desk-teams.zip`]: readFileSync('dist/teams/waymark-desk-teams.zip'),
  [`waymark-${version}-teams-site.zip`]: zip(filesIn('dist/teams/site')),
  [`waymark-${version}-pack.zip`]: zip(starterFiles()),
  [`waymark-${version}-materials.cdx.json`]: billOfMaterials(),
  'CHANGES.md': Buffer.from(changes),
};
const sums = Object.keys(files)
  .sort()
  .map((name) => `${sha256(files[name] as Buffer)}  ${name}\n`)
  .join('');

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
for (const [name, bytes] of Object.entries(files)) writeFileSync(join('release', name), bytes);
writeFileSync('release/SHA256SUMS', sums);
console.log(`\nrelease/ holds Waymark ${version}:\n${sums}`);
if (!options.includes('--site')) {
  console.log('The Teams packages name an example address: give yours with --site https://…');
}

/** Each file's name below dist/, and its hash. */
function buildFromClean(): Record<string, string> {
  rmSync('dist', { recursive: true, force: true });
  rmSync('.wxt', { recursive: true, force: true });
  mustRun('tsx', ['scripts/build.ts', ...options]);
  return Object.fromEntries(Object.entries(filesIn('dist')).map(([name, b]) => [name, sha256(b)]));
}

/** What a reviewer needs to build the same: every file of the commit. */
function sources(): Record<string, Buffer> {
  const names = git('ls-files', '-z').toString().split('\0').filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, readFileSync(name)]));
}

function git(...args: string[]): Buffer {
  return Buffer.from(execaSync('git', args, { encoding: 'buffer' }).stdout);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function mustRun(command: string, args: readonly string[]): void {
  if (run(command, args).exitCode !== 0) stop(`${args[0]} failed: nothing was released.`);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

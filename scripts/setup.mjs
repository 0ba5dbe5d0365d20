/** Sets up what a fresh clone lacks: `node scripts/setup.mjs [browser] [reader]`. Plain JavaScript, because it
 * runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHROMIUMS, FIREFOXES, fits, onPath } from './machine.mjs';

const root = new URL('..', import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
if (!fits(process.versions.node, engines.node)) {
  console.error(
    `Waymark's tools need Node ${engines.node.replaceAll('^', 'from ').replaceAll('>=', 'from ').replaceAll(' || ', ', or ')}. This is Node ${process.versions.node}: install one of those, then try again.`,
  );
  process.exit(1);
}
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');
const stamp = new URL('node_modules/.waymark-lock', root);

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (once, about a minute)…');
  // To the letter of the lock file; no package's own script is run, and none is needed.
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
const debianRoot = process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;
if (process.argv.includes('browser')) {
  if (!(await hasBrowser())) await installBrowser();
  // Where they cannot be had, their tests say that they were skipped.
  if (debianRoot && !onPath(FIREFOXES)) {
    console.log('Installing a Firefox for the tests (once)…');
    apt('firefox-esr');
  }
  if (debianRoot && !onPath(['nginx'])) {
    console.log('Installing an nginx for the tests (once)…');
    apt('nginx');
  }
}

// A screen reader and what it takes to listen to one: for `npm run soak` alone, which says so without.
if (process.argv.includes('reader') && debianRoot && !onPath(['orca'])) {
  console.log('Installing a screen reader for the soak (once)…');
  apt('orca', 'at-spi2-core', 'xvfb', 'dbus', 'openbox', 'xdotool', 'libglib2.0-bin');
}

function apt(...names) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  // The run level of a machine in repair: what is installed as a service is not started.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-qq', ...names], { stdio: 'ignore', env });
}

async function hasBrowser() {
  if (onPath(CHROMIUMS)) return true;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath());
}

async function installBrowser() {
  console.log('Installing a Chromium for the tests (once)…');
  if (debianRoot) {
    apt('chromium');
    if (await hasBrowser()) return;
  }
  const cli = fileURLToPath(new URL('node_modules/playwright-core/cli.js', root));
  run(process.execPath, [cli, 'install', ...(debianRoot ? ['--with-deps'] : []), 'chromium']);
}

/** npm as a script for this Node: on Windows, npm itself is a `.cmd`, which Node does not start. */
function npm(args) {
  const { npm_execpath: script } = process.env;
  if (script) run(process.execPath, [script, ...args]);
  else run('npm', args, process.platform === 'win32');
}

function run(command, args, shell = false) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root, shell });
  if (status !== 0) {
    console.error(
      `\n"${command} ${args.join(' ')}" did not work. Mend what it says above, then try again.`,
    );
    process.exit(1);
  }
}

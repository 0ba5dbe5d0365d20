/** Sets up what a fresh clone lacks: `node scripts/setup.mjs [browser]`. Plain JavaScript, because it
 * runs before anything is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');
const stamp = new URL('node_modules/.waymark-lock', root);

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (once, about a minute)…');
  // To the letter of the lock file; no package's own script is run, and none is needed.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
const debianRoot = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
if (process.argv.includes('browser')) {
  if (!hasBrowser()) installBrowser();
  // Where they cannot be had, their tests say that they were skipped.
  if (debianRoot && !has(['firefox-esr', 'firefox'])) {
    console.log('Installing a Firefox for the tests (once)…');
    apt('firefox-esr');
  }
  if (debianRoot && !has(['nginx'])) {
    console.log('Installing an nginx for the tests (once)…');
    apt('nginx');
  }
}

function has(names) {
  return names.some((name) => spawnSync('which', [name]).status === 0);
}

function apt(name) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  // The run level of a machine in repair: what is installed as a service is not started.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore', env });
}

function hasBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  if (has(names)) return true;
  const path = execFileSync(
    process.execPath,
    ['-e', 'process.stdout.write(require("playwright-core").chromium.executablePath())'],
    { encoding: 'utf8', cwd: root },
  );
  return existsSync(path);
}

function installBrowser() {
  console.log('Installing a Chromium for the tests (once)…');
  if (debianRoot) {
    apt('chromium');
    if (hasBrowser()) return;
  }
  run('npx', ['playwright-core', 'install', ...(debianRoot ? ['--with-deps'] : []), 'chromium']);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root });
  if (status !== 0) {
    console.error(
      `\n"${command} ${args.join(' ')}" did not work. Mend what it says above, then try again.`,
    );
    process.exit(1);
  }
}

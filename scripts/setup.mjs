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
  // Not `npm ci`: it refuses a lock file that lacks the other platforms' optional binaries.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}
if (process.argv.includes('browser') && !hasBrowser()) installBrowser();

function hasBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  if (names.some((name) => spawnSync('which', [name]).status === 0)) return true;
  const path = execFileSync(
    process.execPath,
    ['-e', 'process.stdout.write(require("playwright-core").chromium.executablePath())'],
    { encoding: 'utf8', cwd: root },
  );
  return existsSync(path);
}

function installBrowser() {
  console.log('Installing a Chromium for the tests (once)…');
  const debianRoot = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
  if (debianRoot) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
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

/** `npm run release:twice`: the proof that a release depends on its commit alone. Clones it to two places,
 * installs each from the lock file without install scripts, releases in different time zones, languages
 * and file masks, and compares every checksum. Options are those of `npm run release`; the tests are
 * left to that. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';

const PLACES = [
  { folder: 'a', mask: 0o022, env: { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' } },
  // Far from the first in every way; Turkish has its own idea of upper and lower case.
  {
    folder: 'some where/quite a lot deeper',
    mask: 0o077,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  },
];

const commit = execaSync('git', ['rev-parse', 'HEAD']).stdout;
const root = mkdtempSync(join(tmpdir(), 'waymark-twice-'));
try {
  const [first = '', second = ''] = PLACES.map(releaseIn);
  const identical = first === second;
  mkdirSync('test-results', { recursive: true });
  writeFileSync(
    'test-results/release.json',
    `${JSON.stringify({ commit, date: new Date().toISOString(), node: process.version, identical, sums: first.trim().split('\n') }, null, 2)}\n`,
  );
  if (!identical) {
    console.error(`The two releases of ${commit} differ:\n${first}\n${second}`);
    process.exitCode = 1;
  } else {
    console.log(`\nTwo releases of ${commit}, byte for byte the same:\n${first}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The checksums of a release made there. */
function releaseIn({ folder, mask, env }: (typeof PLACES)[number]): string {
  const path = join(root, folder);
  const run = (command: string, ...args: string[]) => {
    console.log(`\n── ${folder}: ${[command, ...args].join(' ')}`);
    // A child takes its file mask from its parent.
    process.umask(mask);
    const options = { cwd: path, env, preferLocal: true, localDir: path } as const;
    execaSync(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  execaSync('git', ['clone', '--quiet', process.cwd(), path]);
  execaSync('git', ['checkout', '--quiet', commit], { cwd: path });
  run('npm', 'ci', '--ignore-scripts', '--loglevel=error');
  run('tsx', 'scripts/release.ts', '--without-tests', ...process.argv.slice(2));
  return readFileSync(join(path, 'release/SHA256SUMS'), 'utf8');
}

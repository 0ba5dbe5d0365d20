import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { changesOf } from '../../scripts/release/changes';
import { extensionZip } from '../../scripts/release/extension-zip';
import { billOfMaterials } from '../../scripts/release/materials';
import { zip } from '../../teams-app/package/zip';

const own = JSON.parse(readFileSync('package.json', 'utf8'));

test('this version has an entry in the changelog', () => {
  const released = readFileSync('CHANGELOG.md', 'utf8').replace(
    /^## \[Unreleased\][\s\S]*?(?=^## )/m,
    '',
  );
  expect(changesOf(released, own.version)).toMatch(/^- /m);
});

test('nothing is released while a change has no version of its own', () => {
  const log = '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [2.0.0] - 2027-01-01\n\n- Better.\n';
  expect(() => changesOf(log, '2.0.0')).toThrow('Unreleased');
  expect(changesOf(log.replace('- New.\n\n', ''), '2.0.0')).toContain('Better');
});

test('a version without an entry, a date or a change is refused', () => {
  const log =
    '# Changelog\n\n## [2.0.0] - 2027-01-01\n\n- Better.\n\n## [1.9.0]\n\n- A.\n\n## [1.8.0] - 2026-01-01\n';
  expect(changesOf(log, '2.0.0')).toBe('## [2.0.0] - 2027-01-01\n\n- Better.\n');
  expect(() => changesOf(log, '3.0.0')).toThrow('no entry');
  expect(() => changesOf(log, '1.9.0')).toThrow('date');
  expect(() => changesOf(log, '1.8.0')).toThrow('nothing');
});

test('the bill of materials names each dependency, and is the same each time', () => {
  const bill = billOfMaterials();
  const names = JSON.parse(bill.toString()).components.map((c: { name: string }) => c.name);
  for (const name of Object.keys(own.dependencies)) expect(names).toContain(name);
  for (const tool of ['vitest', 'tsx', 'web-ext']) expect(names).not.toContain(tool);
  // Of these a few lines, or the colours, are in what is shipped.
  for (const tool of ['vite', 'wxt', '@fluentui/tokens']) expect(names).toContain(tool);
  expect(billOfMaterials().equals(bill)).toBe(true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('an archive is the same bytes in every time zone, at every hour, in whatever order its files were found', () => {
  const one = { 'b/two.txt': Buffer.from('two '.repeat(1000)), 'one.txt': Buffer.from('one') };
  const bytes = zip(one);
  const offsets = ['Pacific/Kiritimati', 'America/St_Johns', 'UTC'].map((zone, i) => {
    vi.stubEnv('TZ', zone);
    vi.setSystemTime(new Date(2031, 5, 7, 8 + i));
    expect(zip(one).equals(bytes), zone).toBe(true);
    return new Date().getTimezoneOffset();
  });
  expect(new Set(offsets).size).toBe(3);
  const { 'one.txt': first, ...rest } = one;
  expect(zip({ 'one.txt': first, ...rest }).equals(bytes)).toBe(true);
  expect(zip({ ...rest, 'one.txt': Buffer.from('onE') }).equals(bytes)).toBe(false);
});

// Any unzip of somebody else's will do; Python's is on most machines.
const python = spawnSync('python3', ['--version']).status === 0;
test.skipIf(!python)('an archive is compressed, and somebody else’s unzip reads it', () => {
  const files = { 'b/two.txt': Buffer.from('two '.repeat(1000)), 'one.txt': Buffer.from('one') };
  const bytes = zip(files);
  expect(bytes.length).toBeLessThan(500);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-zip-'));
  try {
    const file = join(folder, 'test.zip');
    writeFileSync(file, bytes);
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.read("b/two.txt").decode())';
    expect(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' })).toContain(
      'two two',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each dependency is named in CONTRIBUTING, with its reason', () => {
  const named = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const name of Object.keys({ ...own.dependencies, ...own.devDependencies })) {
    expect(named).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\| .{4,} \\|$`, 'm'));
  }
});

const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

test('only packages that are known for it have an install script, and it is not run', () => {
  const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([path]) => path.split('node_modules/').at(-1));
  // esbuild checks that its binary runs; spawn-sync, deep inside wxt, is for Node before 0.12.
  expect([...new Set(names)].sort()).toEqual(['esbuild', 'spawn-sync']);
  expect(readFileSync('scripts/setup.mjs', 'utf8')).toContain("'ci', '--ignore-scripts'");
});

test('everything is locked by its bytes, for every platform, so that a clean install is possible', () => {
  const packages = Object.entries(locked).filter(([path]) => path !== '');
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  // An install on one machine may leave out what the others need.
  const absent = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
    ),
  );
  expect(absent).toEqual([]);
  for (const version of Object.values({ ...own.dependencies, ...own.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});

test('what is packed for the stores comes out byte for byte, and twice the same', async () => {
  const files = {
    'b/empty.txt': Buffer.alloc(0),
    'a.js': Buffer.from('export const a = 1;\n'.repeat(500)),
    'icon.png': randomBytes(300),
  };
  const bytes = await extensionZip(files);
  expect(await extensionZip(files)).toEqual(bytes);
  expect(bytes.length).toBeLessThan(1000);
  const out = unzipSync(bytes);
  expect(Object.keys(out)).toEqual(Object.keys(files).sort());
  for (const [name, content] of Object.entries(files))
    expect(Buffer.from(out[name] as Uint8Array)).toEqual(content);
});

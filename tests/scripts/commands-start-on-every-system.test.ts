import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fits } from '../../scripts/machine.mjs';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { readonly engines?: { readonly node?: string } | string[] }>;
};

test('no command sets a variable, quotes or chains as only one system’s shell does', () => {
  for (const [name, command] of Object.entries<string>(own.scripts))
    expect(command, name).not.toMatch(/^\w+=|['$;|`]|\\/);
});

test('nothing is started by a name that Windows does not know', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'scripts', 'tests'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(ts|mjs)$/.test(file));
  // `execa` finds a tool in node_modules and a `.cmd`; what Node itself starts must be a program.
  const UNKNOWN =
    /\b(?:spawn|spawnSync|execFile|execFileSync)\(\s*'(?:npm|npx|which|sh|find|tsx|vitest|playwright|biome|tsc)'|'node_modules\/\.bin\//;
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => UNKNOWN.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the Node versions that are named are those that every locked package takes', () => {
  const tried = ['20.19.0', '20.20.2', '22.13.0', '22.21.0', '24.0.0', '24.11.1', '26.0.0'];
  for (const version of tried) expect(fits(version, own.engines.node), version).toBe(true);
  const refused = ['18.20.0', '20.18.1', '21.7.0', '22.12.0', '23.11.0'];
  for (const version of refused) expect(fits(version, own.engines.node), version).toBe(false);
  // As the lock file writes them, in the three numbers that `fits` reads.
  const whole = (range: string) =>
    range
      .split('||')
      .map((part) => {
        const [, sign = '', numbers = ''] = /^\s*(\^|>=|)\s*v?([\d.]+)\s*$/.exec(part) ?? [];
        return (
          numbers && `${sign || '^'}${[...numbers.split('.'), '0', '0'].slice(0, 3).join('.')}`
        );
      })
      .join(' || ');
  const needs = Object.entries(locked).flatMap(([path, { engines }]) => {
    const node = Array.isArray(engines) ? undefined : engines?.node;
    const range = path === '' || !node ? '' : whole(node);
    return range && !/(^| )( |$)/.test(range) ? [[path, range] as const] : [];
  });
  expect(needs.length).toBeGreaterThan(200);
  const unfit = needs.filter(([, node]) => tried.some((version) => !fits(version, node)));
  expect(unfit).toEqual([]);
});

test('another Node is refused in words, before anything is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-node-'));
  mkdirSync(join(folder, 'scripts'));
  for (const name of ['setup.mjs', 'machine.mjs'])
    cpSync(join('scripts', name), join(folder, 'scripts', name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '^19.1.0' } }));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`This is Node ${process.versions.node}`);
  expect(stderr).toContain('from 19.1.0');
});

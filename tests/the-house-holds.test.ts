/** The arrows of CONTRIBUTING.md, as a test: who may import whom, the length of files, the names of
 * folders. Cycles are Biome's to find. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(src|entrypoints|teams-app)\/.*\.tsx?$/.test(file));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(from), name)) : name;
    return { from, to, typeOnly: match[1] !== undefined };
  }),
);

/** `src/guide`, `src` for a file right inside it, `entrypoints`, `teams-app`, or a package. */
const place = (path: string): string => {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'src') return top;
  return third === undefined ? 'src' : `src/${second}`;
};

const FEATURES = ['explain', 'guide', 'request', 'support', 'outbox'].map((name) => `src/${name}`);
const SHARED = ['src/pack', 'src/store', 'src/text', 'src/ui', 'src/host'];

const MAY: Record<string, readonly string[]> = {
  src: ['src', ...FEATURES, ...SHARED],
  'src/ui': ['src/ui', 'src/text'],
  'src/text': ['src/text'],
  'src/pack': ['src/pack', 'src/store', 'src/host', 'src/text'],
  'src/store': ['src/store', 'src/host', 'src/request'],
  'src/host': ['src/host', 'src/text'],
  ...Object.fromEntries(FEATURES.map((feature) => [feature, [feature, ...SHARED]])),
  // Beside the above: what a request is, its type and its reference, is the outbox's subject too.
  'src/outbox': ['src/outbox', ...SHARED, 'src/request'],
};

const inside = (to: string) => /^(src|entrypoints|teams-app)\//.test(to) || to === 'src';

test('no file imports against the arrows', () => {
  const against = imports.filter(({ from, to, typeOnly }) => {
    // The store knows the shape of what it keeps, and nothing else of it.
    if (typeOnly && from.startsWith('src/store/')) return false;
    const allowed = MAY[place(from)];
    return allowed && inside(to) && !allowed.includes(place(`${to}.ts`));
  });
  expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('of what a request is, other folders know the type and its reference alone', () => {
  const beyond = imports.filter(
    ({ from, to }) =>
      /^src\/(store|outbox)\//.test(from) &&
      /^src\/request\//.test(to) &&
      to !== 'src/request/request',
  );
  expect(beyond).toEqual([]);
});

test('only the host files know a host, and features know only its type', () => {
  const strangers = imports.filter(({ from, to, typeOnly }) => {
    if (/^wxt\/|^webextension/.test(to))
      return !/^src\/host\/extension|^entrypoints\/background/.test(from);
    if (to.startsWith('@microsoft/teams-js')) return !/^src\/host\/teams/.test(from);
    // The page that a sign-in returns to is a front door of its own.
    if (to.startsWith('@azure/')) return !/^src\/host\/|^teams-app\/signed-in\//.test(from);
    // The script of the first frame reads Teams' own words for theme and language in the address.
    if (from === 'src/first-paint/before-paint.ts' && to === 'src/host/teams-address') return false;
    if (/^src\/host\//.test(to) && /^src\//.test(from) && !/^src\/host\//.test(from))
      return !typeOnly;
    return false;
  });
  expect(strangers).toEqual([]);
});

test('text gets into an address by the one door that takes whatever a person typed', () => {
  const others = files.filter(
    (file) =>
      /^src\//.test(file) &&
      file !== 'src/text/well-formed.ts' &&
      /encodeURI(Component)?\(/.test(readFileSync(file, 'utf8')),
  );
  expect(others).toEqual([]);
});

test('only the store opens the database', () => {
  const others = imports.filter(({ from, to }) => to === 'idb' && !from.startsWith('src/store/'));
  expect(others).toEqual([]);
});

test('the front doors only wire: they know start, their own host and, without a screen, the outbox', () => {
  const doors = imports.filter(({ from, to }) => from.startsWith('entrypoints/') && inside(to));
  const allowed =
    /^src\/(start|host\/extension(-\w+)?|outbox\/|store\/|support\/omnibox|pack\/|text\/)/;
  expect(doors.filter(({ to }) => !allowed.test(to))).toEqual([]);
});

test('nothing on the way to the first paint pulls in the validator', () => {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const found of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = found[2];
      if (found[1] || !name) continue;
      expect(name, file).not.toBe('valibot');
      if (!name.startsWith('.')) continue;
      const base = normalize(join(dirname(file), name));
      const next = [`${base}.ts`, `${base}.tsx`].find((path) => files.includes(path));
      if (next) walk(next);
    }
  };
  walk('src/start.tsx');
  expect(seen.size).toBeGreaterThan(20);
});

test('files stay short enough to read at a sitting', () => {
  const long = files
    .filter((file) => !file.startsWith('src/text/'))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 260);
  expect(long).toEqual([]);
});

test('folders are words that a user says, and nothing hides behind a barrel', () => {
  expect(
    files.filter((file) =>
      /\/(utils?|helpers?|services?|hooks|components)\/|\/index\.tsx?$/.test(file),
    ),
  ).toEqual([]);
});

test('what a screen reader hears is not taken for what a person sees', () => {
  const specs = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'tests/e2e'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file.endsWith('.spec.ts') && existsSync(file));
  // The line that is heard holds the same words, so the first of two may be that one: `shown` leaves it out.
  const UNSURE =
    /(?<!way)\.getByText\([^;]*?\)\s*\.first\(\)[^;]*?\)\s*\.(toBeVisible|toBeInViewport)/;
  expect(specs.length).toBeGreaterThan(50);
  expect(specs.filter((file) => UNSURE.test(readFileSync(file, 'utf8')))).toEqual([]);
});

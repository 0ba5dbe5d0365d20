/** The house as CONTRIBUTING.md draws it: who may import whom, what has one name, how long a file may be. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../src/text/en';

const listed = (...folders: string[]) =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => existsSync(file));

const all = listed('src', 'entrypoints', 'teams-app', 'scripts', 'tests').filter((file) =>
  /\.tsx?$/.test(file),
);
const files = all.filter((file) => /^(src|entrypoints|teams-app)\//.test(file));
const known = new Set(all);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const everyImport: Import[] = all.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const path = normalize(join(dirname(from), name));
    const file = [`${path}.ts`, `${path}.tsx`].find((one) => known.has(one));
    const to = name.startsWith('.') ? (file ?? path) : name;
    return { from, to, typeOnly: match[1] !== undefined };
  }),
);
const imports = everyImport.filter(({ from }) => files.includes(from));

/** `choose` for src/choose, `start, App` for a file right inside src, `scripts`, `tests`, …, or a package. */
const place = (path: string): string => {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'src') return top;
  return third === undefined ? 'start, App' : second;
};

/** The block of CONTRIBUTING.md: what stands right of an arrow may be imported by what stands left. */
function arrows(): Map<string, { readonly to: string; readonly typeOnly: boolean }[]> {
  const text = readFileSync('CONTRIBUTING.md', 'utf8').split('## The arrows')[1] ?? '';
  const block = /```\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const may = new Map<string, { readonly to: string; readonly typeOnly: boolean }[]>();
  for (const line of block.trim().split('\n')) {
    const [left = '', right = ''] = line.split('→').map((part) => part.trim());
    const targets = right
      .replace('start, App', 'start; App')
      .split(/,\s*/)
      .map((name) => ({
        to: name.replace(' (types)', '').replace(';', ','),
        typeOnly: name.endsWith(' (types)'),
      }));
    for (const name of left === 'start, App' ? [left] : left.split(/,\s*/)) may.set(name, targets);
  }
  return may;
}

// That scripts do not import tests is a circle, which is checked below.
const EVERYTHING = new Set(['everything', 'everything but tests']);

test('no file imports against the arrows of CONTRIBUTING.md, and each folder has its arrow', () => {
  const may = arrows();
  const places = new Set(all.map(place));
  expect([...places].filter((name) => !may.has(name))).toEqual([]);
  expect([...may.keys()].filter((name) => !places.has(name))).toEqual([]);
  const against = everyImport.filter(({ from, to, typeOnly }) => {
    if (!known.has(to) || place(from) === place(to)) return false;
    const allowed = may.get(place(from)) ?? [];
    return !allowed.some(
      (arrow) =>
        (arrow.to === place(to) || EVERYTHING.has(arrow.to)) && (typeOnly || !arrow.typeOnly),
    );
  });
  expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

/** Groups of names that lead to each other: Tarjan's strongly connected components. */
function circles(edges: readonly (readonly [string, string])[]): string[][] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (name: string): number => {
    order.set(name, order.size);
    let least = order.size - 1;
    stack.push(name);
    for (const to of next.get(name) ?? []) {
      if (!order.has(to)) least = Math.min(least, visit(to));
      else if (stack.includes(to)) least = Math.min(least, order.get(to) ?? least);
    }
    low.set(name, least);
    if (least === order.get(name)) {
      const group = stack.splice(stack.indexOf(name));
      if (group.length > 1) found.push(group);
    }
    return least;
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return found;
}

test('no circle of imports between files, types or not, and none between top-level folders', () => {
  expect(
    circles([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]),
  ).toHaveLength(1);
  const inside = everyImport.filter(({ to }) => known.has(to));
  expect(inside.length).toBeGreaterThan(500);
  expect(circles(inside.map(({ from, to }) => [from, to]))).toEqual([]);
  const top = (file: string) => file.split('/')[0] ?? '';
  const across = inside.map(({ from, to }) => [top(from), top(to)] as const);
  expect(circles(across.filter(([from, to]) => from !== to))).toEqual([]);
});

test('one word a screen: its route is its folder, its words, its style sheet and its tests', () => {
  const app = readFileSync('src/App.tsx', 'utf8');
  // `hidden` is the difference, seen in place of what was left quickly.
  const own = ['privacy', 'terms', 'accessibility', 'hidden'];
  const routes = [...app.matchAll(/case '(\w+)':/g)].map((match) => match[1] ?? '');
  const screens = routes.filter((route) => !own.includes(route));
  expect(screens).toHaveLength(7);
  for (const screen of screens) {
    expect(Object.keys(en), screen).toContain(screen);
    expect(existsSync(`tests/${screen}`), screen).toBe(true);
    expect(
      files.some((file) => file.startsWith(`src/${screen}/`)),
      screen,
    ).toBe(true);
    // Its own, and those of its pieces, each beside the file of that piece.
    const plain = (file: string) => file.replace(/-|\.\w+$/g, '').toLowerCase();
    const pieces = new Set(files.filter((file) => file.endsWith('.tsx')).map(plain));
    const sheets = listed(`src/${screen}`).filter((file) => file.endsWith('.css'));
    const strangers = sheets.filter(
      (file) => file !== `src/${screen}/${screen}.css` && !pieces.has(plain(file)),
    );
    expect(strangers).toEqual([]);
  }
  expect(listed('src').filter((file) => !file.slice('src/'.length).includes('/'))).toEqual([
    'src/App.tsx',
    'src/start.tsx',
  ]);
});

test('a class that one screen’s style sheet names is in no other screen: a sheet stays once it is loaded', () => {
  const shared = listed('src/ui', 'src/app').filter((file) => file.endsWith('.css'));
  const classesIn = (file: string) =>
    new Set(
      [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(
        (m) => m[1] ?? '',
      ),
    );
  const everywhere = new Set(shared.flatMap((file) => [...classesIn(file)]));
  const twice = listed('src')
    .filter((file) => file.endsWith('.css') && !shared.includes(file))
    .flatMap((sheet) => {
      const own = [...classesIn(sheet)].filter((name) => !everywhere.has(name));
      const others = files.filter(
        (file) => file.endsWith('.tsx') && place(file) !== place(sheet) && place(file) !== 'ui',
      );
      return others.flatMap((file) => {
        const used = [...readFileSync(file, 'utf8').matchAll(/class="([^"]*)"/g)].flatMap((m) =>
          (m[1] ?? '').split(' '),
        );
        return own
          .filter((name) => used.includes(name))
          .map((name) => `${sheet}: ${name} in ${file}`);
      });
    });
  expect(twice).toEqual([]);
});

test('only the host files know a host, and features know only its type', () => {
  const strangers = imports.filter(({ from, to, typeOnly }) => {
    if (/^wxt\/|^webextension/.test(to))
      return !/^src\/host\/extension|^entrypoints\/background/.test(from);
    if (to.startsWith('@microsoft/teams-js')) return !/^src\/host\/teams/.test(from);
    // The page that a sign-in returns to is a front door of its own.
    if (to.startsWith('@azure/')) return !/^src\/host\/|^teams-app\/signed-in\//.test(from);
    // The script of the first frame reads Teams' own words for theme and language in the address.
    if (from === 'src/first-paint/before-paint.ts' && to === 'src/host/teams-address.ts')
      return false;
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

test('only the store opens the database, and one file each the studio’s and the desk’s own', () => {
  const others = imports.filter(
    ({ from, to, typeOnly }) =>
      to === 'idb' &&
      !typeOnly &&
      !from.startsWith('src/store/') &&
      !/^src\/(studio|desk)\/rows\.ts$/.test(from),
  );
  expect(others).toEqual([]);
});

test('what checks and reports for authors is known to the studio and the commands alone', () => {
  const others = imports.filter(
    ({ from, to }) =>
      /^src\/(pack\/author|studio)\//.test(to) &&
      !/^src\/(pack\/author|studio)\//.test(from) &&
      // Its own front doors.
      !(to === 'src/studio/start-studio.tsx' && /^(entrypoints|teams-app)\/studio\//.test(from)),
  );
  expect(others).toEqual([]);
});

test('the front doors only wire: they know start (or studio, or its preview), their own host and, without a screen, the outbox', () => {
  const doors = imports.filter(({ from, to }) => from.startsWith('entrypoints/') && known.has(to));
  const allowed =
    /^src\/(start|studio\/start-studio|preview\/start-preview|host\/(extension(-[\w-]+)?|preview)\.|outbox\/|store\/|help\/omnibox|pack\/|text\/)/;
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
      const next = [`${base}.ts`, `${base}.tsx`].find((path) => known.has(path));
      if (next) walk(next);
    }
  };
  walk('src/start.tsx');
  expect(seen.size).toBeGreaterThan(20);
});

test('files stay short enough to read at a sitting', () => {
  const sheets = listed('src', 'teams-app', 'scripts').filter((file) => file.endsWith('.css'));
  const scripts = all.filter((file) => file.startsWith('scripts/'));
  const long = [...files, ...scripts, ...sheets]
    .filter((file) => !file.startsWith('src/text/'))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('nothing hides behind a barrel, or in a folder that says nothing', () => {
  expect(
    files.filter((file) =>
      /\/(utils?|helpers?|services?|hooks|components)\/|\/index\.tsx?$/.test(file),
    ),
  ).toEqual([]);
});

test('what a screen reader hears is not taken for what a person sees', () => {
  const specs = listed('tests/e2e').filter((file) => file.endsWith('.spec.ts'));
  // The line that is heard holds the same words, so the first of two may be that one: `shown` leaves it out.
  const UNSURE =
    /(?<!way)\.getByText\([^;]*?\)\s*\.first\(\)[^;]*?\)\s*\.(toBeVisible|toBeInViewport)/;
  expect(specs.length).toBeGreaterThan(50);
  expect(specs.filter((file) => UNSURE.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every end-to-end test shares its process with the others, and so the browsers', () => {
  const specs = listed('tests/e2e').filter((file) => file.endsWith('.spec.ts'));
  // One whose `test` is another gets a process of its own, and so does each one after it.
  const SHARED = /^import \{[^}]*\btest\b[^}]*\} from '(\.\.?\/)+fixtures';$/m;
  expect(specs.filter((file) => !SHARED.test(readFileSync(file, 'utf8')))).toEqual([]);
});

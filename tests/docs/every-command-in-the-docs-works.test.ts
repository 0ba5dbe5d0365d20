/** Each command that a page shows is one that there is, with options that it knows; the quick ones are run,
 * in a clone, and the slow ones too by `npm run soak`. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execaSync } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'src/pack/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** In blocks of code and between backticks, without what a comment says of them. */
const commands = [
  ...new Set(
    pages.flatMap((page) => {
      const text = readFileSync(page, 'utf8');
      const blocks = [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)];
      const lines = blocks.flatMap(([, block = '']) => block.split('\n'));
      const inline = [...text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`]+)`/g)];
      return [...lines, ...inline.map(([, code = '']) => code)]
        .map((code) =>
          code
            .replace(/\s+#.*$/, '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        )
        .filter((code) => /^(npm|npx|node|git|tsx) ./.test(code));
    }),
  ),
];

/** What each is made of, so that a name that is gone is seen. Throws for what it does not know. */
function check(command: string): void {
  for (const part of command.split(' && ')) {
    const [, name, given = ''] = /^npm (?:run )?([\w:]+)(?: (?:-- )?(.*))?$/.exec(part) ?? [];
    if (name && name !== 'ci') {
      const script = scripts[name];
      expect(script, `there is no npm run ${name}`).toBeDefined();
      const source = readFileSync(/scripts\/[\w/.]+/.exec(script)?.[0] ?? 'package.json', 'utf8');
      for (const [, option] of given.matchAll(/--([\w-]+)/g)) {
        expect(/\b(options|includes)\b/.test(source) && source.includes(option ?? '?'), part).toBe(
          true,
        );
      }
    } else if (part.startsWith('npx ')) {
      const [, tool = '', ...args] = part.split(' ');
      expect(existsSync(`node_modules/.bin/${tool}`), tool).toBe(true);
      for (const path of args.filter((arg) => arg.includes('/')))
        expect(existsSync(path), path).toBe(true);
      const project = /--project (\w+)/.exec(part)?.[1];
      if (project) expect(readFileSync('vitest.config.ts', 'utf8')).toContain(`name: '${project}'`);
    } else
      expect(part).toMatch(
        /^(npm ci --ignore-scripts|git clone \. \/tmp\/fresh|cd \/tmp\/fresh|node --version)$/,
      );
  }
}

test('there are commands to look at', () => expect(commands.length).toBeGreaterThan(20));
test.each(commands)('%s', (command) => check(command));

let clone: string;
beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), 'waymark-docs-')), 'waymark');
  const files = execaSync('git', ['ls-files', '-co', '--exclude-standard']).stdout.split('\n');
  for (const file of files) if (existsSync(file)) cpSync(file, join(clone, file));
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const type = (command: string) => {
  expect(commands, 'a page shows it').toContain(command);
  const [tool = '', ...args] = command.split(' ');
  // As somebody types it, who has not asked for the long forms.
  const env = { WAYMARK_SOAK: undefined };
  return execaSync(tool, args, { cwd: clone, preferLocal: true, reject: false, env });
};
/** The text of a file here and in the clone. */
const both = (file: string) => [
  readFileSync(join(clone, file), 'utf8'),
  readFileSync(file, 'utf8'),
];

test.each([
  ['npx tsx scripts/inbox/write-schema.ts', 'docs/receive-requests.md'],
  ['npx tsx scripts/tokens.ts', 'src/ui/tokens.css'],
])(
  '%s writes what is there already, to the byte',
  (command, file) => {
    expect(type(command).exitCode).toBe(0);
    const [written, kept] = both(file);
    expect(written).toBe(kept);
  },
  60_000,
);

const SLOW = [
  'npm run build -- --site https://waymark.your-organisation.example',
  'npm run build -- --pack my-pack.json',
  'npx tsx scripts/icons.ts',
  'npx vitest run --project unit tests/outbox',
];
test.runIf(process.env.WAYMARK_SOAK)(
  'the slow ones work too',
  () => {
    expect(type('npm run pack -- new my-pack.json').exitCode).toBe(0);
    for (const command of SLOW) expect(type(command), command).toMatchObject({ exitCode: 0 });
  },
  600_000,
);

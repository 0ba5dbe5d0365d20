import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const GUIDE = readFileSync('docs/deploy-extension.md', 'utf8');
const KEYS = Object.keys(JSON.parse(readFileSync('public/managed-schema.json', 'utf8')).properties);
const firefoxId = /id: '([^']+)'/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';

interface Block {
  readonly where: string;
  readonly language: string;
  readonly text: string;
}

/** Every block of code in a file, without the indent of a list that it may stand in. */
function blocksOf(file: string): Block[] {
  const found = readFileSync(file, 'utf8').matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm);
  return [...found].map(([, indent = '', language = '', text = ''], i) => ({
    where: `${file}, block ${i + 1}`,
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

const files = [
  'README.md',
  'src/pack/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const json = files.flatMap(blocksOf).filter(({ language }) => language === 'json');

test.each(json)('$where is JSON', ({ text }) => {
  // Members of a larger document stand without its braces.
  const whole = /^\s*[[{]/.test(text) ? text : `{${text}}`;
  expect(() => JSON.parse(whole)).not.toThrow();
});

const registry = blocksOf('docs/deploy-extension.md').filter(({ text }) =>
  text.startsWith('Windows Registry Editor'),
);
test('there are registry examples', () => expect(registry).toHaveLength(2));

test.each(registry)('$where is a registry file as Windows imports one', ({ text }) => {
  const [head, blank, ...lines] = text.trimEnd().split('\n');
  expect([head, blank]).toEqual(['Windows Registry Editor Version 5.00', '']);
  // A key, its values, an empty line; in a value, quotes and backslashes are escaped.
  const KEY = /^\[HKEY_(LOCAL_MACHINE|CURRENT_USER)(\\[\w ]+)+\]$/;
  const VALUE = /^"[\w ]+"=("([^"\\]|\\["\\])*"|dword:[0-9a-f]{8})$/;
  for (const [i, line] of lines.entries()) {
    const key = i === 0 || lines[i - 1] === '';
    expect(line).toMatch(line === '' ? /^$/ : key ? KEY : VALUE);
  }
});

test('every setting that the examples for administrators make is one of the published ones', () => {
  const blocks = blocksOf('docs/deploy-extension.md');
  const policies = blocks
    .filter(({ language }) => language === 'json')
    .map((b) => JSON.parse(b.text));
  const made = [
    // Windows: the values under the extension's policy key.
    ...[...GUIDE.matchAll(/\\policy\]\n((?:"\w+"=.*\n)+)/g)].flatMap(([, lines = '']) =>
      [...lines.matchAll(/^"(\w+)"=/gm)].map(([, key]) => key),
    ),
    // Intune's script.
    ...[...GUIDE.matchAll(/Set-ItemProperty .* -Name (\w+)/g)].map(([, key]) => key),
    // macOS: the profile of the extension's own domain.
    ...blocks
      .filter(
        ({ language, text }) => language === 'xml' && !text.includes('ExtensionInstallForcelist'),
      )
      .flatMap(({ text }) => [...text.matchAll(/<key>(\w+)<\/key>/g)].map(([, key]) => key)),
    // Chrome on Linux, and Firefox everywhere.
    ...policies.flatMap((policy) => {
      const { extensions, Extensions } = (policy.policies ?? policy)['3rdparty'];
      return Object.values<object>(extensions ?? Extensions).flatMap(Object.keys);
    }),
  ];
  expect(made.length).toBeGreaterThanOrEqual(6);
  expect(made.filter((key) => !KEYS.includes(key ?? ''))).toEqual([]);
});

test('Firefox’s example names the extension as it is built, and installs it by policy', () => {
  const [{ policies }] = blocksOf('docs/deploy-extension.md')
    .filter(({ language }) => language === 'json')
    .map(({ text }) => JSON.parse(text))
    .filter((one) => one.policies);
  expect(Object.keys(policies.ExtensionSettings)).toEqual([firefoxId]);
  expect(Object.keys(policies['3rdparty'].Extensions)).toEqual([firefoxId]);
  expect(policies.ExtensionSettings[firefoxId]).toMatchObject({
    installation_mode: 'force_installed',
    install_url: expect.stringMatching(/^https:.*\.xpi$/),
  });
});

test('what the stores are told is what is built', () => {
  const stores = readFileSync('docs/stores.md', 'utf8');
  for (const language of ['en', 'cy']) {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(stores).toContain(`${messages.name.message} |`);
    expect(stores).toContain(`${messages.description.message} |`);
  }
  const config = readFileSync('wxt.config.ts', 'utf8');
  const listed = (name: string) =>
    [
      ...(new RegExp(`${name}: \\[([^\\]]*)\\]`).exec(config)?.[1] ?? '').matchAll(/'([^']+)'/g),
    ].map(([, value]) => value);
  const asked = [...listed('permissions'), ...listed('optional_host_permissions')];
  expect(asked.length).toBeGreaterThan(2);
  // One row of the privacy practices for each, and none for what is not asked for.
  const rows = [...stores.matchAll(/^\| why (?:optional )?`([^`]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(asked.sort());
  const sent = readFileSync('src/host/sent-data.ts', 'utf8');
  for (const [, kind] of sent.matchAll(/'(\w+)'/g)) expect(stores).toContain(`\`${kind}\``);
});

/** Over what the build wrote: `npm run build` first. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { importsOf } from '../../scripts/budgets';
import { styleHashes, stylesIn } from '../../scripts/prerender';
import { SENT_DATA } from '../../src/host/sent-data';
import { test } from './fixtures';

const BROWSERS = ['chrome', 'firefox'] as const;
const folder = (browser: string) => `dist/${browser}-mv3`;
const read = (file: string) => readFileSync(file, 'utf8');
const manifestOf = (browser: string) => JSON.parse(read(join(folder(browser), 'manifest.json')));
const scripts = ['dist/chrome-mv3', 'dist/firefox-mv3', 'dist/teams/site'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(root, name)),
);

const FORBIDDEN = {
  'writes HTML from text': /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc/,
  'makes code from text': /\beval\(|new Function\b|\bimportScripts\b/,
  'holds the inbox of `npm start`': /Programme inbox|drop-after/,
  'loads code from elsewhere': /(import\(|from)\s*["'`](https?:)?\/\/|\.src\s*=\s*["'`]https?:/,
};

test('no script that is shipped writes HTML, makes code, or loads it from elsewhere', () => {
  expect(scripts.length).toBeGreaterThan(30);
  const found = scripts.flatMap((file) =>
    Object.entries(FORBIDDEN)
      .filter(([, what]) => what.test(read(file)))
      .map(([name]) => `${file} ${name}`),
  );
  expect(found).toEqual([]);
});

test('nothing that staff load reads requests: the schema that receivers check with is at the desk alone', () => {
  const site = 'dist/teams/site';
  const page = read(join(site, 'desk/index.html'));
  const ofDesk = new Set<string>();
  const follow = (file: string) => {
    if (ofDesk.has(file)) return;
    ofDesk.add(file);
    const { fixed, onDemand } = importsOf(read(file));
    for (const name of [...fixed, ...onDemand])
      if (name.startsWith('.')) follow(join(dirname(file), name));
  };
  for (const [, name = ''] of page.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+\.js)"/g))
    follow(join(site, name));
  const reads = scripts.filter((file) => /WM-\[2-9A-Z\]\{4\}-/.test(read(file)));
  expect(reads.filter((file) => ofDesk.has(file)).length).toBeGreaterThan(0);
  expect(reads.filter((file) => !ofDesk.has(file))).toEqual([]);
});

test('the pack stands beside the site, byte for byte', () => {
  expect(read('dist/teams/site/pack.json')).toBe(read('src/pack/default/pack.json'));
});

for (const browser of BROWSERS)
  test(`${browser}: what pages and worker share is there once`, () => {
    const files = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' });
    const holding = (end: string, text: string) =>
      files.filter(
        (name) =>
          /\.(html|css|js)$/.test(name) &&
          name.endsWith(end) &&
          read(join(folder(browser), name)).includes(text),
      );
    const page = read(join(folder(browser), 'popup.html'));
    const [styles = ''] = stylesIn(page);
    expect(styles).not.toBe('');
    // The studio takes what the popup has inside, and its preview takes it from the studio.
    expect(holding('', styles.trim())).toEqual(['popup.html']);
    expect(holding('', 'assets/app.css')).toEqual([]);
    const [, icon = ''] = /id="icon-settings".*?<path d="([^"]{100})/.exec(page) ?? [];
    expect(icon).not.toBe('');
    expect(holding('', icon)).toEqual(['popup.html']);
    // Of the search, the delivery and the database.
    for (const text of ['MiniSearch: ', 'retry-after', 'createObjectStore("drafts"']) {
      expect(holding('.js', text), text).toHaveLength(1);
    }
  });

for (const browser of BROWSERS)
  test(`${browser}: the permissions are those of the guide for administrators`, () => {
    const manifest = manifestOf(browser);
    const panel = browser === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['storage', 'alarms', ...panel]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    const guide = read('docs/deploy-extension.md');
    for (const asked of [...manifest.permissions, ...manifest.optional_host_permissions]) {
      expect(guide).toContain(`| \`${asked}\` |`);
    }
  });

test('what an administrator can set is published, and is what the guide lists', () => {
  const { storage } = manifestOf('chrome');
  const schema = JSON.parse(read(join(folder('chrome'), storage.managed_schema)));
  const types = Object.entries<{ type: string }>(schema.properties);
  // Chromium refuses an extension whose schema leaves a type open.
  expect(Object.fromEntries(types.map(([key, { type }]) => [key, type]))).toEqual({
    packUrl: 'string',
    pack: 'string',
    packVersion: 'integer',
  });
  const guide = read('docs/deploy-extension.md');
  for (const [key] of types) expect(guide).toContain(`| \`${key}\` |`);
});

for (const browser of BROWSERS)
  test(`${browser}: no page, worker or other extension can reach in`, () => {
    const manifest = manifestOf(browser);
    for (const way of ['web_accessible_resources', 'externally_connectable', 'content_scripts']) {
      expect(manifest).not.toHaveProperty(way);
    }
    for (const file of scripts.filter((name) => name.startsWith(folder(browser)))) {
      expect(read(file), file).not.toMatch(/onMessageExternal|onConnectExternal/);
    }
  });

for (const browser of BROWSERS)
  test(`${browser}: the policy forbids what is not needed`, () => {
    const policy: string = manifestOf(browser).content_security_policy.extension_pages;
    const rules = new Map(
      policy.split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values.join(' ')] as const;
      }),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    // And the styles of the first frame, which stand in the page, by their sum.
    const [hash, ...more] = styleHashes(read(join(folder(browser), 'popup.html')));
    expect(hash).toBeDefined();
    expect(more).toEqual([]);
    expect(rules.get('style-src')).toBe(`'self' ${hash}`);
    expect(rules.get('img-src')).toBe("'self' data:");
    // Where an organisation's pack sends; no address of this machine, which only `npm start` needs.
    expect(rules.get('connect-src')).toBe("'self' https:");
    // The studio shows its preview, a page of the extension too, in a frame.
    expect(rules.get('frame-src')).toBe("'self'");
    for (const none of ['object-src', 'base-uri', 'form-action']) {
      expect(rules.get(none), none).toBe("'none'");
    }
    if (browser === 'firefox') return;
    expect(rules.get('require-trusted-types-for')).toBe("'script'");
    expect(rules.get('trusted-types')).toBe("'none'");
    expect(rules.get('frame-ancestors')).toBe("'self'");
  });

for (const browser of BROWSERS)
  test(`${browser}: icons in all sizes, and a name in each language`, () => {
    const manifest = manifestOf(browser);
    for (const size of [16, 32, 48, 128]) {
      const png = readFileSync(join(folder(browser), manifest.icons[size]));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    const said = (key: 'name' | 'description') => /^__MSG_(\w+)__$/.exec(manifest[key])?.[1] ?? '';
    for (const language of ['en', 'cy']) {
      const words = JSON.parse(read(join(folder(browser), `_locales/${language}/messages.json`)));
      // What the Chrome Web Store takes at most; the others take more.
      expect(words[said('name')].message.length).toBeLessThanOrEqual(75);
      expect(words[said('description')].message.length).toBeLessThanOrEqual(132);
    }
  });

test('Firefox is told what a request carries, and Mozilla’s own check finds nothing', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'], optional: SENT_DATA });
  const answer = execFileSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', folder('firefox'), '-o', 'json'],
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  const { summary, errors, warnings, notices } = JSON.parse(answer);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  expect(summary).toMatchObject({ errors: 0, warnings: 0 });
});

for (const root of ['dist/chrome-mv3', 'dist/firefox-mv3', 'dist/teams/site'])
  test(`${root} holds our licence, and that of each library whose words are in it`, () => {
    const notices = read(join(root, 'LICENSE.txt'));
    expect(notices.startsWith(read('LICENSE'))).toBe(true);
    const code = scripts.filter((file) => file.startsWith(root)).map(read);
    // Words of each library that stay in what is built, whatever its names are made into.
    const SIGNS: Record<string, RegExp> = {
      preact: /__k|__b/,
      idb: /continuePrimaryKey/,
      valibot: /Invalid \$\{|"Invalid "|valibot/,
      minisearch: /MiniSearch:/,
      '@microsoft/teams-js': /teams-js|2\.58\.0/,
      '@azure/msal-browser': /msal\.js\.browser/,
    };
    for (const [name, sign] of Object.entries(SIGNS)) {
      const there = code.some((text) => sign.test(text));
      expect(there || root !== 'dist/teams/site', `${name} is known by its words`).toBe(true);
      if (there) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    for (const holder of ['Jason Miller', 'Jake Archibald', 'Fabian Hiller', 'Luca Ongaro'])
      expect(notices).toContain(holder);
    expect(notices).toMatch(/^@fluentui\/tokens \d/m);
    expect(notices).toMatch(
      /^@fluentui\/svg-icons \d.*\n\nMIT License\n\nCopyright \(c\) Microsoft Corporation\n/m,
    );
    expect(
      notices.match(/Permission is hereby granted|Permission to use, copy/g)?.length,
    ).toBeGreaterThan(5);
  });

test('every browser of an end-to-end test is one that is watched', () => {
  const launchers = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'tests/e2e', 'scripts/drive'],
    {
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter((file) => file.endsWith('.ts') && existsSync(file))
    .filter((file) => /\b(chromium|firefox|webkit)\s*\.\s*launch/.test(read(file)));
  expect(launchers).toEqual(['scripts/drive/watched.ts']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { extensionFiles } from './scripts/extension-files';
import { licenceList } from './scripts/notices';
import { builtInPack, compact, packToBuild } from './scripts/pack/live';
import { prerenderPlugin, styleHashes } from './scripts/prerender';
import { SMALL, trimLibraries, trimSchema } from './scripts/trim-libraries';
import { SENT_DATA } from './src/host/sent-data';

// A pack or an inbox on the developer's own machine: for `npm start`, never in what is shipped.
const here = process.env.WAYMARK_LOCAL ? ' http://localhost:* http://127.0.0.1:*' : '';

// Trusted Types are Chromium's alone so far; Firefox warns about words that it does not know.
const csp = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // A logo comes in the pack itself; from elsewhere no picture does.
    "img-src 'self' data:",
    `connect-src 'self' https:${here}`,
    // The studio's preview is a page of ours.
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(browser === 'firefox'
      ? []
      : ["frame-ancestors 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');

// The popup's own page, which asks the worker what it was opened for.
const PANEL = 'popup.html?view=panel&at=panel';

/** Free in Chrome, Edge and Firefox; on a Mac, Alt and Shift write a letter. */
const keys = (letter: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
});

const pack = packToBuild();
const PACK = 'pack.json';

export default defineConfig({
  imports: false,
  outDir: 'dist',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Waymark',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox asks for none for its sidebar, and warns about a name that it does not know.
    permissions: ['storage', 'alarms', 'sidePanel'].filter(
      (name) => browser !== 'firefox' || name !== 'sidePanel',
    ),
    optional_host_permissions: ['https://*/*'],
    omnibox: { keyword: 'waymark' },
    options_ui: { page: 'popup.html?view=tab#/settings', open_in_tab: true },
    commands: {
      _execute_action: keys('M'),
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: keys('K') }
        : { 'open-panel': { ...keys('K'), description: '__MSG_openPanel__' } }),
    },
    content_security_policy: { extension_pages: csp(browser) },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: PANEL,
            default_title: 'Waymark',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'waymark@waymark.example',
              strict_min_version: '142.0',
              data_collection_permissions: {
                required: ['none'],
                // Nothing leaves until somebody sends by a route that needs no mail program.
                optional: SENT_DATA,
              },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          side_panel: { default_path: PANEL },
          // Without it Chromium hands no policy on; Firefox does so unchecked.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // At an address of its own that says nothing of the build: the pages and the worker read it from there.
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: PACK, contents: compact(pack.text) });
    },
    'build:manifestGenerated'({ config }, { content_security_policy: policy }) {
      if (config.command !== 'build' || typeof policy !== 'object') return;
      const hashes = styleHashes(readFileSync(join(config.outDir, 'popup.html'), 'utf8'));
      policy.extension_pages = policy.extension_pages?.replace(
        "style-src 'self'",
        ["style-src 'self'", ...hashes].join(' '),
      );
    },
  },
  vite: () => ({
    plugins: [
      trimLibraries(),
      trimSchema(),
      builtInPack(pack, `/${PACK}`),
      prerenderPlugin({ popup: true, carried: pack }),
      extensionFiles(),
    ],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Preloading by script-made links is what the browser already does for an extension's own files.
    build: { ...SMALL, modulePreload: false, license: licenceList('extension') },
  }),
});

/** `npm start`: builds, then serves a Teams host on localhost with the tab in it, the same UI at popup
 * size beside it, and a programme inbox. Options after `--`:
 * `--browser` opens a Chromium with the extension loaded; `--port N`; `--no-build` uses dist/ as it is. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveTeams } from '../teams-app/local-host/server';
import { CHROMIUM_ARGS, findChromium } from '../tests/e2e/browser';
import { buildAll } from './build';
import { serveInbox } from './inbox/server';

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    port: { type: 'string', default: '4173' },
    'no-build': { type: 'boolean', default: false },
  },
});

if (!values['no-build']) await buildAll({});
const inbox = await serveInbox({ port: 4174 });
const teams = await serveTeams({
  port: Number(values.port),
  siteDir: 'dist/teams/site',
  popupUrl: '/site/tab/index.html?view=popup',
});
const extension = resolve('dist/chrome-mv3');

console.log(`
Waymark is running. Ctrl+C stops it.

  In a Teams host, and at popup size beside it   ${teams.url}
  The programme's inbox on this machine          ${inbox.url}

  The extension: open chrome://extensions (or edge://extensions), switch on Developer mode,
  choose "Load unpacked", and take
    ${extension}
  In Firefox: about:debugging, "This Firefox", "Load Temporary Add-on", and take
    ${resolve('dist/firefox-mv3/manifest.json')}
`);

if (values.browser) openBrowser();

function openBrowser(): void {
  const chromium = findChromium();
  if (!chromium) {
    console.log('No Chromium found here: install one, or load the extension by hand as above.');
    return;
  }
  const args = [
    ...CHROMIUM_ARGS,
    `--user-data-dir=${resolve('dist/profile')}`,
    `--load-extension=${extension}`,
    teams.url,
  ];
  spawn(chromium, args, { stdio: 'ignore' }).on('error', (error) =>
    console.log(`The browser did not open: ${error.message}`),
  );
}

const stop = () => {
  void Promise.all([teams.close(), inbox.close()]).then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

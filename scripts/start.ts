/** `npm start`: builds, then serves a Teams host on localhost with the tab in it or the desk, the same UI at popup
 * size beside it, and a programme inbox, which the desk reads. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { livePack } from '../teams-app/local-host/live-pack';
import { serveTeams } from '../teams-app/local-host/server';
import { packForInbox } from './inbox/pack';
import { serveInbox } from './inbox/server';
import { optionsOr } from './options';
import { watchPack } from './pack/live';
import { openBrowser } from './start/browser';

const HELP = `  npm start -- [options]            Waymark on this machine
    --browser                       opens a Chromium with the extension loaded
    --pack my-pack.json             shows a pack while you write it
    --port N                        where the Teams host is served, if not at 4173
    --no-build                      uses dist/ as it is`;

const { values } = optionsOr(HELP, () =>
  parseArgs({
    options: {
      browser: { type: 'boolean', default: false },
      pack: { type: 'string' },
      port: { type: 'string', default: '4173' },
      'no-build': { type: 'boolean', default: false },
    },
  }),
);

if (values.pack !== undefined && !existsSync(values.pack)) {
  console.error(
    `There is no file ${values.pack}. To write one: npm run pack -- new ${values.pack}`,
  );
  process.exit(2);
}
// The extension may then reach the inbox below.
process.env.WAYMARK_LOCAL = '1';
if (!values['no-build']) {
  const begun = Date.now();
  process.stdout.write('Building Waymark (about half a minute)… ');
  // What builds takes seconds to load, and nothing else needs it.
  const { buildAll } = await import('./build');
  await buildAll({ quiet: true });
  console.log(`done in ${Math.round((Date.now() - begun) / 1000)} seconds.`);
}
let hostUrl: string | undefined;
let deskUrl: string | undefined;
const inbox = await serveInbox({ port: 4174, host: () => hostUrl, desk: () => deskUrl });
const inboxUrl = new URL('/', inbox.url).href;
// Of the default pack there is nothing to say to an author.
const live = livePack(values.pack === undefined ? '' : undefined);
const teams = await serveTeams({
  live,
  // The programme's inbox is tried out here, without https.
  localInbox: true,
  port: Number(values.port),
  siteDir: 'dist/teams/site',
  popupUrl: '/site/tab/index.html?view=popup',
  inboxUrl,
});
hostUrl = teams.url;
deskUrl = `${teams.url}site/desk/?inbox=${inboxUrl}`;
const stopWatching =
  values.pack !== undefined
    ? watchPack(values.pack, ({ text, pack, findings }) => {
        live.save(text, pack !== undefined, findings);
      })
    : () => {};
if (values.pack === undefined) live.save(packForInbox(inbox.url), true, []);
const extension = resolve('dist/chrome-mv3');

console.log(`
  The extension: open chrome://extensions (or edge://extensions), switch on Developer mode,
  choose "Load unpacked", and take
    ${extension}
  In Firefox: about:debugging, "This Firefox", "Load Temporary Add-on", and take
    ${resolve('dist/firefox-mv3/manifest.json')}
${
  values.pack === undefined
    ? `
  What you send in the Teams host goes to the inbox. The extension has the default pack.
`
    : `
  Your pack is shown in the Teams host, again after each save, with what is wrong or worth a look above it.
`
}
Waymark is running. Ctrl+C stops it.

  In a Teams host, and at popup size beside it   ${teams.url}
  The programme's inbox on this machine          ${inboxUrl}
  The desk, also under “Desk” in the Teams host  ${deskUrl}
  The studio, in which a pack is written         ${teams.url}site/studio/
`);

const closeBrowser = values.browser
  ? openBrowser({ extension, url: teams.url, say: console.log })
  : async () => {};

const stop = () => {
  stopWatching();
  void Promise.all([closeBrowser(), teams.close(), inbox.close()]).then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

/** Builds what an administrator needs for Teams: the site with its hosting files, and the packages. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { azureConfig, headersFile, nginxConfig } from '../teams-app/hosting/files';
import { makePackage } from '../teams-app/package/package';
import { licenceList, writeNotices } from './notices';
import { builtInPack, packToBuild } from './pack/live';
import { prerenderPlugin } from './prerender';
import { smallOnce } from './small-once';
import { SMALL, trimLibraries, trimSchema } from './trim-libraries';

export interface TeamsBuild {
  /** Where the site will be served, `https://…`. */
  readonly site?: string | undefined;
  /** The app's own GUID, where an organisation has more than one Waymark. */
  readonly id?: string | undefined;
  /** Who Teams says made it, at most 32 characters. */
  readonly developer?: string | undefined;
  /** What Teams calls it, at most 30 characters; else as the pack's brand says. */
  readonly name?: string | undefined;
  /** The colour behind its icon, `#rrggbb`; else the pack's. */
  readonly accent?: string | undefined;
  /** The organisation's app registration, where requests are sent as the person. */
  readonly clientId?: string | undefined;
}

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Short addresses for people and for the manifest, each leading into the one tab. */
const PAGES = { '': 'tab/', privacy: 'privacy', terms: 'terms', accessibility: 'accessibility' };

/** Writes `site/`, `nginx.conf`, `waymark-teams.zip` and `waymark-desk-teams.zip` into that folder, which is
 * `dist/teams/`; the same bytes for the same sources and options. `minify`: a quicker way than what is deployed is made small by.
 * Rejects when the package has a fault. */
export async function buildTeams(
  options: TeamsBuild = {},
  into = root('dist/teams'),
  minify: 'terser' | 'esbuild' = SMALL.minify,
): Promise<void> {
  const site = (options.site ?? 'https://waymark.example.ac.uk').replace(/\/+$/, '');
  if (!URL.canParse(site)) throw new Error(`--site must be an https address; this is not: ${site}`);
  const { version } = JSON.parse(await readFile(root('package.json'), 'utf8'));
  const carried = packToBuild();
  // First: a package that Teams would refuse should stop the build while nothing is built.
  const settings = { ...options, site, version, ownPack: carried.pack };
  const teamsPackage = await makePackage(settings);
  const deskPackage = await makePackage(settings, 'desk');

  await rm(`${into}/site`, { recursive: true, force: true });
  // The tab by itself: what it shared with another page would be a file more before it works.
  for (const pages of [
    ['tab'],
    ['configure', 'signed-in'],
    ['studio', 'studio/preview'],
    ['desk'],
  ]) {
    await build({
      configFile: root('scripts/build-teams.vite.config.ts'),
      plugins: [
        trimLibraries(),
        trimSchema(),
        builtInPack(carried),
        prerenderPlugin({ popup: false, carried }),
        smallOnce(),
      ],
      build: {
        outDir: `${into}/site`,
        minify,
        license: licenceList(pages.join('-').replaceAll('/', '-')),
        rollupOptions: { input: pages.map((page) => root(`teams-app/${page}/index.html`)) },
      },
    });
  }

  writeNotices(`${into}/site`);
  await writeFile(`${into}/site/pack.json`, carried.text);
  for (const [name, route] of Object.entries(PAGES)) {
    const folder = `${into}/site/${name}`;
    await mkdir(folder, { recursive: true });
    await writeFile(
      `${folder}/index.html`,
      name === '' ? onward(route) : onward(`../tab/#/${route}`),
    );
  }
  const unhashed = [
    'tab',
    'configure',
    'signed-in',
    'studio',
    'desk',
    'privacy',
    'terms',
    'accessibility',
  ].map((p) => `/${p}/*`);
  await writeFile(`${into}/site/_headers`, headersFile(['/', '/pack.json', ...unhashed]));
  await writeFile(`${into}/site/staticwebapp.config.json`, azureConfig());
  await writeFile(`${into}/nginx.conf`, nginxConfig(site));
  await writeFile(`${into}/waymark-teams.zip`, teamsPackage);
  await writeFile(`${into}/waymark-desk-teams.zip`, deskPackage);
}

const onward = (address: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="0; url=${address}" />
  <title>Waymark</title>
  <a href="${address}">Waymark</a>
</html>
`;

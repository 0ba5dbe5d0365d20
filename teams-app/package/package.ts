/** The packages that an administrator uploads to Teams: one for everyone, and one for the programme's team. */
import { readFile } from 'node:fs/promises';
import { checkPackage, type PackageFiles } from './check';
import { deskManifest, cy as deskWelsh } from './desk';
import { makeManifest, type PackageSettings } from './manifest';
import { languageFile, wordsFor } from './words';
import { zip } from './zip';

/** `waymark` is staff's; `desk` is for whoever answers requests. */
type App = 'waymark' | 'desk';

/** The zip's bytes: the same for the same settings. Rejects with every fault that Teams would find. */
export async function makePackage(
  settings: PackageSettings,
  app: App = 'waymark',
): Promise<Buffer> {
  const files = await packageFiles(settings, app);
  const faults = checkPackage(files);
  if (faults.length > 0) throw new Error(`The Teams package has faults:\n${faults.join('\n')}`);
  return zip(files);
}

/** What goes into the zip, by name. */
export async function packageFiles(
  settings: PackageSettings,
  app: App = 'waymark',
): Promise<PackageFiles> {
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const icon = (name: string) => readFile(new URL(`icons/${name}`, import.meta.url));
  const { manifest, welsh } = app === 'desk' ? desk(settings) : waymark(settings);
  return {
    'manifest.json': json(manifest),
    'cy.json': json(welsh),
    'color.png': await icon('color.png'),
    'outline.png': await icon('outline.png'),
  };
}

function waymark(settings: PackageSettings) {
  const words = wordsFor('cy', settings);
  const { home, ask, requests, support } = words.tabs;
  return {
    manifest: makeManifest(settings),
    welsh: languageFile(words, [home, ask, requests, support]),
  };
}

const desk = (settings: PackageSettings) => ({
  manifest: deskManifest(settings),
  welsh: languageFile(deskWelsh, [deskWelsh.name]),
});

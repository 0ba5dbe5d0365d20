/** The package that an administrator uploads to Teams. */
import { readFile } from 'node:fs/promises';
import { checkPackage, type PackageFiles } from './check';
import { makeManifest, type PackageSettings } from './manifest';
import { languageFile, wordsFor } from './words';
import { zip } from './zip';

/** The zip's bytes: the same for the same settings. Rejects with every fault that Teams would find. */
export async function makePackage(settings: PackageSettings): Promise<Buffer> {
  const files = await packageFiles(settings);
  const faults = checkPackage(files);
  if (faults.length > 0) throw new Error(`The Teams package has faults:\n${faults.join('\n')}`);
  return zip(files);
}

/** What goes into the zip, by name. */
export async function packageFiles(settings: PackageSettings): Promise<PackageFiles> {
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const icon = (name: string) => readFile(new URL(`icons/${name}`, import.meta.url));
  return {
    'manifest.json': json(makeManifest(settings)),
    'cy.json': json(languageFile(wordsFor('cy', settings))),
    'color.png': await icon('color.png'),
    'outline.png': await icon('outline.png'),
  };
}

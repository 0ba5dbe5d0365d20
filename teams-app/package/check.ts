/** Everything that Teams would refuse at upload, found here, without a network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { PNG } from 'pngjs';

/** The files of a package, by their names in the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

// The package's own code does not load (a dependency is missing from it); its schemas are what we need.
const SCHEMAS = 'build/json-schemas/teams/v1.30/';
const root = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Every fault of the package, in words with the place; empty when it may be uploaded. */
export function checkPackage(files: PackageFiles): string[] {
  const manifest = parse(files, 'manifest.json');
  if (typeof manifest === 'string') return [manifest];
  return [
    ...againstSchema('MicrosoftTeams.schema.json', 'manifest.json', manifest),
    ...languageFaults(files, manifest),
    ...iconFaults(files, manifest),
    ...addressFaults(manifest),
    ...extraFiles(files, manifest),
  ];
}

type Json = Record<string, unknown>;

function parse(files: PackageFiles, name: string): Json | string {
  const file = files[name];
  if (!file) return `${name}: is not in the package`;
  try {
    return JSON.parse(Buffer.from(file).toString('utf8')) as Json;
  } catch (error) {
    return `${name}: is not JSON: ${error instanceof Error ? error.message : error}`;
  }
}

/** Each schema is compiled once: that takes longer than all checks with it. */
const compiled = new Map<string, ReturnType<typeof compile>>();
function compile(schema: string) {
  // The schemas' own patterns are not valid with the "u" flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv as never);
  const path = root.replace('package.json', `${SCHEMAS}${schema}`);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

function againstSchema(schema: string, name: string, json: Json): string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, validate);
  validate(json);
  return (validate.errors ?? []).map((error) => {
    const extra = error.params.additionalProperty;
    return `${name}${error.instancePath}: ${error.message}${extra ? ` (${extra})` : ''}`;
  });
}

function languages(manifest: Json): { file: string; languageTag: string }[] {
  const info = manifest.localizationInfo as { additionalLanguages?: never } | undefined;
  return info?.additionalLanguages ?? [];
}

function languageFaults(files: PackageFiles, manifest: Json): string[] {
  const named = ((manifest.staticTabs ?? []) as Json[]).flatMap((tab, i) =>
    tab.name ? [`staticTabs[${i}].name`] : [],
  );
  const needed = ['name.short', 'name.full', 'description.short', 'description.full', ...named];
  return languages(manifest).flatMap(({ file }) => {
    const json = parse(files, file);
    if (typeof json === 'string') return [json];
    const missing = needed.filter((key) => !(key in json));
    return [
      ...againstSchema('MicrosoftTeams.Localization.schema.json', file, json),
      ...missing.map((key) => `${file}: "${key}" is not translated`),
    ];
  });
}

function icons(manifest: Json): { color?: string; outline?: string } {
  return (manifest.icons ?? {}) as never;
}

function iconFaults(files: PackageFiles, manifest: Json): string[] {
  const sizes = { color: 192, outline: 32 } as const;
  return (['color', 'outline'] as const).flatMap((kind) => {
    const name = icons(manifest)[kind] ?? kind;
    const file = files[name];
    if (!file) return [`${name}: is not in the package`];
    const png = readPng(file);
    if (typeof png === 'string') return [`${name}: ${png}`];
    const size = sizes[kind];
    if (png.width !== size || png.height !== size) {
      return [`${name}: is ${png.width} by ${png.height} pixels; Teams wants ${size} by ${size}`];
    }
    return kind === 'outline' ? outlineFaults(name, png.data) : colorFaults(name, png);
  });
}

/** The picture, or what is wrong with the file. The reader's own words for it cannot be relied on: for
 * text it may say "unrecognised content at end of stream". */
function readPng(file: Uint8Array): PNG | string {
  const data = Buffer.from(file);
  if (!data.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) return 'is not a PNG';
  try {
    return PNG.sync.read(data);
  } catch {
    return 'is damaged';
  }
}

/** Teams wants a whole square or nothing around the picture, and there must be a picture. */
function colorFaults(name: string, { width, data: rgba }: PNG): string[] {
  const pixel = (i: number) => rgba.subarray(4 * i, 4 * i + 4);
  const all = Array.from({ length: rgba.length / 4 }, (_, i) => i);
  const isEdge = (i: number) =>
    i < width || i >= all.length - width || i % width === 0 || i % width === width - 1;
  const around = new Set(all.filter(isEdge).map((i) => pixel(i)[3]));
  const [alpha] = around;
  if (around.size > 1 || (alpha !== 0 && alpha !== 255)) {
    return [`${name}: must be solid all around its edge, or clear all around it`];
  }
  // From one row to the next the ground may change; inside a row, what differs is the picture.
  const stands = (i: number) => {
    const ground = pixel(i - (i % width));
    return pixel(i).some((value, channel) => Math.abs(value - (ground[channel] ?? 0)) > 32);
  };
  return all.some(stands) ? [] : [`${name}: has nothing in it`];
}

function outlineFaults(name: string, rgba: Uint8Array): string[] {
  let white = 0;
  let clear = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const [r, g, b, a] = rgba.subarray(i, i + 4);
    if (a === 0) clear++;
    else if (r === 255 && g === 255 && b === 255) white++;
    else return [`${name}: has a colour; it must be white on transparent`];
  }
  return white > 0 && clear > 0 ? [] : [`${name}: must be white on transparent`];
}

/** Teams blocks a frame that leaves the package's own domains, and any address without https. */
function addressFaults(manifest: Json): string[] {
  const domains = (manifest.validDomains ?? []) as string[];
  return addresses(manifest, '').flatMap(([path, address]) => {
    const at = `manifest.json${path}`;
    if (!URL.canParse(address)) return [`${at}: is not an address`];
    const url = new URL(address);
    if (url.protocol !== 'https:') return [`${at}: must start with https://`];
    return domains.includes(url.host) ? [] : [`${at}: "${url.host}" is not in validDomains`];
  });
}

function addresses(value: unknown, path: string): [path: string, address: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const at = `${path}/${key}`;
    const isAddress = key.endsWith('Url') && typeof inner === 'string';
    return isAddress ? [[at, inner as string]] : addresses(inner, at);
  });
}

function extraFiles(files: PackageFiles, manifest: Json): string[] {
  const { color, outline } = icons(manifest);
  const known = ['manifest.json', color, outline, ...languages(manifest).map((l) => l.file)];
  return Object.keys(files)
    .filter((name) => !known.includes(name))
    .map((name) => `${name}: nothing in the manifest refers to it`);
}

import { zipSync } from 'fflate';

/** Packs `files` (name to content), in the order of their names, so that the bytes depend on these alone:
 * fflate compresses by itself, where Node's zlib differs from version to version. It writes a time as the
 * machine's own zone has it, so that the one given is a local one. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const byName = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const options = { level: 9, mtime: new Date(1980, 0, 1) } as const;
  return Buffer.from(zipSync(Object.fromEntries(byName), options));
}

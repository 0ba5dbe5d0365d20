/** A pack from a file of the author's: watched while they write it, or carried by a build. */
import { createHash } from 'node:crypto';
import { readFileSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Checked, checkText } from '../../src/pack/author/check';
import { lookCss, lookOf } from '../../src/pack/look';
import type { Pack } from '../../src/pack/schema';
import { foldTexts } from './fold-texts';
import { foldWords } from './fold-words';
import { DEFAULT_PACK } from './starter';

export const today = () => new Date().toISOString().slice(0, 10);

/** Calls `onChange` now and after each save. Returns how to stop. */
export function watchPack(file: string, onChange: (pack: Checked) => void): () => void {
  let last: Buffer | undefined;
  const read = () => {
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      // Editors that save by replacing leave a moment without the file.
      return;
    }
    if (last?.equals(bytes)) return;
    last = bytes;
    onChange(checkText(bytes, today()));
  };
  read();
  let timer: NodeJS.Timeout | undefined;
  // The folder, because a file that is replaced takes its watcher with it.
  const watcher = watch(dirname(resolve(file)), (_, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(read, 100);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** What a build carries. */
export interface PackToBuild {
  readonly file: string;
  /** As Waymark reads it: UTF-8, without a byte order mark. */
  readonly text: string;
  readonly pack: Pack;
}

/** The pack in the file that `WAYMARK_PACK` names, or the default pack. Throws, with every problem, when
 * it is not wholly valid: a build never ships a pack that Waymark would refuse. */
export function packToBuild(file = process.env.WAYMARK_PACK): PackToBuild {
  const chosen = file ? resolve(file) : DEFAULT_PACK;
  const { findings, pack, text } = checkText(readFileSync(chosen), today());
  if (pack) return { file: chosen, text, pack };
  const lines = findings.map((f) => `  ${f.line}:${f.column} ${f.where} ${f.message}`);
  throw new Error(`${chosen} cannot be built in:\n${lines.join('\n')}`);
}

/** Everything that decides whether a pack is valid. */
export const RULES = [
  'addresses',
  'brand',
  'characters',
  'colour',
  'decode',
  'fetch',
  'fields',
  'form',
  'json',
  'ours',
  'picture',
  'read',
  'replies',
  'rules',
  'schema',
  'schema-node',
  'scopes',
  'services',
  'spelling',
  'svg',
  'zones',
].map((name) => fileURLToPath(new URL(`../../src/pack/${name}.ts`, import.meta.url)));

/** Another for each change of those files, or of the library that they check with. */
export function packRules(): string {
  const hash = createHash('sha256');
  for (const file of RULES) hash.update(readFileSync(file));
  const library = new URL('../../node_modules/valibot/package.json', import.meta.url);
  hash.update(JSON.parse(readFileSync(library, 'utf8')).version);
  return hash.digest('hex').slice(0, 16);
}

const ADDRESS = '\0waymark-pack-address';

/** Puts that pack in the place of the default one, wherever it is imported, its colours and logo into the
 * styles, and the name of the rules into what keeps a pack. Whoever asks for the pack's address gets `at`,
 * or a file that the build writes for it. */
export function builtInPack({ file, text, pack }: PackToBuild, at?: string): Plugin {
  // By its ending the builder knows that it is JSON, whatever the author called it.
  const id = file.endsWith('.json') ? file : `${file}.json`;
  return {
    name: 'waymark-pack',
    enforce: 'pre',
    config: () => ({ define: { __PACK_RULES__: JSON.stringify(packRules()) } }),
    resolveId(source) {
      const found = /\/default\/pack\.json(\?url.*)?$/.exec(source);
      return found ? (found[1] ? ADDRESS : id) : undefined;
    },
    load(wanted) {
      // What was checked, not what the file may hold by now.
      if (wanted === id) return text;
      if (wanted !== ADDRESS) return undefined;
      if (at !== undefined) return `export default ${JSON.stringify(at)}`;
      const source = compact(text);
      const written = this.emitFile({ type: 'asset', name: 'pack.json', source });
      return `export default import.meta.ROLLUP_FILE_URL_${written}`;
    },
    transform: (styles, wanted) =>
      /\/ui\/tokens\.css$/.test(wanted) ? styles + lookCss(lookOf(pack)) : undefined,
  };
}

/** A pack's text as a build carries it: without the space that authors need, its texts and search words folded. */
export const compact = (text: string): string =>
  JSON.stringify(foldWords(foldTexts(JSON.parse(text) as Pack)));

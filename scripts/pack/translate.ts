/** Texts of a pack out to a translator's file and back, by the studio's own functions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bytesOf, edit, openDocument } from '../../src/studio/document';
import { languagesOf } from '../../src/studio/languages';
import { bringBack, type Entry, textsBetween } from '../../src/studio/translation';
import {
  type ReturnedFile,
  readTranslationCatalogue,
  readTranslationSheet,
  translationCatalogue,
  translationSheet,
} from '../../src/studio/translation-files';
import { studioEn } from '../../src/text/studio-en';
import { readTranslationXliff, translationXliff } from './xliff-file';

interface Kind {
  write(entries: readonly Entry[], from: string, to: string): Promise<string>;
  /** `refused` completes “The file …”. */
  read(
    bytes: Uint8Array,
    from: string,
    to: string,
  ): Promise<ReturnedFile | { readonly refused: string }>;
}
/** By the ending of the file's name. */
const KINDS: Readonly<Record<string, Kind>> = {
  csv: {
    write: async (...given) => translationSheet(...given),
    async read(...given) {
      const read = readTranslationSheet(...given);
      return 'refused' in read ? { refused: `has no column "${read.refused}"` } : read;
    },
  },
  po: {
    write: async (entries, _, to) => translationCatalogue(entries, to),
    read: async (bytes) => readTranslationCatalogue(bytes),
  },
  xlf: { write: translationXliff, read: readTranslationXliff },
};

const kindOf = (file: string) => KINDS[/\.(\w+)$/.exec(file)?.[1] ?? ''];

interface Job {
  /** The pack. */
  readonly file: string;
  readonly to: string;
  readonly out: string | undefined;
  readonly back: string | undefined;
}

/** Why the options are none; `undefined` where they are. */
export function translateFault({ to, out, back }: Omit<Job, 'to'> & { to: string | undefined }) {
  if (to === undefined) return 'Into which language? For example: --to cy';
  const file = out ?? back;
  if (file === undefined || (out !== undefined && back !== undefined))
    return 'Either --out FILE for a translator, or --in FILE that came back.';
  return kindOf(file) ? undefined : `The file must end in .csv, .po or .xlf: ${file}`;
}

/** Returns the exit code. */
export async function translatePack({ file, to, out, back }: Job): Promise<number> {
  const fail = (why: string) => {
    console.error(why);
    return 2;
  };
  const opened = openDocument(readFileSync(file));
  if ('refused' in opened) return fail(`${file} ${opened.refused}.`);
  const { document } = opened;
  const [from = '', ...others] = languagesOf(document.value);
  if (!others.includes(to))
    return fail(`"${to}" is not among the languages behind the first in ${file}: add it there.`);
  const kind = kindOf(out ?? back ?? '');
  if (!kind) return 2;
  if (out !== undefined) {
    const entries = textsBetween(document.value, from, to);
    writeFileSync(out, await kind.write(entries, from, to));
    const missing = entries.filter(({ target }) => target === '').length;
    console.log(`${out} is written: ${entries.length} texts, ${missing} of them not in ${to} yet.
Bring it back:   npm run pack -- translate ${file} --to ${to} --in ${out}`);
    return 0;
  }
  const name = back ?? '';
  const read = await kind.read(readFileSync(name), from, to);
  if ('refused' in read) return fail(`${name} ${read.refused}.`);
  if (read.rows.length === 0) return fail(`${name} has no texts in it.`);
  const { value, changed, aside, gone } = bringBack(
    document.value,
    read.rows,
    from,
    to,
    read.encoding,
  );
  const done = edit(document, value);
  if ('refused' in done) return fail(`${name} would take the last emergency number away.`);
  if (changed.length > 0) writeFileSync(file, bytesOf(done.document));
  const { translator } = studioEn;
  console.log(translator.back(changed.length, aside.length));
  if (gone.length > 0) console.log(translator.gone(gone.length));
  for (const { key, why, target, now } of aside)
    console.log(
      `\n  ${key}: ${translator.why[why]}\n    ${translator.now} ${now.source}\n    ${translator.theirs} ${target}`,
    );
  return 0;
}

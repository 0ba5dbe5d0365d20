/** Texts on their way to a translator and back. What comes back is taken only where the text that was translated
 * is still the one in the pack; the rest is set aside for somebody to decide. */
import { where } from '../pack/author/where';
import { asWindows1252, type Encoding } from '../text/text-from';
import { at, isObject, type Json, type Path } from './json';
import { translate } from './languages';
import { keyOf, textPlaces } from './texts';

/** One text in two languages. */
export interface Entry {
  readonly key: string;
  readonly path: Path;
  /** In the author's words. */
  readonly where: string;
  readonly source: string;
  /** Empty where it is not translated. */
  readonly target: string;
}

/** What the desk fills in: alone, there are no words to translate. */
const PLACEHOLDER = /^\{\w+\}$/;

/** Every text that is there in `from`; one that was given without a language is there in each. */
export function textsBetween(pack: Json, from: string, to: string): Entry[] {
  return textPlaces(pack).flatMap((path): Entry[] => {
    const held = at(pack, path);
    const source = typeof held === 'string' ? held : inLanguage(held, from);
    if (source === '' || PLACEHOLDER.test(source)) return [];
    const place = where(pack, path.join('.'));
    return [{ key: keyOf(pack, path), path, where: place, source, target: inLanguage(held, to) }];
  });
}

function inLanguage(held: Json | undefined, tag: string): string {
  const text = isObject(held) && Object.hasOwn(held, tag) ? held[tag] : '';
  return typeof text === 'string' ? text : '';
}

/** A row as it came back. */
export interface Returned {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** The translator said that somebody should look at it. */
  readonly unsure?: boolean | undefined;
}

interface SetAside extends Returned {
  readonly path: Path;
  /** `source`: the text was changed meanwhile; `unsure`; `lost`: the file was saved in a way that lost letters. */
  readonly why: 'source' | 'unsure' | 'lost';
  /** What is there now. */
  readonly now: Pick<Entry, 'source' | 'target'>;
}

export interface BroughtBack {
  readonly value: Json;
  readonly changed: readonly Path[];
  readonly aside: readonly SetAside[];
  /** Keys of texts that are no longer in the pack. */
  readonly gone: readonly string[];
}

/** The pack with what a translator wrote. An empty translation takes nothing away. */
export function bringBack(
  pack: Json,
  rows: readonly Returned[],
  from: string,
  to: string,
  encoding: Encoding = 'utf-8',
): BroughtBack {
  const entries = new Map(textsBetween(pack, from, to).map((entry) => [entry.key, entry]));
  const changed: Path[] = [];
  const aside: SetAside[] = [];
  const gone: string[] = [];
  let value = pack;
  const saved = (text: string) => (encoding === 'windows-1252' ? asWindows1252(text) : text);
  for (const row of rows) {
    const entry = entries.get(row.key);
    const target = lines(row.target);
    if (target === '') continue;
    if (!entry) {
      gone.push(row.key);
      continue;
    }
    const { path, source, target: old } = entry;
    if (target === old || target === saved(old)) continue;
    const why = reason({ ...row, target }, saved(source), encoding, old);
    if (why) aside.push({ ...row, target, path, why, now: { source, target: old } });
    else {
      value = translate(value, path, to, target);
      changed.push(path);
    }
  }
  return { value, changed, aside, gone };
}

function reason(
  row: Returned,
  source: string,
  encoding: Encoding,
  old: string,
): SetAside['why'] | undefined {
  if (lines(row.source) !== source) return 'source';
  if (row.unsure) return 'unsure';
  // A letter that this encoding lacks stands as a question mark: inside a word, or where there was one before.
  const lost =
    encoding === 'windows-1252' &&
    (/\?\S|\?\?/.test(row.target) || (row.target.includes('?') && asWindows1252(old) !== old));
  return lost ? 'lost' : undefined;
}

/** Programs write the ends of lines in their own way. */
const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n');

/** Translations that are older than their text: what was changed in `from` between two packs, and not in `to`. `was`
 * is the text as it was translated. */
export function outdated(
  before: Json,
  after: Json,
  from: string,
  to: string,
): (Entry & { readonly was: string })[] {
  const old = new Map(textsBetween(before, from, to).map((entry) => [entry.key, entry]));
  return textsBetween(after, from, to).flatMap((entry) => {
    const then = old.get(entry.key);
    const isOld =
      then && entry.target !== '' && then.source !== entry.source && then.target === entry.target;
    return isOld ? [{ ...entry, was: then.source }] : [];
  });
}

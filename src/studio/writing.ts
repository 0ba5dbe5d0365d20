/** What every field shares: what may be done, what a pack may hold, in which language somebody writes, and what is wrong. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../pack/author/check';
import { useLanguage } from '../text/language';
import type { FieldWords } from '../text/studio-fields-en';
import { at, type Path } from './json';
import { nameOf } from './name-of';
import { type Part, said } from './parts';
import type { Drafts } from './use-drafts';
import type { Edits } from './use-edits';
import type { Fresh } from './use-fresh';

export interface Writing {
  readonly edits: Edits;
  /** What a pack may hold: `pack/schema.json`. */
  readonly schema: Part;
  /** Of the pack. */
  readonly languages: readonly string[];
  /** The one that is written in. */
  readonly language: string;
  /** What the fields are called. */
  readonly names: FieldWords;
  /** What the check says of the pack. */
  readonly findings: readonly Finding[];
  /** What was just added. */
  readonly fresh: Fresh;
  /** Lists that are written as lines, and are not in the pack yet: by their path. */
  readonly drafts: Drafts;
  /** Where somebody is to be taken: a new object each time. */
  readonly target: { readonly path: Path } | undefined;
}

export const WritingContext = createContext<Writing | undefined>(undefined);

/** Throws outside of the studio: no field is drawn without its pack. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('a field without a pack');
  return writing;
}

/** How much must be mended of what stands at `path`. */
export const problemsIn = (findings: readonly Finding[], path: Path): number =>
  findings.filter(
    (one) => one.kind === 'problem' && `${one.path}.`.startsWith(`${path.join('.')}.`),
  ).length;

/** The id of the control of what stands at `path`. */
export const controlId = (path: Path): string => ['field', ...path].join('-');

/** A field's name, help and fault. */
export function useNames(path: Path, part: Part) {
  const { fresh, findings, names } = useWriting();
  const at = path.join('.');
  const fault = findings.find((one) => one.kind === 'problem' && one.path === at);
  return {
    name: said(names.fields, path) ?? String(path.at(-1)),
    help: said(names.helps, path) ?? part.description ?? '',
    choice: (id: string) => (names.choices as Readonly<Record<string, string>>)[id] ?? id,
    fault: !fault || fresh.awaits(fault) ? undefined : capital(fault.message),
  };
}

/** Gives what a person calls the place of a text: the entry that it is in, and its field. */
export function usePlaceNames(): (path: Path) => string {
  const { edits, languages, names } = useWriting();
  const { tag } = useLanguage();
  return (path) => {
    const end = path.findIndex((key) => typeof key === 'string' && languages.includes(key));
    const place = end < 0 ? path : path.slice(0, end);
    const entry = place.findIndex((key) => typeof key === 'number');
    const around =
      entry < 0 ? '' : nameOf(at(edits.value, place.slice(0, entry + 1)), tag, languages);
    // An item of a list is called as the list is.
    const named = place.findLastIndex((key) => typeof key === 'string') + 1;
    const field = said(names.fields, place.slice(0, named)) ?? '';
    return [...new Set([around, field])].filter(Boolean).join(': ');
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

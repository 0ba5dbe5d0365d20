/** What every field shares: what may be done, what a pack may hold, in which language somebody writes, and what is wrong. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../pack/author/check';
import { formatDate } from '../text/day';
import { useLanguage } from '../text/language';
import type { FieldWords } from '../text/studio-fields-en';
import { findingInWords } from './finding-words';
import type { Path } from './json';
import { languageName } from './language-names';
import { type Part, said } from './parts';
import { type Place, placeInWords } from './place-words';
import type { Drafts } from './use-drafts';
import type { Edits } from './use-edits';
import type { Fresh } from './use-fresh';
import { useWords } from './words';

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
export function useNames(path: Path) {
  const { fresh, findings, names, languages } = useWriting();
  const wordsOf = useFindingWords();
  const at = path.join('.');
  // Without its first language a text is read by everybody in another: no fault for Waymark, but for its author.
  const isFault = ({ kind, lacks }: Finding) =>
    kind === 'problem' || lacks?.includes(languages[0] ?? '') === true;
  const fault = findings.find((one) => one.path === at && isFault(one));
  return {
    name: said(names.fields, path) ?? String(path.at(-1)),
    help: said(names.helps, path) ?? '',
    choice: (id: string) => (names.choices as Readonly<Record<string, string>>)[id] ?? id,
    fault: !fault || fresh.awaits(fault) ? undefined : wordsOf(fault),
  };
}

/** Gives what a person calls a place of the pack. */
export function usePlaces(): (path: Path) => Place {
  const { edits, names } = useWriting();
  const words = useWords();
  const { tag } = useLanguage();
  return (path) => placeInWords(edits.value, path, { names, words, tag });
}

/** Gives what the check found, in the words of the page. */
export function useFindingWords(): (finding: Finding) => string {
  const { names, languages } = useWriting();
  const { check } = useWords();
  const language = useLanguage();
  const [first = ''] = languages;
  return ({ message, lacks }) =>
    lacks
      ? check.lacks(languageName(lacks.includes(first) ? first : (lacks[0] ?? ''), language.tag))
      : findingInWords(message, names, (day) => formatDate(day, undefined, language));
}

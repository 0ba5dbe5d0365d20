/** What one author leaves for the next: the pack's own notes, which staff never see. Pure. */
import { at, isList, type Json, put } from './json';

/** As the schema has it. */
const MOST = 40;

const notesOf = (pack: Json): readonly Json[] => {
  const held = at(pack, ['notes']);
  return isList(held) ? held : [];
};

/** That a fluent speaker has read a language is true until somebody takes it out, however many notes come after. */
const READ = /^\d{4}-\d\d-\d\d: ([A-Za-z\d-]+): read by a fluent speaker$/;
const languageRead = (note: Json) => (typeof note === 'string' ? READ.exec(note)?.[1] : undefined);

/** The pack with one more note; of those that are too many, the oldest go. */
export function withNote(pack: Json, note: string): Json {
  const notes = [...notesOf(pack), note];
  const over = notes.length - MOST;
  const droppable = notes
    .filter((one) => languageRead(one) === undefined)
    .slice(0, Math.max(0, over));
  return put(pack, ['notes'], notes.filter((one) => !droppable.includes(one)).slice(-MOST));
}

/** The pack in which it stands that a fluent speaker has read all of a language. `day` such as `2026-11-28`. */
export const withFluentReader = (pack: Json, tag: string, day: string): Json =>
  withNote(pack, `${day}: ${tag}: read by a fluent speaker`);

export const hasFluentReader = (pack: Json, tag: string): boolean =>
  notesOf(pack).some((note) => languageRead(note) === tag);

import { useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { edit, type PackDocument, redo, undo } from './document';
import { at, type Json, type Path, put } from './json';
import type { Words } from './words';

/** The open pack, and what may be done to it: the one way for every field. */
export interface Edits {
  readonly value: Json;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last step was not taken. */
  readonly refused: string | undefined;
  read(path: Path): Json | undefined;
  /** Puts `value` there, or takes away what is there. What is typed in one field is one step back. */
  edit(path: Path, value: Json | undefined): boolean;
  /** Any other step, to a whole new pack; steps in a row with one `group` are one step back. False: it was refused,
   * and the person is told why. */
  change(next: Json, group?: string): boolean;
  undo(): void;
  redo(): void;
}

/** `onChange` keeps what came of each step. */
export function useEdits(
  document: PackDocument,
  onChange: (document: PackDocument) => void,
  words: Pick<Words, 'fields' | 'undone' | 'redone'>,
): Edits {
  const [refused, setRefused] = useState<string>();
  const newest = useRef(document);
  newest.current = document;
  return useMemo(() => {
    const settle = (next: PackDocument) => {
      // Two keys may be pressed before the next render.
      newest.current = next;
      onChange(next);
    };
    const step = (next: Json, group?: string) => {
      const done = edit(newest.current, next, group);
      if ('refused' in done) {
        setRefused(words.fields.emergency);
        announce(words.fields.emergency);
        return false;
      }
      setRefused(undefined);
      settle(done.document);
      return true;
    };
    return {
      value: document.value,
      canUndo: document.past.length > 0,
      canRedo: document.future.length > 0,
      refused,
      read: (path) => at(newest.current.value, path),
      edit: (path, value) => step(put(newest.current.value, path, value), path.join('.')),
      change: step,
      undo() {
        if (document.past.length === 0) return;
        settle(undo(newest.current));
        announce(words.undone);
      },
      redo() {
        if (document.future.length === 0) return;
        settle(redo(newest.current));
        announce(words.redone);
      },
    };
  }, [document, refused, onChange, words]);
}

/** Keeps what is being typed. A popup dies the moment it loses focus, so a write goes out on the
 * first keystroke, at most one is in flight, and the newest text follows as soon as it is done. */

import type { FormAnswers } from '../request/questions';
import type { Draft } from '../request/request';
import type { Store } from '../store/store';
import { isOver } from '../store/tombstone';
import type { Removed } from '../store/types';

/** `window`: kept in this window only, by choice or because nothing else is possible. */
export type DraftState = 'idle' | 'saving' | 'saved' | 'failed' | 'window';

export interface DraftAutosave {
  readonly state: DraftState;
  readonly answers: FormAnswers | undefined;
  /** When they last changed; milliseconds since 1970. */
  readonly at: number;
  /** The id of the request that Send makes of them: the same in every window that shows this draft. */
  readonly request: string;
  /** The draft that was here, where another window sent it or threw it away. */
  readonly ended: string | undefined;
  /** Takes the newest answers and starts to keep them. Never throws. */
  change(answers: FormAnswers): void;
  /** Fills in what the host knows; not kept until the person types. */
  suggest(answers: FormAnswers): void;
  /** Writes what is not written yet, with nothing awaited before the write is issued. Settles when
   * the newest text is written, or could not be. */
  flush(): Promise<void>;
  /** Forgets the draft, here and in storage. Settles when it is gone, with what was stored. */
  discard(): Promise<Removed<'drafts'>>;
  /** Forgets it here only: it has become a request, or `elsewhere` it was. */
  forget(elsewhere?: boolean): void;
  /** As `keep` was last told. */
  readonly keeps: boolean;
  /** False: nothing of the draft is stored, and what was stored is removed. */
  keep(on: boolean): Promise<void>;
  /** Reads what another window, or an earlier one, wrote. */
  read(): Promise<void>;
  watch(onChange: () => void): () => void;
}

/** The one draft of the form, saved at each change without waiting for the last write, and read again when another
 * window changes it. `now` gives milliseconds since 1970. Never throws; `state` says what became of a write. */
export function draftAutosave(store: Store, now: () => number): DraftAutosave {
  let answers: FormAnswers | undefined;
  let state: DraftState = 'idle';
  let at = 0;
  let request: string | undefined;
  let ended: string | undefined;
  let dirty = false;
  let busy = false;
  let keeping = true;
  let newest = Promise.resolve();
  const watchers = new Set<() => void>();

  const become = (next: DraftState) => {
    state = next;
    for (const watcher of watchers) watcher();
  };
  const settled = (): DraftState =>
    (({ opening: 'saving', persistent: 'saved', 'memory-only': 'window' }) as const)[
      store.persistence
    ];

  // From the first keystroke, or when Review needs it.
  const idOf = () => {
    request ??= crypto.randomUUID();
    return request;
  };
  const write = () => {
    if (!answers || !keeping) return;
    dirty = false;
    busy = true;
    const row: Draft = { id: 'draft', answers, at, request: idOf() };
    newest = store
      .putBeforeUnload('drafts', row)
      .then(
        () => {
          // Thrown away or sent meanwhile, there is nothing to say of it.
          if (!dirty && answers) become(settled());
        },
        () => become('failed'),
      )
      .finally(() => {
        busy = false;
        if (dirty) write();
      });
  };

  const forget = (elsewhere = false) => {
    ended = elsewhere ? request : undefined;
    answers = undefined;
    request = undefined;
    dirty = false;
    become('idle');
  };
  const lose = (over: Draft | undefined) => {
    if (answers && (over ? over.request === request : state === 'saved')) forget(true);
  };
  const take = (row: Draft) => {
    if (row.at > at || (row.at === at && row.request !== request)) {
      answers = row.answers;
      at = row.at;
      request = row.request;
      // The first releases gave it none. Two windows that do so at once agree on the later.
      if (!request) {
        at++;
        write();
      } else become(settled());
    } else if (answers && state !== 'failed') become(settled());
  };

  return {
    get state() {
      return state;
    },
    get answers() {
      return answers;
    },
    get at() {
      return at;
    },
    get request() {
      return idOf();
    },
    get ended() {
      return ended;
    },
    get keeps() {
      return keeping;
    },
    change(next) {
      answers = next;
      ended = undefined;
      at = Math.max(now(), at + 1);
      dirty = true;
      become(keeping ? 'saving' : 'window');
      if (!busy) write();
    },
    suggest(next) {
      answers = next;
      become('idle');
    },
    flush() {
      if (dirty) write();
      return newest;
    },
    discard() {
      forget();
      return store.remove('drafts', 'draft');
    },
    forget,
    async keep(on) {
      if (on === keeping) return;
      keeping = on;
      if (!on) {
        dirty = false;
        await store.remove('drafts', 'draft');
        become(answers ? 'window' : 'idle');
      } else if (answers) {
        // What was stored under the other is gone for good.
        request = undefined;
        this.change(answers);
      }
    },
    async read() {
      if (dirty || busy || !keeping) return;
      const row = await store.get('drafts', 'draft').catch(() => undefined);
      // Written by a window that had yet to hear that it was sent, or thrown away.
      const over = row && (await isOver(row, store).catch(() => false));
      if (dirty || busy) return;
      if (over) await store.remove('drafts', 'draft');
      if (row && !over) take(row);
      else lose(row);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** Keeps what is being typed. A popup dies the moment it loses focus, so a write goes out on the
 * first keystroke, at most one is in flight, and the newest text follows as soon as it is done. */
import type { Store } from '../store/store';
import type { Answers, Draft } from './request';

/** `window`: kept in this window only, by choice or because nothing else is possible. */
export type DraftState = 'idle' | 'saving' | 'saved' | 'failed' | 'window';

export interface DraftKeeper {
  readonly state: DraftState;
  readonly answers: Answers | undefined;
  /** When they last changed; milliseconds since 1970. */
  readonly at: number;
  /** Takes the newest answers and starts to keep them. Never throws. */
  change(answers: Answers): void;
  /** Fills in what the host knows; not kept until the person types. */
  suggest(answers: Answers): void;
  /** Writes what is not written yet, with nothing awaited before the write is issued. Settles when
   * the newest text is written, or could not be. */
  flush(): Promise<void>;
  /** Forgets the draft, here and in storage. Settles when it is gone. */
  discard(): Promise<void>;
  /** Forgets it here only: it has become a request. */
  forget(): void;
  /** As `keep` was last told. */
  readonly keeps: boolean;
  /** False: nothing of the draft is stored, and what was stored is removed. */
  keep(on: boolean): Promise<void>;
  /** Reads what another window, or an earlier one, wrote. */
  read(): Promise<void>;
  watch(onChange: () => void): () => void;
}

export function draftKeeper(store: Store, now: () => number): DraftKeeper {
  let answers: Answers | undefined;
  let state: DraftState = 'idle';
  let at = 0;
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
    (({ opening: 'saving', kept: 'saved', memory: 'window' }) as const)[store.keeping];

  const write = () => {
    if (!answers || !keeping) return;
    dirty = false;
    busy = true;
    const row: Draft = { id: 'draft', answers, at };
    newest = store
      .putNow('drafts', row)
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
    get keeps() {
      return keeping;
    },
    change(next) {
      answers = next;
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
    async discard() {
      answers = undefined;
      dirty = false;
      become('idle');
      await store.remove('drafts', 'draft');
    },
    forget() {
      answers = undefined;
      dirty = false;
      become('idle');
    },
    async keep(on) {
      if (on === keeping) return;
      keeping = on;
      if (!on) {
        dirty = false;
        await store.remove('drafts', 'draft');
        become(answers ? 'window' : 'idle');
      } else if (answers) this.change(answers);
    },
    async read() {
      if (dirty || busy || !keeping) return;
      const row = await store.get('drafts', 'draft').catch(() => undefined);
      if (dirty || busy) return;
      if (row && row.at > at) {
        answers = row.answers;
        at = row.at;
        become(settled());
      } else if (!row && answers && state === 'saved') {
        // Sent or thrown away in another window.
        answers = undefined;
        become('idle');
      } else if (row && answers && state !== 'failed') become(settled());
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** One window at a time writes a document: a lock that the browser gives back when the window goes, however. */
import { DATABASE } from './rows';

/** `mine`; `elsewhere`: another window has it; `unguarded`: this browser gives no locks here, as in a frame whose
 * cookies are blocked, and nobody can say. */
interface Hold {
  readonly state: 'mine' | 'elsewhere' | 'unguarded';
  /** Lets it go; at once where it is not ours. */
  release(): void;
}

/** Milliseconds in which a browser says whether a lock is free. */
const LIMIT = 3000;
const nothing = () => undefined;

/** Asks for a document. `take`: also where another window has it, which is told by its `onLost`. Never throws. */
export function holdDocument(id: string, onLost: () => void, take = false): Promise<Hold> {
  return new Promise((resolve) => {
    let mine = false;
    let over = false;
    const unguarded = () => {
      over = true;
      resolve({ state: 'unguarded', release: nothing });
    };
    const late = setTimeout(unguarded, LIMIT);
    const got = (lock: Lock | null): Promise<void> | undefined => {
      clearTimeout(late);
      if (over) return undefined;
      if (!lock) {
        resolve({ state: 'elsewhere', release: nothing });
        return undefined;
      }
      mine = true;
      return new Promise((release) => resolve({ state: 'mine', release }));
    };
    const failed = () => {
      clearTimeout(late);
      if (mine) onLost();
      else unguarded();
    };
    try {
      const how = take ? { steal: true } : { ifAvailable: true };
      navigator.locks.request(`${DATABASE}/${id}`, how, got).catch(failed);
    } catch {
      failed();
    }
  });
}

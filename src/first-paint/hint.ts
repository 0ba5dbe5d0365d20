/** Colours and language as they were last time, and whether Start had more to show than what was
 * rendered at build, for the very first frame: the database answers a moment too late for it. Only a preference, so losing it costs nothing. */

export interface FirstFrame {
  readonly theme: string;
  readonly language: string;
  /** A draft or a request is shown on Start. Never where there may be another account. */
  readonly more: boolean;
}

const KEY = 'waymark-look';

/** Empty strings where nothing is remembered, or where the browser blocks storage. */
export function readFirstFrame(): FirstFrame {
  try {
    const [theme = '', language = '', more] = (localStorage.getItem(KEY) ?? '').split(' ');
    return { theme, language, more: more === 'more' };
  } catch {
    return { theme: '', language: '', more: false };
  }
}

/** Remembers what is given beside what was; or forgets it all when there is nothing to say. */
export function rememberFirstFrame(change: Partial<FirstFrame>): void {
  const { theme, language, more } = { ...readFirstFrame(), ...change };
  try {
    const value = `${theme} ${language}${more ? ' more' : ''}`;
    if (value !== ' ') localStorage.setItem(KEY, value);
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked: the first frame follows the host, as it would on a first visit.
  }
}

/** Shows what was held back because the page came with another screen than the one wanted. */
export function showFirstFrame(): void {
  delete document.documentElement.dataset.first;
}

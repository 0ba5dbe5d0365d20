/** Colours and language as they were last time, for the very first frame: the database answers a
 * moment too late for it. Only a preference, so losing it costs nothing. */

export interface FirstFrame {
  readonly theme: string;
  readonly language: string;
}

const KEY = 'waymark-look';

/** Empty strings where nothing is remembered, or where the browser blocks storage. */
export function readFirstFrame(): FirstFrame {
  try {
    const [theme = '', language = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
    return { theme, language };
  } catch {
    return { theme: '', language: '' };
  }
}

/** Remembers it, or forgets it when both are empty. */
export function rememberFirstFrame({ theme, language }: FirstFrame): void {
  try {
    if (theme || language) localStorage.setItem(KEY, `${theme} ${language}`);
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked: the first frame follows the host, as it would on a first visit.
  }
}

/** `system` leaves it to the browser. */
export function applyTheme(theme: string): void {
  const root = document.documentElement;
  if (theme === 'system' || theme === '') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

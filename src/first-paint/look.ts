/** How the organisation looks, as worked out when its pack came (`pack/look.ts`), kept for the first frame of the next
 * start: by the time the pack has been read, it is painted. Losing it costs a moment in other colours. */
import type { Look } from '../pack/look';

const KEY = 'waymark-brand';

/** `undefined` where the pack of the build is in force, or where the browser blocks storage. */
export function readLook(): Look | undefined {
  try {
    const look = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    // Of another version, or damaged: nothing may stop the first frame.
    return look?.style ? look : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets what was kept. */
export function rememberLook(look: Look | undefined): void {
  try {
    if (look) localStorage.setItem(KEY, JSON.stringify(look));
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked: the first frame looks as it was built.
  }
}

/** Puts it on the page; one is complete, and leaves nothing of another. */
export function applyLook({ style, logo }: Look): void {
  const root = document.documentElement;
  for (const name in style) root.style.setProperty(name, style[name] ?? '');
  root.dataset.logo = logo;
}

import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Whoever presses what goes away with the press, or can be pressed no more, stays where they were: the browser would
 * put them at the top of the page. Gives what notes where the focus is. */
export function useKeptFocus(): (event: TargetedEvent<HTMLElement, FocusEvent>) => void {
  /** What has the focus, and all that is around it. */
  const around = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const [last, ...outer] = around.current;
    if (!last || (last.isConnected && !last.matches(':disabled'))) return;
    // Chromium takes the focus from what is disabled with the next frame.
    const frame = requestAnimationFrame(() => {
      const there = outer.find((element) => element.isConnected);
      if (!there || (document.activeElement !== document.body && document.activeElement !== last))
        return;
      if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
      there.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  });
  return ({ target, currentTarget }) => {
    const chain: HTMLElement[] = [];
    for (let up = target as HTMLElement | null; up && up !== currentTarget; up = up.parentElement)
      chain.push(up);
    around.current = chain;
  };
}

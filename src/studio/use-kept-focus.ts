import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const CAN = 'button:not(:disabled), summary, a[href], input:not(:disabled), select, textarea';

/** What can be pressed where something of `around` was, or next to that. */
function beside(around: HTMLElement, place = 0): HTMLElement | undefined {
  const all = [...around.children];
  return [...all.slice(place), ...all.slice(0, place).toReversed()]
    .map((one) => (one.matches(CAN) ? one : one.querySelector(CAN)))
    .find((one) => one instanceof HTMLElement);
}

/** Whoever presses what goes away with the press, or can be pressed no more, stays where they were, at what stands there
 * now: the browser would put them at the top of the page. Gives what notes where the focus is. */
export function useKeptFocus(): (event: TargetedEvent<HTMLElement, FocusEvent>) => void {
  /** What has the focus, and all that is around it. */
  const around = useRef<readonly HTMLElement[]>([]);
  /** Of each of them, its place among its neighbours. */
  const places = useRef<readonly number[]>([]);
  useEffect(() => {
    const [last, ...outer] = around.current;
    if (!last || (last.isConnected && !last.matches(':disabled'))) return;
    // Chromium takes the focus from what is disabled with the next frame.
    const frame = requestAnimationFrame(() => {
      const there = outer.find((element) => element.isConnected);
      if (!there || (document.activeElement !== document.body && document.activeElement !== last))
        return;
      const next = last.isConnected
        ? undefined
        : beside(there, places.current[outer.indexOf(there)]);
      if (!next && !there.hasAttribute('tabindex')) there.tabIndex = -1;
      (next ?? there).focus({ preventScroll: !next });
    });
    return () => cancelAnimationFrame(frame);
  });
  return ({ target, currentTarget }) => {
    const chain: HTMLElement[] = [];
    for (let up = target as HTMLElement | null; up && up !== currentTarget; up = up.parentElement)
      chain.push(up);
    around.current = chain;
    places.current = chain.map((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
  };
}

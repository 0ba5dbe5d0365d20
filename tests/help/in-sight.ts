/** What a person sees of an element without scrolling: measured in pixels, and by what a finger would meet. */

/** Why `element` is not wholly in the first view; `undefined` where it is. */
export function hidden(element: Element | null | undefined): string | undefined {
  if (!element) return 'not there';
  for (const { left, right, top, bottom } of element.getClientRects()) {
    const at = `${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`;
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return `outside, ${at}`;
    const points = [
      [left + 1, top + 1],
      [right - 1, bottom - 1],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    for (const [x, y] of points) {
      const met = document.elementFromPoint(x, y);
      if (!met || !(element.contains(met) || met.contains(element)))
        return `behind ${met?.tagName}.${met?.className}, ${at}`;
    }
  }
  return element.getClientRects().length === 0 ? 'not drawn' : undefined;
}

/** What a person sees of an element without scrolling: measured in pixels, and by what a finger would meet.
 * Stands by itself, so that a test of the built product can run it in a page. */

/** Why `element`, or a letter of it, is not wholly in the first view; `undefined` where it is. */
export function hidden(element: Element | null | undefined): string | undefined {
  if (!element) return 'not there';
  // Where text runs over its box, or is cut off by it, the box alone does not tell.
  const lines: DOMRect[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    // What is for a screen reader alone is a pixel wide.
    if ((text.parentElement?.getBoundingClientRect().width ?? 0) <= 1) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    lines.push(...range.getClientRects());
  }
  const boxes = [...element.getClientRects(), ...lines].filter(
    ({ width, height }) => width > 0 && height > 0,
  );
  for (const { left, right, top, bottom } of boxes) {
    const at = `${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`;
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return `outside, ${at}`;
    // Within a corner that is round.
    const edge = Math.min(3, (right - left) / 3, (bottom - top) / 3);
    const points = [
      [left + edge, top + edge],
      [right - edge, top + edge],
      [left + edge, bottom - edge],
      [right - edge, bottom - edge],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    for (const [x, y] of points) {
      const met = document.elementFromPoint(x, y);
      if (!met || !element.contains(met)) return `behind ${met?.tagName}.${met?.className}, ${at}`;
    }
  }
  return boxes.length === 0 ? 'not drawn' : undefined;
}

/** Runs in the page: what of the text on it cannot be read. Every finding is a line of words.
 * `view`: wider than a popup, it is the extension's page in a tab of the browser. */
export function findClashes(view: string): string[] {
  interface Box {
    readonly of: Element;
    readonly rect: DOMRect;
    readonly scroller: Element | null;
  }
  const found: string[] = [];
  const { dataset } = document.documentElement;
  if (dataset.view) dataset.view = view;
  // What stays in sight while the rest scrolls lies where it belongs at the top, or at the end.
  for (const scroller of document.querySelectorAll('html, main')) scroller.scrollTop = 0;
  const pinned = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    const { position, bottom } = getComputedStyle(element);
    return position === 'sticky' && bottom !== 'auto';
  });
  for (const element of pinned) element.style.position = 'static';
  const wide = document.documentElement.clientWidth;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.className && `.${String(element.className).trim().replaceAll(/\s+/g, '.')}`} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  // Hidden for eyes and there for screen readers: what is cut of it is meant to be.
  const unseen = (element: Element) => {
    for (let up: Element | null = element; up; up = up.parentElement)
      if (styleOf(up).clipPath !== 'none') return true;
    return !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  // Nothing around a dialog cuts it.
  const outOf = (element: Element) =>
    element instanceof HTMLDialogElement ? null : element.parentElement;
  const scrollerOf = (element: Element) => {
    for (let up = element.parentElement; up; up = up.parentElement)
      if (/auto|scroll/.test(styleOf(up).overflowY)) return up;
    return null;
  };

  for (const element of document.querySelectorAll('html, body, main, dialog')) {
    const style = styleOf(element);
    if (style.overflowX === 'visible' && element !== document.documentElement) continue;
    if (element.scrollWidth > element.clientWidth + 1)
      found.push(
        `${name(element).split(' ')[0]} scrolls sideways by ${element.scrollWidth - element.clientWidth}`,
      );
  }

  const modal = document.querySelector('dialog[open]');
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || of.closest('option, script, style, noscript')) continue;
    if (unseen(of)) continue;
    range.selectNodeContents(node);
    // A name without end is shortened where the mouse shows all of it, and a screen reader reads it.
    const shortened = styleOf(of).textOverflow === 'ellipsis' && of.title === of.textContent;
    for (const whole of range.getClientRects()) {
      if (whole.width < 1 || whole.height < 1) continue;
      const end = shortened ? of.getBoundingClientRect().right : whole.right;
      const rect = new DOMRect(whole.left, whole.top, end - whole.left, whole.height);
      boxes.push({ of, rect, scroller: scrollerOf(of) });
      if (rect.left < -1 || rect.right > wide + 1) found.push(`${name(of)} leaves the page`);
      for (let up: Element | null = of; up && up !== document.body; up = outOf(up)) {
        const style = styleOf(up);
        const box = up.getBoundingClientRect();
        const cutX =
          style.overflowX !== 'visible' && (rect.left < box.left - 1 || rect.right > box.right + 1);
        const cutY =
          /hidden|clip/.test(style.overflowY) &&
          (rect.top < box.top - 2 || rect.bottom > box.bottom + 2);
        if (cutX || cutY) found.push(`${name(of)} is cut by ${name(up).split(' ')[0]}`);
      }
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const select of document.querySelectorAll('select')) {
    if (!pen || unseen(select)) continue;
    const style = styleOf(select);
    pen.font = style.font;
    const room =
      select.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    const text = select.selectedOptions[0]?.text ?? '';
    // Some pixels are the browser’s own arrow.
    if (pen.measureText(text).width > room - 16)
      found.push(`${name(select).split(' ')[0]} cuts “${text}”`);
  }

  // Measured once: a pair is looked at for each two texts of the page.
  const ports = new Map<Element, DOMRect>();
  const clipped = boxes.map(({ rect, scroller }) => {
    if (!scroller) return rect;
    const to = ports.get(scroller) ?? scroller.getBoundingClientRect();
    ports.set(scroller, to);
    const [top, bottom] = [Math.max(rect.top, to.top), Math.min(rect.bottom, to.bottom)];
    return new DOMRect(rect.left, top, rect.width, Math.max(0, bottom - top));
  });
  const overlap = (a: DOMRect, b: DOMRect) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    // Lines of one text may touch: a font is taller than its letters.
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 1 && down > Math.min(a.height, b.height) * 0.35;
  };
  for (const [i, one] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length; j++) {
      const other = boxes[j] as Box;
      const lies =
        one.scroller === other.scroller
          ? overlap(one.rect, other.rect)
          : overlap(clipped[i] as DOMRect, clipped[j] as DOMRect);
      if (lies && !one.of.contains(other.of) && !other.of.contains(one.of))
        found.push(`${name(one.of)} lies over ${name(other.of)}`);
    }
  }
  for (const element of pinned) element.style.position = '';
  return [...new Set(found)];
}

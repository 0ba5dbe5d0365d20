/** Run in the page, and say in words what is wrong there. */

/** WCAG 2.5.8: 24 by 24 pixels, or so far apart that circles of 24 pixels do not meet; a link within a
 * sentence is let off. */
export function findSmallTargets(): string[] {
  const modal = document.querySelector('dialog[open]') ?? document;
  const targets = [...modal.querySelectorAll('a, button, summary, input, select, textarea')]
    .map((element) => {
      // Around a box to tick, the whole label can be pressed.
      const label =
        element.matches('input[type=radio], input[type=checkbox]') && element.closest('label');
      return { element, rect: (label || element).getBoundingClientRect() };
    })
    .filter(
      ({ element, rect }) =>
        rect.width > 0 && element.checkVisibility({ visibilityProperty: true }),
    );
  const inSentence = (element: Element) => {
    const block = element.closest('p, li, dd, td');
    return (
      getComputedStyle(element).display === 'inline' &&
      block !== null &&
      (block.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    );
  };
  const middle = (r: DOMRect) => ({ x: r.left + r.width / 2, y: r.top + r.height / 2 });
  return targets.flatMap(({ element, rect }) => {
    if ((rect.width >= 24 && rect.height >= 24) || inSentence(element)) return [];
    const { x, y } = middle(rect);
    const crowded = targets.find((other) => {
      if (other.element === element) return false;
      const { left, right, top, bottom } = other.rect;
      const small = other.rect.width < 24 || other.rect.height < 24;
      const to = small
        ? middle(other.rect)
        : { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
      return Math.hypot(to.x - x, to.y - y) < (small ? 24 : 12);
    });
    return crowded
      ? [
          `${element.outerHTML.slice(0, 120)} is ${rect.width.toFixed()} by ${rect.height.toFixed()}`,
        ]
      : [];
  });
}

/** Focuses each control by turns and measures what marks it against all that lies around it: 3:1. */
export function findFaintFocus(): string[] {
  const rgb = (colour: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { r, g, b, a };
  };
  const light = (colour: string) => {
    const { r, g, b } = rgb(colour);
    const [x = 0, y = 0, z = 0] = [r, g, b].map((v) => {
      const c = v / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (one: string, two: string) => {
    const [a, b] = [light(one), light(two)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const ground = (from: Element | null): string => {
    for (let up = from; up; up = up.parentElement) {
      const { backgroundColor } = getComputedStyle(up);
      if (rgb(backgroundColor).a > 0) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const modal = document.querySelector('dialog[open]') ?? document;
  const before = document.activeElement;
  const found: string[] = [];
  for (const control of modal.querySelectorAll<HTMLElement>(
    'a, button, summary, input, select, textarea',
  )) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.hidden) continue;
    // Nobody comes to what is switched off.
    if (control.matches(':disabled')) continue;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    control.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
    for (const gliding of document.getAnimations()) gliding.finish();
    const marked = control.matches('.choice input')
      ? (control.closest('.choice') ?? control)
      : control;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(marked);
    const what = `${control.outerHTML.slice(0, 100)}`;
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      found.push(`${what} has no mark`);
      continue;
    }
    // With a gap around it the mark lies on what is behind; with none it touches the control as well.
    const grounds = [ground(marked.parentElement)];
    if (Number.parseFloat(outlineOffset) < 1) grounds.push(ground(marked));
    for (const behind of grounds) {
      const contrast = ratio(outlineColor, behind);
      if (contrast < 3) found.push(`${what} is marked with ${contrast.toFixed(2)}:1 on ${behind}`);
    }
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return found;
}

/** What moves although nobody wants it to: longer than a hundredth of a second. */
export function findMotion(): string[] {
  const seconds = (times: string) =>
    Math.max(...times.split(',').map((t) => Number.parseFloat(t) * (t.includes('ms') ? 0.001 : 1)));
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(
        element,
        part,
      );
      const moves =
        seconds(transitionDuration) > 0.01 ||
        seconds(animationDuration) > 0.01 ||
        scrollBehavior === 'smooth';
      return moves ? [`${element.tagName} ${element.className}${part ?? ''}`] : [];
    }),
  );
}

/** Notes what a screen reader would say by itself, in `window.said`, and what it would miss: words that
 * come together with the place that they are said in. Only an alert is heard then. */
export function recordLive(): void {
  const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  const said: string[] = [];
  Object.assign(window, { said });
  const known = new Map<Element, string>();
  const read = (begin = false) => {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = (region.textContent ?? '').trim();
      const before = known.get(region);
      known.set(region, text);
      if (begin || text === '' || text === before) continue;
      const heard = before !== undefined || region.matches('[role=alert]');
      said.push(heard ? text : `not heard: ${text}`);
    }
  };
  read(true);
  const everything = { subtree: true, childList: true, characterData: true } as const;
  new MutationObserver(() => read()).observe(document.body, everything);
}

/** A live region within another says everything twice. */
export function findNested(): string[] {
  const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  return [...document.querySelectorAll(LIVE)]
    .filter((region) => region.parentElement?.closest(LIVE))
    .map((region) => `said twice: ${region.outerHTML.slice(0, 120)}`);
}

/** What is chosen must not be told by a colour of ours alone: it has an edge that the others lack. */
export function findUnmarked(): string[] {
  const edge = (element: Element | null | undefined) => {
    if (!element) return undefined;
    const { borderTopWidth, borderTopColor, outlineStyle } = getComputedStyle(element);
    return `${borderTopWidth} ${borderTopColor} ${outlineStyle}`;
  };
  return [...document.querySelectorAll('.choice:has(:checked)')].flatMap((chosen) => {
    const other = chosen.parentElement?.querySelector('.choice:not(:has(:checked))');
    return other && edge(chosen) === edge(other)
      ? [`chosen, and looks as if it were not: ${chosen.textContent}`]
      : [];
  });
}
